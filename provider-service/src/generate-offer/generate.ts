import { createHash } from "node:crypto"
import type { BandcoinClient } from "@bandcoin/client"
import type { GeneratedOffer, GenerateOffer } from "@bandcoin/client/auctions"
import { type Clock, commonProblem, type Database } from "@bandcoin/service-kit"
import type { Selectable } from "kysely"
import type { ProviderSchema, SignedOfferRow } from "../database/schema.js"
import type { EpochLock } from "../epoch-lock.js"
import { problem } from "../errors.js"
import { onLedger } from "../ledger.js"
import { type Policy, policyRefusal } from "./policy.js"
import { type OfferDefaults, signAnswer } from "./sign.js"

export interface GenerateParts {
  readonly database: Database<ProviderSchema>
  readonly client: BandcoinClient
  readonly clock: Clock
  readonly lock: EpochLock
  readonly policy: Policy
  readonly defaults: OfferDefaults
}

type StoredOffer = Selectable<SignedOfferRow>

/**
 * GenerateOffer (table 2). Signs at most one offer for an auction that can take effect: the answer is stored before it is
 * given, a repeat of the request gets the same answer, any other request for the auction none. Only when the ledger has
 * refused the offer before (a winner could not pay) is a next attempt signed for, and the ledger itself is asked.
 *
 * @throws Problem with the reason it is not signed
 */
export function generateOffer(request: GenerateOffer, house: string, parts: GenerateParts): Promise<GeneratedOffer> {
  return parts.lock.run(() => generate(request, house, parts))
}

async function generate(request: GenerateOffer, house: string, parts: GenerateParts): Promise<GeneratedOffer> {
  if (request.batcher_public_key !== house) {
    throw commonProblem("PERMISSION_DENIED", "batcher_public_key must be the key that signs the request")
  }
  const digest = createHash("sha256").update(canonical(request)).digest("hex")
  const before = await storedOffers(parts.database, request.auction_id)
  const same = before.find((row) => row.attempt === request.attempt)
  if (same !== undefined) {
    if (same.request_sha256 === digest && same.house === house) return same.answer as GeneratedOffer
    throw problem(
      "OFFER_ALREADY_SIGNED",
      `attempt ${request.attempt} of auction ${request.auction_id} is signed with other terms`,
    )
  }
  const refusal = policyRefusal(request, parts.policy, parts.clock.now())
  if (refusal !== undefined) throw problem(refusal.code, refusal.detail)
  await requireNextEpoch(request, house, parts)
  await requireRefused(request, before, house, parts)

  const { answer, offerTransactionId } = signAnswer(request, parts.client.signer, parts.defaults)
  await parts.database.sql
    .insertInto("signed_offers")
    .values({
      auction_id: request.auction_id,
      attempt: request.attempt,
      house,
      epoch: request.epoch,
      request_sha256: digest,
      offer_transaction_id: offerTransactionId,
      answer: JSON.stringify(answer),
      signed_at_ms: parts.clock.now(),
    })
    .execute()
  return answer
}

function storedOffers(database: Database<ProviderSchema>, auctionId: string): Promise<StoredOffer[]> {
  return database.sql
    .selectFrom("signed_offers")
    .selectAll()
    .where("auction_id", "=", auctionId)
    .orderBy("attempt")
    .execute()
}

async function requireNextEpoch(
  { epoch, auction_id }: GenerateOffer,
  house: string,
  { client, database }: GenerateParts,
): Promise<void> {
  const account = await onLedger(() => client.account())
  const next = (account?.epoch ?? 0) + 1
  if (epoch !== next)
    throw problem("EPOCH_NOT_NEXT", `the current epoch is ${next - 1}: epoch must be ${next}, not ${epoch}`)
  const others = await database.sql
    .selectFrom("signed_offers")
    .select(["auction_id", "offer_transaction_id"])
    .where("epoch", "=", epoch)
    .where("auction_id", "<>", auction_id)
    .where("house", "<>", house)
    .execute()
  // The epoch has not been opened, so none of them has taken effect; each still could. A house has one auction of a
  // provider under way at a time: its own earlier ones are over.
  if (others.length > 0)
    throw problem("EPOCH_PROMISED", `auction ${others[0]?.auction_id} has a signed offer for epoch ${epoch}`)
}

/** The attempt before must be known to have failed, by our own view of the ledger. */
async function requireRefused(
  request: GenerateOffer,
  before: readonly StoredOffer[],
  house: string,
  { client }: GenerateParts,
): Promise<void> {
  if (request.attempt === 1) return
  const last = before.at(-1)
  if (last === undefined || last.attempt !== request.attempt - 1 || last.house !== house) {
    throw problem(
      "ATTEMPT_NOT_OPEN",
      `attempt ${request.attempt - 1} of auction ${request.auction_id} was not signed here`,
    )
  }
  if (request.refused_batch_id === undefined) throw problem("ATTEMPT_NOT_OPEN", "refused_batch_id is missing")
  const refusedBatchId = request.refused_batch_id
  const [status] = await onLedger(() => client.ledger.statuses([refusedBatchId]))
  const committed = await onLedger(() => client.ledger.transaction(last.offer_transaction_id))
  // A Sawtooth validator forgets refused batches when it restarts: UNKNOWN then, and the offer is not on the chain.
  const dead = status?.status === "INVALID" || status?.status === "UNKNOWN"
  if (!dead || committed !== undefined) {
    throw problem("ATTEMPT_NOT_OPEN", `batch ${refusedBatchId} is ${status?.status}, not INVALID`)
  }
}

/** JSON with the keys of every object in order: one text for one request. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
