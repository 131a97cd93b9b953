import Stripe from "stripe"
import {
  json,
  type SimulatedAnswer,
  type SimulatedRequest,
  type SimulatedServer,
  simulatedServer,
} from "../http/server.js"
import { type Form, parseForm, strings, text } from "./form.js"

/**
 * Behaves as the part of Stripe's public API that the exchange uses (docs.stripe.com/api, version 2026-10-28): Checkout
 * Sessions, payment intents, refunds, disputes, transfers, events, idempotency keys, list paging. Written from the
 * documentation, used only in tests. The payer's and the bank's deeds are methods of `StripeSimulation`.
 */
export interface StripeSimulation {
  readonly server: SimulatedServer
  readonly sessions: ReadonlyMap<string, Json>
  readonly refunds: ReadonlyMap<string, Json>
  readonly transfers: ReadonlyMap<string, Json>
  /** The payer pays. `asynchronous`: a bank debit that a later `settle` decides. */
  pay(sessionId: string, options?: { asynchronous?: boolean; amount?: number }): void
  settle(sessionId: string, outcome: "succeeded" | "failed"): void
  expire(sessionId: string): void
  /** As Stripe does after a day. */
  forgetIdempotencyKeys(): void
  /** A second session for the same order, as one made under another address; returns its id. */
  again(sessionId: string): string
  refund(sessionId: string, amount: number, status?: "succeeded" | "pending" | "failed"): string
  setRefundStatus(refundId: string, status: "succeeded" | "failed"): void
  dispute(sessionId: string, status: "needs_response" | "won" | "lost"): void
  reverse(transferId: string): void
  /** Destinations that Stripe refuses transfers to. */
  readonly refusedDestinations: Set<string>
  /** All events so far, oldest first. */
  readonly events: readonly Json[]
  /** Body and header of a webhook delivery of the event, signed at `timestamp` (seconds). */
  delivery(event: Json, timestamp: number, secret?: string): { body: string; header: string }
  close(): Promise<void>
}

type Json = { [key: string]: unknown } & { id: string }

export const TEST_SECRET_KEY = "sk_test_bandcoin"
export const TEST_WEBHOOK_SECRET = "whsec_bandcoin"

export async function stripeSimulation(nowMs: () => number = Date.now): Promise<StripeSimulation> {
  const sessions = new Map<string, Json>()
  const intents = new Map<string, Json>()
  const refunds = new Map<string, Json>()
  const disputes = new Map<string, Json>()
  const transfers = new Map<string, Json>()
  const events: Json[] = []
  const refusedDestinations = new Set<string>()
  const answers = new Map<string, { fingerprint: string; answer: SimulatedAnswer }>()
  let counter = 0
  const id = (prefix: string) => `${prefix}_${String(++counter).padStart(8, "0")}`
  const seconds = () => Math.floor(nowMs() / 1000)
  const put = (map: Map<string, Json>, object: Json) => {
    map.set(object.id, object)
    return object
  }
  const emit = (type: string, object: Json) => {
    const created = seconds()
    events.push({ id: id("evt"), object: "event", type, created, livemode: false, data: { object: { ...object } } })
  }
  const session = (sessionId: string): Json => {
    const found = sessions.get(sessionId)
    if (found === undefined) throw new Error(`no session ${sessionId}`)
    return found
  }

  function createSession(form: Form): SimulatedAnswer {
    const amount = Number(text(form, "line_items", "0", "price_data", "unit_amount"))
    const currency = text(form, "line_items", "0", "price_data", "currency")
    if (!Number.isInteger(amount) || currency === undefined) return invalid("line_items[0] has no price")
    const sessionId = id("cs_test")
    const made = put(sessions, {
      id: sessionId,
      object: "checkout.session",
      mode: "payment",
      status: "open",
      payment_status: "unpaid",
      payment_intent: null,
      amount_total: amount,
      currency,
      client_reference_id: text(form, "client_reference_id") ?? null,
      metadata: strings(form.metadata),
      created: seconds(),
      url: `https://checkout.stripe.com/c/pay/${sessionId}`,
      intentMetadata: strings(
        typeof form.payment_intent_data === "object" ? form.payment_intent_data.metadata : undefined,
      ),
    })
    return json(200, shown(made))
  }

  /** As the API shows it: our bookkeeping stays inside. */
  const shown = ({ intentMetadata: _hidden, ...object }: Json) => object

  const expanded = (object: Json, expand: boolean) => {
    const intent = object.payment_intent
    return shown(expand && typeof intent === "string" ? { ...object, payment_intent: intents.get(intent) } : object)
  }

  function createRefund(form: Form): SimulatedAnswer {
    const intent = text(form, "payment_intent") ?? ""
    const amount = Number(text(form, "amount"))
    const left = Number(intents.get(intent)?.amount ?? 0) - refundedOf(intent)
    if (!(amount > 0) || amount > left)
      return invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`)
    return json(200, addRefund(intent, amount, "succeeded", strings(form.metadata)))
  }

  const refundedOf = (intent: string) =>
    [...refunds.values()]
      .filter((r) => r.payment_intent === intent && r.status !== "failed")
      .reduce((sum, r) => sum + Number(r.amount), 0)

  function addRefund(intent: string, amount: number, status: string, metadata: Record<string, string> = {}): Json {
    const made = {
      id: id("re"),
      object: "refund",
      created: seconds(),
      amount,
      currency: "usd",
      payment_intent: intent,
      status,
      metadata,
    }
    put(refunds, made)
    emit("refund.created", made)
    return made
  }

  function createTransfer(form: Form): SimulatedAnswer {
    const destination = text(form, "destination") ?? ""
    if (refusedDestinations.has(destination)) return invalid(`No such destination: '${destination}'`)
    const made = put(transfers, {
      id: id("tr"),
      object: "transfer",
      amount: Number(text(form, "amount")),
      currency: text(form, "currency"),
      destination,
      transfer_group: text(form, "transfer_group") ?? null,
      metadata: strings(form.metadata),
      reversed: false,
      created: seconds(),
    })
    emit("transfer.created", made)
    return json(200, made)
  }

  function page(request: SimulatedRequest, all: Json[]): SimulatedAnswer {
    const limit = Number(request.query.get("limit") ?? 10)
    const newestFirst = [...all].reverse()
    const after = request.query.get("starting_after")
    const from = after === null ? 0 : newestFirst.findIndex((o) => o.id === after) + 1
    const since = Number(request.query.get("created[gte]") ?? 0)
    const data = newestFirst.slice(from).filter((o) => Number(o.created ?? since) >= since)
    const expand = request.query.get("expand[0]") === "data.payment_intent"
    return json(200, {
      object: "list",
      data: data.slice(0, limit).map((o) => expanded(o, expand)),
      has_more: data.length > limit,
    })
  }

  function route(request: SimulatedRequest): SimulatedAnswer {
    const { method, path, query } = request
    if (request.headers.authorization !== `Bearer ${TEST_SECRET_KEY}`) {
      return json(401, { error: { type: "invalid_request_error", message: "Invalid API Key provided" } })
    }
    const [, , resource, last, sub] = path.split("/")
    const of = (all: Map<string, Json>, key: string) => {
      const wanted = query.get(key)
      return [...all.values()].filter((o) => wanted === null || o[key] === wanted)
    }
    switch (`${method} ${resource}`) {
      case "POST checkout":
        return createSession(parseForm(request.body))
      case "GET checkout":
        return sub === undefined ? page(request, [...sessions.values()]) : one(sessions, sub, query)
      case "GET payment_intents":
        return one(intents, last ?? "", query)
      case "POST refunds":
        return createRefund(parseForm(request.body))
      case "GET refunds":
        return page(request, of(refunds, "payment_intent"))
      case "GET disputes":
        return page(request, of(disputes, "payment_intent"))
      case "POST transfers":
        return createTransfer(parseForm(request.body))
      case "GET transfers":
        return page(request, of(transfers, "transfer_group"))
      default:
        return json(404, {
          error: { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${path})` },
        })
    }
  }

  function one(all: Map<string, Json>, wanted: string, query: URLSearchParams): SimulatedAnswer {
    const found = all.get(wanted)
    if (found === undefined) {
      return json(404, {
        error: { type: "invalid_request_error", code: "resource_missing", message: `No such object: '${wanted}'` },
      })
    }
    return json(200, expanded(found, query.get("expand[0]") === "payment_intent"))
  }

  /** "Saves the resulting status code and body of the first request made for any given idempotency key." */
  function handle(request: SimulatedRequest): SimulatedAnswer {
    const key = request.headers["idempotency-key"]
    if (request.method !== "POST" || typeof key !== "string") return route(request)
    const fingerprint = `${request.path}\n${request.body}`
    const held = answers.get(key)
    if (held === undefined) {
      const answer = route(request)
      if (answer.status !== 401) answers.set(key, { fingerprint, answer })
      return answer
    }
    if (held.fingerprint === fingerprint) return held.answer
    const message = `Keys for idempotent requests can only be used with the same parameters they were first used with.`
    return json(400, { error: { type: "idempotency_error", message } })
  }

  const server = await simulatedServer(handle)
  const client = new Stripe(TEST_SECRET_KEY)
  return {
    server,
    sessions,
    refunds,
    transfers,
    events,
    refusedDestinations,
    pay(sessionId, { asynchronous = false, amount } = {}) {
      const object = session(sessionId)
      if (object.status !== "open") throw new Error(`session ${sessionId} is ${object.status}`)
      const intent = put(intents, {
        id: id("pi"),
        object: "payment_intent",
        amount: amount ?? object.amount_total,
        status: asynchronous ? "processing" : "succeeded",
        metadata: object.intentMetadata,
      })
      const paid = asynchronous ? "unpaid" : "paid"
      Object.assign(object, { status: "complete", payment_status: paid, payment_intent: intent.id, url: null })
      if (amount !== undefined) object.amount_total = amount
      emit("checkout.session.completed", shown(object) as Json)
    },
    settle(sessionId, outcome) {
      const object = session(sessionId)
      const intent = intents.get(object.payment_intent as string) as Json
      intent.status = outcome === "succeeded" ? "succeeded" : "requires_payment_method"
      if (outcome === "succeeded") object.payment_status = "paid"
      emit(`checkout.session.async_payment_${outcome}`, shown(object) as Json)
    },
    forgetIdempotencyKeys: () => answers.clear(),
    again(sessionId) {
      const first = session(sessionId)
      const made = { ...first, id: id("cs_test"), created: seconds(), status: "open", payment_status: "unpaid" }
      return put(sessions, { ...made, payment_intent: null }).id
    },
    expire(sessionId) {
      const object = session(sessionId)
      Object.assign(object, { status: "expired", url: null })
      emit("checkout.session.expired", shown(object) as Json)
    },
    refund: (sessionId, amount, status = "succeeded") =>
      addRefund(session(sessionId).payment_intent as string, amount, status).id,
    setRefundStatus(refundId, status) {
      const object = refunds.get(refundId) as Json
      object.status = status
      emit(status === "failed" ? "refund.failed" : "refund.updated", object)
    },
    dispute(sessionId, status) {
      const intent = session(sessionId).payment_intent as string
      const held = [...disputes.values()].find((d) => d.payment_intent === intent)
      const amount = intents.get(intent)?.amount
      const object =
        held ??
        put(disputes, {
          id: id("du"),
          object: "dispute",
          created: seconds(),
          amount,
          payment_intent: intent,
          metadata: {},
        })
      object.status = status
      emit(held === undefined ? "charge.dispute.created" : "charge.dispute.closed", object)
    },
    reverse(transferId) {
      const object = transfers.get(transferId) as Json
      object.reversed = true
      emit("transfer.reversed", object)
    },
    delivery(event, timestamp, secret = TEST_WEBHOOK_SECRET) {
      const body = JSON.stringify(event)
      return { body, header: client.webhooks.generateTestHeaderString({ payload: body, secret, timestamp }) }
    },
    close: () => server.close(),
  }
}

const invalid = (message: string) => json(400, { error: { type: "invalid_request_error", message } })
