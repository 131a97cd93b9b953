import { defineMoneyCommand } from "./money.js"

export const transfer = defineMoneyCommand({
  action: "transfer",
  summary: "pay Bandcoins to another account",
  account: "the account credited: public key or key name",
  examples: ["bandcoin transfer aggregator 1,000 --key alice", "bandcoin transfer aggregator 1000 --key alice --json"],
})
