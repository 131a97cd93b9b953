import {
  Event,
  Message,
  TpEventAddRequest,
  TpEventAddResponse,
  TpReceiptAddDataRequest,
  TpReceiptAddDataResponse,
  TpStateDeleteRequest,
  TpStateDeleteResponse,
  TpStateGetRequest,
  TpStateGetResponse,
  TpStateSetRequest,
  TpStateSetResponse,
} from "@bandcoin/protos"
import { AuthorizationError, type TransactionContext } from "../../ledger/types.js"
import { decoded, type Handler, type Handlers, reply } from "../handler.js"
import type { ProcessorPeers } from "./peers.js"

const { MessageType } = Message

/** What the context answers, or undefined where it refuses the addresses. */
function unlessRefused<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof AuthorizationError) return undefined
    throw error
  }
}

/**
 * State, receipt data and events of a running transaction. A context id the asking processor does not hold is answered
 * as Sawtooth answers it: state is empty, receipt data and events are an error.
 */
export function stateHandlers(peers: ProcessorPeers): Handlers {
  const contextOf = (from: string, contextId: string): TransactionContext | undefined =>
    peers.get(from)?.context(contextId)

  const get: Handler = (content, from) => {
    const { OK, AUTHORIZATION_ERROR } = TpStateGetResponse.Status
    const request = decoded(TpStateGetRequest, content)
    if (request === undefined) return undefined
    const context = contextOf(from, request.contextId)
    const entries = context === undefined ? [] : unlessRefused(() => context.get(request.addresses))
    const response = entries === undefined ? { status: AUTHORIZATION_ERROR } : { status: OK, entries: [...entries] }
    return reply(MessageType.TP_STATE_GET_RESPONSE, TpStateGetResponse, response)
  }

  const set: Handler = (content, from) => {
    const { OK, AUTHORIZATION_ERROR } = TpStateSetResponse.Status
    const request = decoded(TpStateSetRequest, content)
    if (request === undefined) return undefined
    const context = contextOf(from, request.contextId)
    const addresses = context === undefined ? [] : unlessRefused(() => context.set(request.entries))
    const response = addresses === undefined ? { status: AUTHORIZATION_ERROR } : { status: OK, addresses }
    return reply(MessageType.TP_STATE_SET_RESPONSE, TpStateSetResponse, response)
  }

  const remove: Handler = (content, from) => {
    const { OK, AUTHORIZATION_ERROR } = TpStateDeleteResponse.Status
    const request = decoded(TpStateDeleteRequest, content)
    if (request === undefined) return undefined
    const context = contextOf(from, request.contextId)
    const addresses = context === undefined ? [] : unlessRefused(() => context.delete(request.addresses))
    const response = addresses === undefined ? { status: AUTHORIZATION_ERROR } : { status: OK, addresses }
    return reply(MessageType.TP_STATE_DELETE_RESPONSE, TpStateDeleteResponse, response)
  }

  const addReceiptData: Handler = (content, from) => {
    const { OK, ERROR } = TpReceiptAddDataResponse.Status
    const request = decoded(TpReceiptAddDataRequest, content)
    if (request === undefined) return undefined
    const context = contextOf(from, request.contextId)
    context?.addReceiptData(request.data)
    const response = { status: context === undefined ? ERROR : OK }
    return reply(MessageType.TP_RECEIPT_ADD_DATA_RESPONSE, TpReceiptAddDataResponse, response)
  }

  const addEvent: Handler = (content, from) => {
    const { OK, ERROR } = TpEventAddResponse.Status
    const request = decoded(TpEventAddRequest, content)
    if (request === undefined) return undefined
    const context = contextOf(from, request.contextId)
    context?.addEvent(request.event ?? Event.create())
    return reply(MessageType.TP_EVENT_ADD_RESPONSE, TpEventAddResponse, { status: context === undefined ? ERROR : OK })
  }

  return {
    [MessageType.TP_STATE_GET_REQUEST]: get,
    [MessageType.TP_STATE_SET_REQUEST]: set,
    [MessageType.TP_STATE_DELETE_REQUEST]: remove,
    [MessageType.TP_RECEIPT_ADD_DATA_REQUEST]: addReceiptData,
    [MessageType.TP_EVENT_ADD_REQUEST]: addEvent,
  }
}
