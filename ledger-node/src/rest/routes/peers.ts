import { type Handler, linkSource, type RestContext } from "../context.js"
import { envelope } from "../envelope.js"
import { pythonIndented } from "../json/python.js"
import { buildLink } from "../link.js"

/** `GET /peers`: none, a single node has no peers. */
export function getPeers({ responder }: RestContext): Handler {
  return (request, reply) => {
    const link = buildLink(linkSource(request, "/peers"), {})
    return responder.pieces(request, reply, envelope([pythonIndented([], "  ")], { link }))
  }
}

/** `GET /status`, as Sawtooth has it since 1.1: the peers, and where the node itself is reached. */
export function getStatus({ responder, endpoint }: RestContext): Handler {
  return (request, reply) => {
    const link = buildLink(linkSource(request, "/status"), {})
    return responder.pieces(request, reply, envelope([pythonIndented({ endpoint, peers: [] }, "  ")], { link }))
  }
}
