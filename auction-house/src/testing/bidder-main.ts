import { defaultSigner, PrivateKey } from "@bandcoin/client"
import { AuctionHouseClient } from "@bandcoin/client/auctions"

/** A bidder as a process of its own: bids, waits for the outcome, and prints it. `HOUSE AUCTION PRICE PRIVATE_KEY` */
const [url = "", auctionId = "", price = "", key = ""] = process.argv.slice(2)
const signer = defaultSigner(PrivateKey.fromHex(key))
const house = new AuctionHouseClient({ url })
await house.placeBid({ auctionId, price: Number(price), signer })
const outcome = await house.waitForOutcome(auctionId, signer, { timeoutMs: 60_000, intervalMs: 200 })
process.stdout.write(`${JSON.stringify(outcome)}\n`)
