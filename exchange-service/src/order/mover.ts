import { isDeepStrictEqual } from "node:util"
import type { Clock } from "@bandcoin/service-kit"
import type { Gateway } from "../gateway/gateway.js"
import { type ExchangeLedger, LedgerUnavailable, REFUSED_RETRY_MS } from "../ledger/ledger.js"
import type { Movement } from "../movement/movement.js"
import { backoffMs } from "../worker/backoff.js"
import type { ReachCheckpoint } from "../worker/checkpoint.js"
import { Turns } from "../worker/turns.js"
import { mergeOrderFacts, type OrderFacts } from "./facts.js"
import type { Order } from "./order.js"
import { factsOf, paymentsAtGateway } from "./payment-facts.js"
import { planSecondRefund, refundSecondPayment } from "./second-payment.js"
import { nextOrderStep, type OrderState } from "./state.js"
import type { OrderStore } from "./store.js"

export interface OrderMoverParts {
  readonly store: OrderStore
  readonly gateways: ReadonlyMap<string, Gateway>
  readonly ledger: ExchangeLedger
  readonly clock: Clock
  readonly reach: ReachCheckpoint
  /** The page of an order, where gateways send the payer back to. */
  readonly orderUrl: (orderId: string) => string
}

/** Steps one order takes in one go; more means it goes in circles, which is a bug worth a loud stop. */
const MAX_STEPS = 40
const RETRY_FIRST_MS = 1_000
const RETRY_MOST_MS = 5 * 60_000
/** Payments are told by webhook; looking ourselves is for the ones that got lost. */
const POLL_FIRST_MS = 30_000
const POLL_MOST_MS = 3600_000
const UNPAID: ReadonlySet<OrderState> = new Set(["AWAITING_PAYMENT", "PAYMENT_PENDING"])
/** An account appears when its owner makes it: look soon at first. */
const ACCOUNT_FIRST_MS = 2_000
const ACCOUNT_MOST_MS = 10 * 60_000
/** A payment that cannot be started for so long is given up; nothing was charged. */
const START_GIVES_UP_MS = 12 * 3600_000

const WAITING = "waiting for the payment"

/** A payment nobody began in so long is over, where the gateway has no end of its own. Paid later, it still counts. */
const UNPAID_EXPIRES_MS = 48 * 3600_000

/** What one step came to. */
type Stride = "on" | { readonly restMs: number | null; readonly note?: string }

/** Moves orders on: the owner of every order the exchange or the ledger has to act on, before and after a crash. */
export class OrderMover {
  readonly #turns = new Turns()

  constructor(private readonly parts: OrderMoverParts) {}

  /** Takes the order as far as it goes now. Never two at a time for one order in this process. */
  move(orderId: string): Promise<void> {
    return this.#turns.run(orderId, () => this.#move(orderId))
  }

  async #move(orderId: string): Promise<void> {
    const { store, clock } = this.parts
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const order = await store.get(orderId)
      if (order === undefined) return
      const stride = await this.#stride(order)
      if (stride === "on") continue
      await store.rest(order, stride.restMs === null ? null : clock.now() + stride.restMs, stride.note)
      return
    }
    throw new Error(`order ${orderId} takes no rest after ${MAX_STEPS} steps`)
  }

  async #stride(order: Order): Promise<Stride> {
    try {
      if (order.hints > order.hintsDone || (UNPAID.has(order.state) && order.attempts > 0))
        return await this.#look(order)
      return await this.#step(order)
    } catch (error) {
      if (!(error instanceof LedgerUnavailable)) throw error
      return this.#later(order, `the ledger does not answer: ${error.message}`)
    }
  }

  async #step(order: Order): Promise<Stride> {
    // Reconciliation may learn of a payment whose start was cut off by a crash: the way to pay is asked for again.
    if (order.state === "AWAITING_PAYMENT" && order.pay === undefined) return this.#start(order)
    const step = nextOrderStep(order.terms, order.facts)
    switch (step.do) {
      case "start payment":
        return this.#start(order)
      case "look for account":
        return this.#findAccount(order)
      case "plan deposit":
        return this.#plan(order, step.movement)
      case "plan withdrawal":
        return this.#plan(order, await this.#affordable(order, step.movement))
      case "settle":
        return this.#settle(order, step.movement)
      case "plan refund of second payment":
        return planSecondRefund(this.parts, this.parts.gateways.get(order.gateway), order, step.payment)
      case "refund second payment":
        return refundSecondPayment(this.parts, this.parts.gateways.get(order.gateway), order, step.payment)
      case "nothing":
        // The note counts the attempt, so that the next visit looks at the gateway.
        return UNPAID.has(order.state)
          ? { restMs: POLL_FIRST_MS, note: WAITING }
          : { restMs: null, ...(order.note === undefined ? {} : { note: order.note }) }
    }
  }

  async #start(order: Order): Promise<Stride> {
    const { store, gateways, reach, clock, orderUrl } = this.parts
    const gateway = gateways.get(order.gateway)
    if (gateway?.start === undefined) return this.#later(order, `the gateway ${order.gateway} is not configured`)
    if (clock.now() - order.createdAtMs > START_GIVES_UP_MS) {
      await store.learn(order.id, unpaid(order, "expired"))
      return "on"
    }
    const { account, terms, id } = order
    const started = await gateway.start({ orderId: id, account, ...terms, returnUrl: orderUrl(id) })
    await reach("payment started", id)
    if (started.ok) {
      const { paymentId } = started.value
      await store.learn(id, unpaid(order, "started", paymentId), { paymentId, pay: started.value })
      return "on"
    }
    if (started.error.code !== "GATEWAY_REFUSED") return this.#later(order, started.error.message)
    await store.learn(id, unpaid(order, "failed"))
    return "on"
  }

  /** Reads the truth from the gateway and keeps it. */
  async #look(order: Order): Promise<Stride> {
    const { gateways, store, reach } = this.parts
    const gateway = gateways.get(order.gateway)
    if (gateway === undefined) return { restMs: null }
    const found = await paymentsAtGateway(gateway, order)
    await reach("payment looked up", order.id)
    if (!found.ok) return this.#later(order, found.error.message)
    const [view] = found.value
    const news = found.value.map(factsOf).reduce(mergeOrderFacts, order.facts)
    const age = this.parts.clock.now() - order.createdAtMs
    if (order.state === "AWAITING_PAYMENT" && age > UNPAID_EXPIRES_MS && (view?.status ?? "started") === "started") {
      await store.learn(order.id, unpaid(order, "expired"), { looked: order.hints })
      return "on"
    }
    if (view === undefined || isDeepStrictEqual(news, order.facts)) {
      if (order.hints > order.hintsDone) {
        await store.learn(order.id, {}, { looked: order.hints })
        return "on"
      }
      return { restMs: backoffMs(order.attempts, POLL_FIRST_MS, POLL_MOST_MS), note: WAITING }
    }
    await store.learn(order.id, news, { paymentId: view.paymentId, looked: order.hints })
    await reach("payment kept", order.id)
    return "on"
  }

  async #findAccount(order: Order): Promise<Stride> {
    const account = await this.parts.ledger.account(order.account)
    if (account === undefined) {
      const note = "the account is not on the ledger yet; its owner must create it"
      return { restMs: backoffMs(order.attempts, ACCOUNT_FIRST_MS, ACCOUNT_MOST_MS), note }
    }
    await this.parts.store.learn(order.id, { accountSeen: true })
    return "on"
  }

  /** Takes back no more than there is; what is missing stays owed. */
  async #affordable(order: Order, movement: Movement): Promise<Movement> {
    const balance = (await this.parts.ledger.account(order.account))?.balance ?? 0
    if (balance === 0) return { ...movement, bandcoins: 0, status: "committed" }
    return { ...movement, bandcoins: Math.min(movement.bandcoins, balance) }
  }

  /** Kept before it is sent, and only if nothing else was learned since the step was chosen. */
  async #plan(order: Order, movement: Movement): Promise<Stride> {
    const { store, reach } = this.parts
    await store.learn(order.id, one(movement), { ifVersion: order.version })
    await reach("movement planned", movement.kind)
    return "on"
  }

  async #settle(order: Order, movement: Movement): Promise<Stride> {
    const { ledger, store, reach } = this.parts
    const identity = { owner: "order", ref: order.ref, seq: movement.seq } as const
    const { kind, bandcoins } = movement
    const settlement = await ledger.settle([{ identity, kind, account: order.account, bandcoins }], () =>
      reach("movement submitted", kind),
    )
    if (settlement.kind === "unknown") return this.#later(order, settlement.message)
    if (settlement.kind === "refused" && kind === "deposit") {
      // Never replaced by another transaction: whoever holds the signed one could still hand it in later.
      return { restMs: REFUSED_RETRY_MS, note: `the ledger refused the deposit: ${settlement.message}` }
    }
    await reach("movement committed", kind)
    await store.learn(order.id, one({ ...movement, status: settlement.kind }))
    await reach("movement kept", kind)
    return "on"
  }

  #later(order: Order, note: string): Stride {
    return { restMs: backoffMs(order.attempts, RETRY_FIRST_MS, RETRY_MOST_MS), note }
  }
}

const one = (movement: Movement): Partial<OrderFacts> => ({ movements: { [movement.seq]: movement } })

const unpaid = (order: Order, status: "started" | "failed" | "expired", paymentId = ""): Partial<OrderFacts> => ({
  payment: { paymentId, status, amountMinor: order.terms.amountMinor, currency: order.terms.currency },
})
