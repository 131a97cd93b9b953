import { defineMoneyCommand } from "./money.js"

export const withdraw = defineMoneyCommand({
  action: "withdraw",
  summary: "take Bandcoins of an account out of circulation; signed by an exchange",
  account: "the account debited: public key or key name",
  examples: [
    "bandcoin withdraw aggregator 1,000 --key exchange",
    "bandcoin withdraw aggregator 1000 --key exchange --json",
  ],
})
