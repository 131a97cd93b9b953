export * from "./actions/bandcoin-client.js"
export * from "./actions/history.js"
export { type OfferFilter, readAccount, readAccounts, readOffers } from "./actions/market.js"
export {
  type Band,
  type Offer,
  type OfferedReservation,
  type OfferRequest,
  offerOf,
  offerPayload,
} from "./actions/offer.js"
export * from "./actions/purchase.js"
export * from "./actions/transaction.js"
export * from "./batches/batch.js"
export * from "./batches/check.js"
export {
  type BulkProgress,
  type BulkResult,
  type ChunkOutcome,
  type ExecuteBulkOptions,
  executeBulkPlan,
  unboughtConsumers,
} from "./bulk/execute.js"
export * from "./bulk/key-pool.js"
export { type BulkChunk, type BulkPlan, type BulkRequest, DEFAULT_CHUNK_SIZE, parseBulkPlan } from "./bulk/plan.js"
export * from "./desk/index.js"
export * from "./errors/codes.js"
export * from "./errors/errors.js"
export { type FollowOptions, followMarket } from "./events/follow.js"
export * from "./events/types.js"
export type { OpenWebSocket, WebSocketLike } from "./events/web-socket.js"
export {
  type AnswerOptions,
  answerChallenge,
  type ChallengeRequest,
  checkAnswer,
  type GrantChallenge,
  grantChallenge,
} from "./grants/challenge.js"
export * from "./grants/challenge-book.js"
export * from "./grants/types.js"
export * from "./grants/verify.js"
export * from "./keys/private-key.js"
export * from "./keys/public-key.js"
export type { Clock } from "./rest/clock.js"
export type { Fetch } from "./rest/http.js"
export * from "./rest/ledger-client.js"
export * from "./rest/model.js"
export * from "./rest/outcome.js"
export type { Paging } from "./rest/paging.js"
export type { RetryPolicy } from "./rest/retry.js"
export { DEFAULT_WAIT_MS, type SettleOptions, type StatusOptions, type WaitOptions } from "./rest/submissions.js"
export * from "./signing/signer.js"
export * from "./signing/verify.js"
export * from "./transactions/check.js"
export * from "./transactions/transaction.js"
export * from "./tunnel/assembler.js"
export * from "./tunnel/crc32.js"
export * from "./tunnel/frame.js"
export * from "./tunnel/text.js"
