export * from "./auction.js"
export * from "./bid.js"
export * from "./generate-offer.js"
export * from "./house.js"
