import {
  Message,
  TpStateDeleteRequest,
  TpStateGetResponse,
  TpStateSetRequest,
  TpStateSetResponse,
} from "@bandcoin/protos"
import { type GoldenFrames, messageOf } from "./frames.js"

const { MessageType } = Message

/** Something the component endpoint does other than Sawtooth 1.0.5's, on purpose. */
export interface FrameDifference {
  readonly id: string
  readonly where: string
  readonly sawtooth: string
  readonly here: string
  readonly why: string
  /** True where `got` instead of the frame recorded at `index` is this and nothing else. Undefined `got`: no frame. */
  readonly explains?: (frames: GoldenFrames, index: number, got: Message | undefined) => boolean
}

/**
 * All of them. The second table in docs/sawtooth-differences.md is made of this list, and the golden tests allow no
 * other. Where Sawtooth does not answer, neither does this endpoint, unless it stands here.
 */
export const FRAME_DIFFERENCES: readonly FrameDifference[] = [
  {
    id: "refused-set",
    where: "`TP_STATE_SET_REQUEST` with an address outside of the outputs among others",
    sawtooth: "AUTHORIZATION_ERROR, and what stood before that address is written",
    here: "AUTHORIZATION_ERROR, and nothing is written",
    why: "a refusal changes nothing",
    explains: (frames, index, got) => emptied(frames, index, got, ({ refused }) => refused),
  },
  {
    id: "get-after-delete",
    where: "`TP_STATE_GET_REQUEST` for an address the same transaction has deleted",
    sawtooth: "the data from before",
    here: "empty, as where nothing is stored",
    why: "a transaction sees what it did",
    explains: (frames, index, got) => emptied(frames, index, got, ({ deleted }) => deleted),
  },
  {
    id: "delete-of-nothing",
    where: "`TP_STATE_DELETE_REQUEST` for an address where nothing is stored, or with an unknown context id",
    sawtooth: "the address is among those deleted",
    here: "it is not",
    why: "the answer lists what was deleted, as the message's documentation says",
  },
  {
    id: "foreign-context",
    where: "state, receipt and event requests that name the context of a transaction another processor holds",
    sawtooth: "served",
    here: "answered as an unknown context is",
    why: "a processor has no business with another's transactions",
  },
  {
    id: "ping-moments",
    where: "`PING_REQUEST` to transaction processors",
    sawtooth: "once after any component has disconnected",
    here: "then too, once or twice, and to one that has been silent for 10 s",
    why: "a processor that hangs is noticed although its connection stands",
    explains: (frames, index, got) => recordedType(frames, index) === MessageType.PING_REQUEST && got === undefined,
  },
  {
    id: "silent-processor",
    where: "a transaction processor that does not answer for 60 s, or holds one transaction for 120 s",
    sawtooth: "removed when it misses one ping for 10 s; its transaction is given out again",
    here: "gets no more transactions until it speaks; its transaction is given out again, and refused the third time",
    why: "a processor busy for some seconds is not dead, and one transaction cannot stop the chain",
  },
  {
    id: "run-once",
    where: "`TP_PROCESS_REQUEST`",
    sawtooth: "each transaction twice, for the candidate block and for its validation",
    here: "once",
    why: "half the work",
  },
  {
    id: "events-once",
    where: "`CLIENT_EVENTS`",
    sawtooth:
      "an event matched by two subscriptions comes twice; empty lists come when another subscriber's filter matched; block-commit ignores filters in `CLIENT_EVENTS_GET_REQUEST`",
    here: "each event once, no empty lists, filters always apply",
    why: "what was asked for",
  },
  {
    id: "pattern-language",
    where: "event filters of type REGEX_ANY and REGEX_ALL",
    sawtooth: "Python's `re`",
    here: "JavaScript's regular expressions, with Python's `\\A`, `\\Z` and `(?P<name>...)`; at most 1,000 characters, and 100 ms per block, after which the subscriber is dropped",
    why: "a pattern of a few characters can take longer than the ledger lives",
  },
  {
    id: "undecodable-client-request",
    where: "event and receipt requests that do not decode",
    sawtooth: "not answered",
    here: "INVALID_FILTER with a message, or INTERNAL_ERROR",
    why: "nobody waits in vain",
  },
  {
    id: "component-limits",
    where:
      "messages over 128 MiB; more than 256 processors, 64 families each, 500 subscribers, 256 subscriptions each, 10,000 ids, answers over 64 MiB, 1,000 waiting status requests, waits over 300 s",
    sawtooth: "no limit",
    here: "the connection is closed; ERROR; INVALID_FILTER; INTERNAL_ERROR; answered without waiting; answered after 300 s",
    why: "a limit on everything",
  },
]

const recordedType = (frames: GoldenFrames, index: number): number | undefined => {
  const frame = frames[index]
  return frame === undefined || "rest" in frame ? undefined : messageOf(frame)?.messageType
}

interface Touched {
  readonly refused: ReadonlySet<string>
  readonly deleted: ReadonlySet<string>
}

/** Is ours the recorded answer to a get, but that data of some of these addresses is empty in it? */
function emptied(
  frames: GoldenFrames,
  index: number,
  got: Message | undefined,
  addresses: (touched: Touched) => ReadonlySet<string>,
): boolean {
  const frame = frames[index]
  const recorded = frame === undefined || "rest" in frame ? undefined : messageOf(frame)
  if (recorded?.messageType !== MessageType.TP_STATE_GET_RESPONSE || got?.messageType !== recorded.messageType) {
    return false
  }
  const allowed = addresses(touchedBefore(frames, index))
  const { status, entries } = TpStateGetResponse.decode(recorded.content)
  const emptiedEntries = entries.map(({ address, data }) => ({
    address,
    data: allowed.has(address) ? Buffer.alloc(0) : data,
  }))
  const expected = TpStateGetResponse.encode({ status, entries: emptiedEntries }).finish()
  return Buffer.compare(expected, got.content) === 0
}

/** What the transaction that asks at `index` had deleted, and what was refused it, according to the recording. */
function touchedBefore(frames: GoldenFrames, index: number): Touched {
  const requests = new Map<string, Message>()
  const touched = { refused: new Set<string>(), deleted: new Set<string>() }
  for (const frame of frames.slice(0, index)) {
    const message = "rest" in frame ? undefined : messageOf(frame)
    if (message === undefined || "rest" in frame) continue
    if (frame.dir === "->validator") requests.set(message.correlationId, message)
    else if (message.messageType === MessageType.TP_PROCESS_REQUEST) {
      touched.refused.clear()
      touched.deleted.clear()
    } else note(touched, requests.get(message.correlationId), message)
  }
  return touched
}

function note(
  { refused, deleted }: { refused: Set<string>; deleted: Set<string> },
  request: Message | undefined,
  answer: Message,
): void {
  if (request?.messageType === MessageType.TP_STATE_DELETE_REQUEST) {
    for (const address of TpStateDeleteRequest.decode(request.content).addresses) deleted.add(address)
  }
  if (request?.messageType !== MessageType.TP_STATE_SET_REQUEST) return
  const isRefused = TpStateSetResponse.decode(answer.content).status === TpStateSetResponse.Status.AUTHORIZATION_ERROR
  for (const { address } of TpStateSetRequest.decode(request.content).entries) {
    if (isRefused) refused.add(address)
    else for (const set of [refused, deleted]) set.delete(address)
  }
}
