import { type Account, accountAddress, EVENT_TYPES, parseAccount, type Role } from "@bandcoin/contract"
import { offerOf } from "../actions/offer.js"
import { ReadError } from "../errors/errors.js"
import type { Receipt } from "../rest/model.js"
import type { ChainPosition, MarketEvent } from "./types.js"

/** What one committed transaction of the contract means, told by its receipt. */
export function eventsOfReceipt(receipt: Receipt, at: ChainPosition): MarketEvent[] {
  const { transactionId } = receipt
  const where = { ...at, transactionId }
  const found: MarketEvent[] = []
  for (const event of receipt.events) {
    const text = (key: string): string => attribute(event.attributes, key, transactionId)
    const number = (key: string): number => Number(text(key))
    const account = (name: string): Account => accountAfter(receipt, name)
    const balance = (name: string): MarketEvent => ({
      kind: "balance_changed",
      ...where,
      account: name,
      balance: account(name).balance,
    })
    switch (event.eventType) {
      case EVENT_TYPES.create:
        found.push({ kind: "account_created", ...where, account: text("provider") })
        break
      case EVENT_TYPES.authorize:
        found.push({ kind: "roles_changed", ...where, account: text("provider"), roles: rolesOf(text("roles")) })
        break
      case EVENT_TYPES.deposit:
      case EVENT_TYPES.withdraw:
        found.push(balance(text("provider")))
        break
      case EVENT_TYPES.transfer:
        found.push(balance(text("issuer")), balance(text("provider")))
        break
      case EVENT_TYPES.offer:
        found.push({ kind: "offer_changed", ...where, cause: "posted", offer: requireOffer(account(text("issuer"))) })
        break
      case EVENT_TYPES.allocate: {
        const [provider, issuer, price] = [text("provider"), text("issuer"), number("price")]
        const [epoch, epochTo, units] = [number("epoch"), number("epoch_to"), number("units")]
        found.push({ kind: "allocation", ...where, provider, issuer, epoch, epochTo, units, price })
        found.push({ kind: "offer_changed", ...where, cause: "sold", offer: requireOffer(account(provider)) })
        if (price > 0) found.push(balance(issuer), balance(provider))
        break
      }
    }
  }
  return found
}

type Attributes = Receipt["events"][number]["attributes"]

function attribute(attributes: Attributes, key: string, transactionId: string): string {
  const value = attributes.find((candidate) => candidate.key === key)?.value
  if (value === undefined) throw broken(transactionId, `its event lacks the attribute ${key}`)
  return value
}

function accountAfter(receipt: Receipt, name: string): Account {
  const change = receipt.stateChanges.find(({ address }) => address === accountAddress(name))
  const account = change && parseAccount(change.value)
  if (!account?.ok) throw broken(receipt.transactionId, `it does not say how account ${name} stands`)
  return account.value
}

const rolesOf = (text: string): Role[] => (text === "" ? [] : (text.split(",") as Role[]))

function requireOffer(account: Account) {
  const offer = offerOf(account)
  if (!offer) throw new ReadError("ANSWER_INVALID", `account ${account.name} sold units and has no offer`)
  return offer
}

const broken = (transactionId: string, why: string): ReadError =>
  new ReadError("ANSWER_INVALID", `the receipt of ${transactionId} is not the contract's: ${why}`)
