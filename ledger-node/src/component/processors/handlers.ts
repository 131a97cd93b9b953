import {
  Message,
  TpRegisterRequest,
  TpRegisterResponse,
  TpUnregisterRequest,
  TpUnregisterResponse,
} from "@bandcoin/protos"
import type { Logger } from "pino"
import { decoded, type Handlers, type Reply, reply } from "../handler.js"
import type { ComponentLimits } from "../options.js"
import { peerName } from "../peer-name.js"
import type { ProcessorPeers } from "./peers.js"
import { judgment } from "./pending.js"

const { MessageType } = Message

/** The newest set of registration features known here: Sawtooth 1.2's, raw transaction headers. */
const PROTOCOL_VERSION = 1

const registered = (status: TpRegisterResponse.Status, protocolVersion: number, afterwards?: () => void): Reply =>
  reply(MessageType.TP_REGISTER_RESPONSE, TpRegisterResponse, { status, protocolVersion }, afterwards)

function isTooMany(
  peers: ProcessorPeers,
  limits: ComponentLimits,
  { family, version }: TpRegisterRequest,
  from: string,
): boolean {
  const peer = peers.get(from)
  if (peer === undefined) return peers.size >= limits.processors
  return peer.families >= limits.familiesPerProcessor && !peer.serves(family, version)
}

/** Registering and unregistering. `TP_PROCESS_RESPONSE` is told apart by its correlation id: see `settle`. */
export function registrationHandlers(peers: ProcessorPeers, limits: ComponentLimits, logger: Logger): Handlers {
  const { OK, ERROR } = TpRegisterResponse.Status
  return {
    [MessageType.TP_REGISTER_REQUEST]: (content, from) => {
      const request = decoded(TpRegisterRequest, content)
      if (request === undefined) return undefined
      const { family, version, protocolVersion, requestHeaderStyle } = request
      const details = { peer: peerName(from), family, version }
      if (protocolVersion > PROTOCOL_VERSION) {
        logger.warn({ ...details, protocolVersion }, "transaction processor asks for a newer protocol; not registered")
        return registered(ERROR, PROTOCOL_VERSION)
      }
      if (isTooMany(peers, limits, request, from)) {
        logger.warn(details, "too many transaction processors or families; not registered")
        return registered(ERROR, protocolVersion)
      }
      // The first transaction may go out the moment the ledger knows of the processor: after this answer.
      return registered(OK, protocolVersion, () => {
        const raw = requestHeaderStyle === TpRegisterRequest.TpProcessRequestHeaderStyle.RAW
        peers.obtain(from).register(request, raw ? "RAW" : "EXPANDED")
        logger.info({ ...details, namespaces: request.namespaces }, "transaction processor registered")
      })
    },

    [MessageType.TP_UNREGISTER_REQUEST]: (content, from) => {
      if (decoded(TpUnregisterRequest, content) === undefined) return undefined
      peers.unregister(from)
      logger.info({ peer: peerName(from) }, "transaction processor unregistered")
      const { OK } = TpUnregisterResponse.Status
      return reply(MessageType.TP_UNREGISTER_RESPONSE, TpUnregisterResponse, { status: OK })
    },
  }
}

/** Hands a processor's judgment to whoever waits for it. False when nobody does. */
export function settle(peers: ProcessorPeers, { correlationId, content }: Message, from: string): boolean {
  return peers.get(from)?.settle(correlationId, () => judgment(content)) ?? false
}
