import {
  ClientEventsGetRequest,
  ClientEventsGetResponse,
  ClientEventsSubscribeRequest,
  ClientEventsSubscribeResponse,
  ClientEventsUnsubscribeResponse,
  type Event,
  Message,
} from "@bandcoin/protos"
import type { ChainReader } from "../../ledger/types.js"
import { decoded, type Handler, type Handlers, reply } from "../handler.js"
import type { ComponentLimits } from "../options.js"
import { eventsOfBlock } from "./block-events.js"
import { readBlock, type Subscribers } from "./subscribers.js"
import { Subscriptions } from "./subscription.js"

const { MessageType } = Message

/** What stands where a first block names the one before it; as a last known block, it asks for everything. */
const BEFORE_GENESIS = "0000000000000000"

/**
 * The first block a subscriber has not seen: the one after the newest it knows, or the next one to come when it names
 * none. Undefined when the chain has none of those it names.
 */
function firstUnseen(chain: ChainReader, lastKnownBlockIds: readonly string[]): number | undefined {
  if (lastKnownBlockIds.length === 0) return chain.head.blockNum + 1
  const known = lastKnownBlockIds.flatMap((id) =>
    id === BEFORE_GENESIS ? [-1] : (chain.blockById(id)?.blockNum ?? []),
  )
  return known.length === 0 ? undefined : Math.max(...known) + 1
}

/** Undefined when the patterns take longer than they may. */
function selectOrRefuse(subscriptions: Subscriptions, events: readonly Event[]): Event[] | undefined {
  try {
    return subscriptions.select(events)
  } catch {
    return undefined
  }
}

/** Following events, and fetching those of known blocks. */
export function eventHandlers(chain: ChainReader, subscribers: Subscribers, limits: ComponentLimits): Handlers {
  const subscribe: Handler = (content, from) => {
    const { Status } = ClientEventsSubscribeResponse
    const answer = (status: ClientEventsSubscribeResponse.Status, responseMessage = "", afterwards?: () => void) =>
      reply(
        MessageType.CLIENT_EVENTS_SUBSCRIBE_RESPONSE,
        ClientEventsSubscribeResponse,
        { status, responseMessage },
        afterwards,
      )
    const request = decoded(ClientEventsSubscribeRequest, content)
    if (request === undefined) return answer(Status.INVALID_FILTER, "The request does not decode")
    const subscriptions = Subscriptions.parse(request.subscriptions, limits)
    if (!(subscriptions instanceof Subscriptions)) return answer(Status.INVALID_FILTER, subscriptions.refusal)
    if (request.lastKnownBlockIds.length > limits.ids) return answer(Status.UNKNOWN_BLOCK, "Too many block ids")
    const next = firstUnseen(chain, request.lastKnownBlockIds)
    if (next === undefined) return answer(Status.UNKNOWN_BLOCK)
    if (subscribers.size >= limits.subscribers && !subscribers.has(from)) {
      return answer(Status.INVALID_FILTER, `More than ${limits.subscribers} subscribers`)
    }
    return answer(Status.OK, "", () => subscribers.add(from, subscriptions, next))
  }

  // Sawtooth leaves unsubscribing what is not subscribed without an answer.
  const unsubscribe: Handler = (_content, from) => {
    if (!subscribers.remove(from)) return undefined
    const { OK: status } = ClientEventsUnsubscribeResponse.Status
    return reply(MessageType.CLIENT_EVENTS_UNSUBSCRIBE_RESPONSE, ClientEventsUnsubscribeResponse, { status })
  }

  const get: Handler = (content) => {
    const { Status } = ClientEventsGetResponse
    const answer = (response: ClientEventsGetResponse.$Properties) =>
      reply(MessageType.CLIENT_EVENTS_GET_RESPONSE, ClientEventsGetResponse, response)
    const request = decoded(ClientEventsGetRequest, content)
    if (request === undefined || request.blockIds.length > limits.ids) return answer({ status: Status.INTERNAL_ERROR })
    const subscriptions = Subscriptions.parse(request.subscriptions, limits)
    if (!(subscriptions instanceof Subscriptions)) return answer({ status: Status.INVALID_FILTER })
    const events: Event[] = []
    let bytes = 0
    for (const id of request.blockIds) {
      const block = chain.blockById(id)
      if (block === undefined) return answer({ status: Status.UNKNOWN_BLOCK })
      const all = eventsOfBlock(readBlock(chain, block.blockNum), (type) => subscriptions.wantsType(type))
      const selected = selectOrRefuse(subscriptions, all)
      if (selected === undefined) return answer({ status: Status.INVALID_FILTER })
      for (const event of selected) {
        events.push(event)
        bytes += event.data.length
      }
      if (bytes > limits.answerBytes) return answer({ status: Status.INTERNAL_ERROR })
    }
    return answer({ status: Status.OK, events })
  }

  return {
    [MessageType.CLIENT_EVENTS_SUBSCRIBE_REQUEST]: subscribe,
    [MessageType.CLIENT_EVENTS_UNSUBSCRIBE_REQUEST]: unsubscribe,
    [MessageType.CLIENT_EVENTS_GET_REQUEST]: get,
  }
}
