export * from "./auction.js"
export * from "./bid.js"
export { AuctionHouseClient, type PlaceBid, type Waiting } from "./client.js"
export { AuctionHouseError } from "./errors.js"
export * from "./generate-offer.js"
export * from "./house.js"
export type { HouseConnection } from "./http.js"
export { type BidToSign, signBid } from "./sign-bid.js"
export {
  type ClaimedTransaction,
  type HeldTransaction,
  readClaimedAllocation,
  readHeldAllocation,
  readHeldOffer,
  readHeldTransaction,
  readHeldTransfer,
  signForHouse,
} from "./transactions.js"
