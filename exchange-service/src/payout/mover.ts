import type { Clock } from "@bandcoin/service-kit"
import type { PayoutGateway, TransferView } from "../gateway/gateway.js"
import { type ExchangeLedger, LedgerUnavailable, REFUSED_RETRY_MS } from "../ledger/ledger.js"
import type { Movement } from "../movement/movement.js"
import { backoffMs } from "../worker/backoff.js"
import type { ReachCheckpoint } from "../worker/checkpoint.js"
import { Turns } from "../worker/turns.js"
import type { PayoutFacts } from "./facts.js"
import type { Payout } from "./payout.js"
import { nextPayoutStep } from "./state.js"
import type { PayoutStore } from "./store.js"

export interface PayoutMoverParts {
  readonly store: PayoutStore
  /** Stripe Connect, when it is configured. */
  readonly transfers: PayoutGateway | undefined
  readonly ledger: ExchangeLedger
  readonly clock: Clock
  readonly reach: ReachCheckpoint
}

const MAX_STEPS = 40
const RETRY_FIRST_MS = 1_000
const RETRY_MOST_MS = 5 * 60_000

type Stride = "on" | { readonly restMs: number | null; readonly note?: string }

/** Moves payouts on: debit, then pay, then, if it certainly failed, credit back. */
export class PayoutMover {
  readonly #turns = new Turns()

  constructor(private readonly parts: PayoutMoverParts) {}

  move(payoutId: string): Promise<void> {
    return this.#turns.run(payoutId, () => this.#move(payoutId))
  }

  async #move(payoutId: string): Promise<void> {
    const { store, clock } = this.parts
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const payout = await store.get(payoutId)
      if (payout === undefined) return
      const stride = await this.#stride(payout)
      if (stride === "on") continue
      await store.rest(payout, stride.restMs === null ? null : clock.now() + stride.restMs, stride.note)
      return
    }
    throw new Error(`payout ${payoutId} takes no rest after ${MAX_STEPS} steps`)
  }

  async #stride(payout: Payout): Promise<Stride> {
    try {
      if (payout.hints > payout.hintsDone) return await this.#look(payout)
      const step = nextPayoutStep(payout.terms, payout.facts)
      switch (step.do) {
        case "plan debit":
        case "plan credit":
          return await this.#plan(payout, step.movement)
        case "settle":
          return await this.#settle(payout, step.movement)
        case "pay":
          return await this.#pay(payout)
        case "nothing":
          return { restMs: null, ...(payout.note === undefined ? {} : { note: payout.note }) }
      }
    } catch (error) {
      if (!(error instanceof LedgerUnavailable)) throw error
      return later(payout, `the ledger does not answer: ${error.message}`)
    }
  }

  async #plan(payout: Payout, movement: Movement): Promise<Stride> {
    const { store, reach } = this.parts
    await store.learn(payout.id, one(movement), { ifVersion: payout.version })
    await reach("movement planned", movement.kind)
    return "on"
  }

  async #settle(payout: Payout, movement: Movement): Promise<Stride> {
    const { ledger, store, reach } = this.parts
    const identity = { owner: "payout", ref: payout.id, seq: movement.seq } as const
    const { kind, bandcoins } = movement
    const request = { identity, kind, account: payout.terms.account, bandcoins }
    const settlement = await ledger.settle([request], () => reach("movement submitted", kind))
    if (settlement.kind === "unknown") return later(payout, settlement.message)
    if (settlement.kind === "refused" && kind === "deposit") {
      return { restMs: REFUSED_RETRY_MS, note: `the ledger refused to credit back: ${settlement.message}` }
    }
    await reach("movement committed", kind)
    const why = settlement.kind === "refused" ? { note: settlement.message } : {}
    await store.learn(payout.id, one({ ...movement, status: settlement.kind }), why)
    await reach("movement kept", kind)
    return "on"
  }

  async #pay(payout: Payout): Promise<Stride> {
    const { transfers, store, reach } = this.parts
    const { destination, netMinor, currency, bandcoins, account, feeMinor } = payout.terms
    if (transfers === undefined || destination.method !== "stripe") {
      return later(payout, "payouts through Stripe are not configured")
    }
    const sent = await transfers.send({
      payoutId: payout.id,
      connectedAccount: destination.connectedAccount,
      amountMinor: netMinor,
      feeMinor,
      currency,
      bandcoins,
      account,
    })
    await reach("transfer sent", payout.id)
    if (!sent.ok && sent.error.code !== "GATEWAY_REFUSED") return later(payout, sent.error.message)
    const transfer = sent.ok ? sent.value.transfer : ({ status: "failed", reference: sent.error.message } as const)
    await store.learn(payout.id, { transfer })
    await reach("transfer kept", payout.id)
    return "on"
  }

  /** Something was heard of the transfer: read what is true. */
  async #look(payout: Payout): Promise<Stride> {
    const { transfers, store } = this.parts
    const found = transfers === undefined ? undefined : await transfers.find(payout.id)
    if (found !== undefined && !found.ok) return later(payout, found.error.message)
    await store.learn(payout.id, transferFacts(found?.value), { looked: payout.hints })
    return "on"
  }
}

const one = (movement: Movement): Partial<PayoutFacts> => ({ movements: { [movement.seq]: movement } })

const later = (payout: Payout, note: string): Stride => ({
  restMs: backoffMs(payout.attempts, RETRY_FIRST_MS, RETRY_MOST_MS),
  note,
})

export const transferFacts = (view: TransferView | undefined): Partial<PayoutFacts> =>
  view === undefined ? {} : { transfer: view.transfer }
