import type { CommandSpec } from "../command/spec.js"
import { accountCreate } from "./account/create.js"
import { accountList } from "./account/list.js"
import { accountShow } from "./account/show.js"
import { allocate } from "./allocate.js"
import { auctionCreate } from "./auction/create.js"
import { auctionList } from "./auction/list.js"
import { auctionShow } from "./auction/show.js"
import { auctionWatch } from "./auction/watch.js"
import { authorize } from "./authorize.js"
import { bidPlace } from "./bid/place.js"
import { bidShow } from "./bid/show.js"
import { blockList } from "./block/list.js"
import { deposit } from "./deposit.js"
import { buyPlanCommand } from "./desk/buy-plan.js"
import { plan } from "./desk/plan.js"
import { doctor } from "./doctor.js"
import { grantAnswer } from "./grant/answer.js"
import { grantChallengeCommand } from "./grant/challenge.js"
import { grantCheck } from "./grant/check.js"
import { grantShow } from "./grant/show.js"
import { grantVerify } from "./grant/verify.js"
import { keygen } from "./keygen.js"
import { offerList } from "./offer/list.js"
import { offerOff } from "./offer/off.js"
import { offerPost } from "./offer/post.js"
import { offerShow } from "./offer/show.js"
import { transfer } from "./transfer.js"
import { tunnelDecode } from "./tunnel/decode.js"
import { tunnelFrames } from "./tunnel/frames.js"
import { tunnelJoin } from "./tunnel/join.js"
import { tunnelSubmit } from "./tunnel/submit.js"
import { txList } from "./tx/list.js"
import { txShow } from "./tx/show.js"
import { txStatus } from "./tx/status.js"
import { up } from "./up.js"
import { withdraw } from "./withdraw.js"

/** Every command of `bandcoin`, in the order the help shows them. */
export const COMMANDS: readonly CommandSpec[] = [
  up,
  keygen,
  accountCreate,
  accountShow,
  accountList,
  authorize,
  deposit,
  withdraw,
  transfer,
  offerPost,
  offerShow,
  offerList,
  offerOff,
  allocate,
  plan,
  buyPlanCommand,
  auctionCreate,
  auctionList,
  auctionShow,
  auctionWatch,
  bidPlace,
  bidShow,
  grantShow,
  grantVerify,
  grantChallengeCommand,
  grantAnswer,
  grantCheck,
  txShow,
  txList,
  txStatus,
  blockList,
  tunnelDecode,
  tunnelFrames,
  tunnelJoin,
  tunnelSubmit,
  doctor,
]

export const GROUPS: Readonly<Record<string, string>> = {
  account: "accounts: create, show, list",
  offer: "offers of bandwidth: post, show, list, turn off",
  auction: "auctions of offers: create, list, show, watch",
  bid: "bids in auctions: place, show",
  grant: "grants: show one, verify one, prove who holds it",
  tx: "transactions: show, list, ask what became of a batch",
  block: "blocks of the ledger",
  tunnel: "signed transactions over narrow links",
}

export const EPILOGUE = `
Start a whole local market with real spectrum on sale:
  bandcoin up --demo

Exit codes: 0 done, 1 refused, 2 wrong command line, 3 ledger not reachable, 4 outcome unknown, 5 this machine, 70 defect.
`
