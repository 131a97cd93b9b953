import { defineMoneyCommand } from "./money.js"

export const deposit = defineMoneyCommand({
  action: "deposit",
  summary: "mint Bandcoins into an account; signed by an exchange",
  account: "the account credited: public key or key name",
  examples: [
    "bandcoin deposit aggregator 1,000 --key exchange",
    "bandcoin deposit aggregator 1000 --key exchange --json",
  ],
})
