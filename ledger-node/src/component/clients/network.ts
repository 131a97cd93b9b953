import { ClientPeersGetResponse, ClientStatusGetResponse, Message } from "@bandcoin/protos"
import { type Handlers, reply } from "../handler.js"

const { MessageType } = Message

/** The network around this node: it has none, and says so. */
export function networkHandlers(endpoint: () => string): Handlers {
  return {
    [MessageType.CLIENT_PEERS_GET_REQUEST]: () => {
      const { OK: status } = ClientPeersGetResponse.Status
      return reply(MessageType.CLIENT_PEERS_GET_RESPONSE, ClientPeersGetResponse, { status, peers: [] })
    },
    [MessageType.CLIENT_STATUS_GET_REQUEST]: () => {
      const { OK: status } = ClientStatusGetResponse.Status
      const response = { status, endpoint: endpoint(), peers: [] }
      return reply(MessageType.CLIENT_STATUS_GET_RESPONSE, ClientStatusGetResponse, response)
    },
  }
}
