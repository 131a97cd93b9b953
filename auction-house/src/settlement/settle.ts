import type { Signer } from "@bandcoin/client"
import type { AccountReader, Clock, Database } from "@bandcoin/service-kit"
import type { BidReason } from "../auctions/reasons.js"
import type { AuctionEnd, AuctionStore, StoredAuction } from "../auctions/store.js"
import type { BidResult, BidStore } from "../bids/store.js"
import { clear } from "../clearing/clear.js"
import type { LosingReason } from "../clearing/types.js"
import type { Decision, HouseSchema } from "../database/schema.js"
import type { AuctionEvents } from "../events/log.js"
import type { GenerateOfferClient } from "../provider/generate-offer.js"
import { planBatches, readAnswer } from "./batches.js"
import type { OnCheckpoint } from "./checkpoints.js"
import { generateOfferRequest, toDecision } from "./request.js"
import type { ClearingStore, StoredClearing, StoredSubmission } from "./store.js"
import { type Fate, type SubmissionLedger, submitUntilJudged } from "./submit.js"

export interface SettlementParts {
  readonly database: Database<HouseSchema>
  readonly auctions: AuctionStore
  readonly bids: BidStore
  readonly clearings: ClearingStore
  readonly events: AuctionEvents
  readonly ledger: SubmissionLedger
  readonly accounts: AccountReader
  readonly callback: GenerateOfferClient
  readonly signer: Signer
  readonly clock: Clock
  readonly checkpoint: OnCheckpoint
}

/**
 * Settles one auction whose bidding is closed, from whatever step is stored to its end. Each step reads what the step
 * before stored, so a crash anywhere is repaired by calling this again: the decision is stored before the provider is
 * asked, the signed batches before the ledger is, and their ids are known then. A batch is one batch however often it
 * is submitted, hence nothing is settled twice.
 */
export class Settlement {
  readonly #parts: SettlementParts

  constructor(parts: SettlementParts) {
    this.#parts = parts
  }

  /** @throws the signal's reason when aborted, and whatever the ledger's reads throw; call again later. */
  async run(auctionId: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      const auction = await this.#parts.auctions.get(auctionId)
      if (auction === undefined || auction.status === "INACTIVE") return
      const clearing = await this.#parts.clearings.latest(auctionId)
      if (clearing === undefined || clearing.step === "REFUSED") await this.#decide(auction, clearing)
      else if (clearing.step === "DECIDED") await this.#sign(auction, clearing, signal)
      else if (auction.terms.auction_type === "VICKREY") await this.#settleAtOnce(auction, clearing, signal)
      else await this.#settleOneByOne(auction, clearing, signal)
    }
  }

  /** Nothing stored, or the attempt before was refused: decide among the bids that can still win. */
  async #decide(auction: StoredAuction, before: StoredClearing | undefined): Promise<void> {
    const { auction_id: auctionId, terms } = auction
    const live = await this.#parts.bids.live(auctionId)
    if (live.length === 0) return this.#end(auctionId, { ending: before === undefined ? "NO_BIDS" : "NO_WINNERS" })
    if (await this.#epochHasPassed(auction)) return this.#end(auctionId, { ending: "EPOCH_PASSED" })
    const ranked = live.map(({ bid_id: bidId, price, sequence }) => ({ bidId, price, sequence }))
    const rules = { type: terms.auction_type, maxAllocations: terms.max_allocations, minPrice: terms.min_price }
    const clearing = clear(ranked, rules)
    if (clearing.awards.length === 0) return this.#end(auctionId, { ending: "NO_WINNERS" }, losing(clearing.losers))
    await this.#parts.clearings.decide(auctionId, (before?.attempt ?? 0) + 1, toDecision(clearing, terms))
    this.#parts.checkpoint("decided")
  }

  /** A decision stored: have the provider sign, check it, sign the batches and store them. */
  async #sign(auction: StoredAuction, { attempt, decision }: StoredClearing, signal: AbortSignal): Promise<void> {
    const { auction_id: auctionId, terms } = auction
    const { signer } = this.#parts
    const refusedBatchId = await this.#refusedBatchId(auctionId, attempt)
    const request = generateOfferRequest({
      auctionId,
      terms,
      decision,
      attempt,
      refusedBatchId,
      houseKey: signer.publicKey,
    })
    const answer = await this.#parts.callback.ask(terms.offer_callback, request, signal)
    this.#parts.checkpoint("answered")
    if (!answer.ok) return this.#end(auctionId, { ending: answer.fault, detail: answer.detail })
    const read = readAnswer(answer.value, request, terms.provider)
    if (!read.ok) return this.#end(auctionId, { ending: "PROVIDER_ANSWER_INVALID", detail: read.detail })
    const bids = await this.#parts.bids.transactions(auctionId, Object.keys(request.consumers))
    await this.#parts.clearings.sign(auctionId, attempt, planBatches({ request, ...read, bids, signer }))
    this.#parts.checkpoint("signed")
  }

  async #refusedBatchId(auctionId: string, attempt: number): Promise<string | undefined> {
    if (attempt === 1) return undefined
    return (await this.#parts.clearings.submissions(auctionId, attempt - 1))[0]?.batch.id
  }

  /** VICKREY: one batch; all of it happened or nothing. */
  async #settleAtOnce(auction: StoredAuction, clearing: StoredClearing, signal: AbortSignal): Promise<void> {
    const { auction_id: auctionId } = auction
    const [submission] = await this.#parts.clearings.submissions(auctionId, clearing.attempt)
    if (submission === undefined) throw new Error(`attempt ${clearing.attempt} of auction ${auctionId} has no batch`)
    const fate = (await this.#submit(auctionId, clearing.decision, [submission], "submitted", signal)).get(
      submission.batch.id,
    )
    this.#parts.checkpoint("judged")
    if (fate?.kind !== "committed") return this.#refused(auction, clearing, submission, fate)
    const { batch } = submission
    const won = clearing.decision.awards.map((award): BidResult => {
      const at = 1 + clearing.decision.awards.length + refundIndex(clearing.decision, award.bidId)
      const refundTransactionId = award.refund > 0 ? batch.transactions[at]?.id : undefined
      return {
        bidId: award.bidId,
        status: "EXECUTED",
        reason: "WON",
        allocations: award.allocations,
        refund: award.refund,
        batchId: batch.id,
        ...(refundTransactionId === undefined ? {} : { refundTransactionId }),
      }
    })
    await this.#end(
      auctionId,
      settled(clearing.decision, won, batch.transactions[0]?.id),
      [...won, ...losing(clearing.decision.losers)],
      new Map([[batch.id, { outcome: "COMMITTED", message: null }]]),
    )
  }

  /** The ledger refused the one batch: whose transaction was it? */
  async #refused(
    auction: StoredAuction,
    clearing: StoredClearing,
    submission: StoredSubmission,
    fate: Fate | undefined,
  ): Promise<void> {
    const { auction_id: auctionId } = auction
    const refused = fate?.kind === "invalid" ? fate.refused : []
    const message = refused.map((transaction) => transaction.message).join("; ")
    const outcomes = new Map([[submission.batch.id, { outcome: "INVALID" as const, message }]])
    const { awards } = clearing.decision
    const places = refused.map(({ transactionId }) =>
      submission.batch.transactions.findIndex((t) => t.id === transactionId),
    )
    const atFault = awards.filter((_, i) => places.includes(1 + i))
    if (atFault.length === 0) {
      const ending = places.some((place) => place > awards.length) ? "REFUND_REFUSED" : "OFFER_REFUSED"
      return this.#end(auctionId, { ending, detail: message }, [], outcomes)
    }
    if (await this.#epochHasPassed(auction)) return this.#end(auctionId, { ending: "EPOCH_PASSED" }, [], outcomes)
    const errors = atFault.map(({ bidId }): BidResult => {
      const batchId = submission.batch.id
      return { bidId, status: "ERROR", reason: "LEDGER_REFUSED", detail: message, allocations: 0, batchId }
    })
    await this.#parts.database.transaction(async (tx) => {
      await this.#parts.bids.settle(tx, auctionId, errors)
      await this.#parts.clearings.setOutcomes(tx, outcomes)
      await this.#parts.clearings.setStep(tx, auctionId, clearing.attempt, "REFUSED")
    })
    this.#parts.checkpoint("refused")
  }

  /** PROPSHARE: the offer; when it stands, every allocation on its own. */
  async #settleOneByOne(auction: StoredAuction, clearing: StoredClearing, signal: AbortSignal): Promise<void> {
    const { auction_id: auctionId } = auction
    const { decision } = clearing
    const [offer, ...allocations] = await this.#parts.clearings.submissions(auctionId, clearing.attempt)
    if (offer?.kind !== "OFFER") throw new Error(`attempt ${clearing.attempt} of auction ${auctionId} has no offer`)
    if (offer.outcome === "PENDING") {
      const fate = (await this.#submit(auctionId, decision, [offer], "submitted", signal)).get(offer.batch.id)
      this.#parts.checkpoint("judged")
      if (fate?.kind !== "committed") {
        const message = fate?.refused.map((transaction) => transaction.message).join("; ") ?? ""
        const outcomes = new Map([[offer.batch.id, { outcome: "INVALID" as const, message }]])
        return this.#end(auctionId, { ending: "OFFER_REFUSED", detail: message }, [], outcomes)
      }
      await this.#parts.database.transaction((tx) =>
        this.#parts.clearings.setOutcomes(tx, new Map([[offer.batch.id, { outcome: "COMMITTED", message: null }]])),
      )
      this.#parts.checkpoint("offered")
    }
    const fates = await this.#submit(auctionId, decision, allocations, "allocating", signal)
    this.#parts.checkpoint("allocated")
    await this.#endOneByOne(auctionId, decision, offer, allocations, fates)
  }

  async #endOneByOne(
    auctionId: string,
    decision: Decision,
    offer: StoredSubmission,
    allocations: readonly StoredSubmission[],
    fates: ReadonlyMap<string, Fate>,
  ): Promise<void> {
    const awards = new Map(decision.awards.map((award) => [award.bidId, award]))
    const outcomes = new Map<string, { outcome: "COMMITTED" | "INVALID"; message: string | null }>()
    const results = allocations.map(({ batch, bidId }): BidResult => {
      const fate = fates.get(batch.id)
      const message =
        fate?.kind === "invalid" ? fate.refused.map((transaction) => transaction.message).join("; ") : null
      outcomes.set(batch.id, { outcome: message === null ? "COMMITTED" : "INVALID", message })
      const award = awards.get(bidId ?? "")
      const common = { bidId: bidId ?? "", batchId: batch.id, refund: 0 }
      return message === null
        ? { ...common, status: "EXECUTED", reason: "WON", allocations: award?.allocations ?? 0 }
        : { ...common, status: "ERROR", reason: "LEDGER_REFUSED", detail: message, allocations: 0 }
    })
    const end = settled(decision, results, offer.batch.transactions[0]?.id)
    await this.#end(auctionId, end, [...results, ...losing(decision.losers)], outcomes)
  }

  async #submit(
    auctionId: string,
    decision: Decision,
    submissions: readonly StoredSubmission[],
    checkpoint: "submitted" | "allocating",
    signal: AbortSignal,
  ): Promise<Map<string, Fate>> {
    const batches = submissions.map(({ batch }) => batch)
    return submitUntilJudged(this.#parts.ledger, batches, {
      signal,
      onSubmitted: () => this.#parts.checkpoint(checkpoint),
      onStillUnknown: () =>
        this.#parts.bids.markUnknown(
          auctionId,
          decision.awards.map(({ bidId }) => bidId),
        ),
    })
  }

  async #epochHasPassed({ terms }: StoredAuction): Promise<boolean> {
    const provider = await this.#parts.accounts.fresh(terms.provider)
    return provider !== undefined && provider.epoch + 1 !== terms.epoch
  }

  /** Stores the end of an auction and of all its bids, at once. */
  async #end(
    auctionId: string,
    end: AuctionEnd,
    results: readonly BidResult[] = [],
    outcomes: Parameters<ClearingStore["setOutcomes"]>[1] = new Map(),
  ): Promise<void> {
    const { database, bids, clearings, auctions, clock, events } = this.#parts
    await database.transaction(async (tx) => {
      await bids.settle(tx, auctionId, results)
      await bids.cancelRest(
        tx,
        auctionId,
        "AUCTION_ENDED",
        end.detail === undefined ? end.ending : `${end.ending} ${end.detail}`,
      )
      await clearings.setOutcomes(tx, outcomes)
      await auctions.end(tx, auctionId, end, clock.now())
    })
    events.announce([auctionId])
    this.#parts.checkpoint("ended")
  }
}

const LOSING: Record<LosingReason, BidReason> = {
  OUTBID: "OUTBID",
  BELOW_MIN_PRICE: "BELOW_MIN_PRICE",
  SHARE_ZERO: "SHARE_ZERO",
  TOO_MANY_WINNERS: "TOO_MANY_WINNERS",
}

function losing(losers: readonly { readonly bidId: string; readonly reason: string }[]): BidResult[] {
  return losers.map(({ bidId, reason }) => ({
    bidId,
    status: "CANCELLED",
    reason: LOSING[reason as LosingReason],
    allocations: 0,
  }))
}

/** Refunds stand in the batch in the order of the awards that have one. */
function refundIndex({ awards }: Decision, bidId: string): number {
  return awards.filter(({ refund }) => refund > 0).findIndex((award) => award.bidId === bidId)
}

function settled(
  decision: Decision,
  results: readonly BidResult[],
  offerTransactionId: string | undefined,
): AuctionEnd {
  return {
    ending: "SETTLED",
    clearingPrice: decision.clearingPrice,
    unitsSold: results.reduce(
      (sum, { status, allocations }) => sum + (status === "EXECUTED" ? (allocations ?? 0) : 0),
      0,
    ),
    ...(offerTransactionId === undefined ? {} : { offerTransactionId }),
  }
}
