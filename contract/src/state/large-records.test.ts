import { describe, expect, test } from "@jest/globals"
import { decodeAccount } from "../account/decode.js"
import { encodeAccount } from "../account/encode.js"
import { type Account, newAccount } from "../account/types.js"
import { accountAddress } from "../address/account-address.js"
import { execute } from "../execute/execute.js"
import { testKey } from "../testing/keys.js"
import { errorOf, successOf } from "../testing/results.js"
import { recallLarge, rememberLarge } from "./large-records.js"

const WINNERS = 300
const band = { from_frequency: 703_000, to_frequency: 713_000, bandwidth: 10_000 }

/** A provider whose offer is a settled auction with `winners` shares. */
function auctioneer(key: number, winners: number): Account {
  const shares = Array.from({ length: winners }, (_, i) => [
    testKey(1_000 + i),
    { allocations: 2, price: 5, allocated: false },
  ])
  const offer = { ...band, price: 5, epoch: 1, allocations_left: 2 * winners, consumers: Object.fromEntries(shares) }
  return { ...newAccount(testKey(key)), ...offer }
}

describe("what is not recalled", () => {
  const account = auctioneer(1, WINNERS)
  const record = encodeAccount(account)
  rememberLarge(record, account)

  test("another record of the same account, of the same length or another", () => {
    const changed = encodeAccount({ ...account, epoch: 2 })
    expect(changed).toHaveLength(record.length)
    expect(recallLarge(account.name, changed)).toBeUndefined()
    expect(recallLarge(account.name, encodeAccount({ ...account, epoch: 10 }))).toBeUndefined()
  })

  test("the same bytes under another name, a small record, one never seen", () => {
    expect(recallLarge(testKey(2), record)).toBeUndefined()
    const small = newAccount(testKey(3))
    rememberLarge(encodeAccount(small), small)
    expect(recallLarge(small.name, encodeAccount(small))).toBeUndefined()
  })

  test("what its owner wrote on the bytes afterwards", () => {
    const owned = encodeAccount(auctioneer(4, WINNERS))
    rememberLarge(owned, auctioneer(4, WINNERS))
    owned.fill(32)
    expect(recallLarge(testKey(4), owned)).toBeUndefined()
    expect(recallLarge(testKey(4), encodeAccount(auctioneer(4, WINNERS)))).toEqual(auctioneer(4, WINNERS))
  })
})

test("all winners of an auction take their shares: remembered or read anew, the ledger is the same", () => {
  const provider = auctioneer(5, WINNERS)
  const buyers = Object.keys(provider.consumers)
  /** Runs every allocation; with `forget`, the record is given to the contract with the cache holding another. */
  const settle = (forget: boolean): Uint8Array => {
    let record = encodeAccount(provider)
    for (const buyer of buyers) {
      const payload = { action: "allocate", provider: provider.name, epoch: 1, price: 5, ...band }
      const execution = successOf(execute(new TextEncoder().encode(JSON.stringify(payload)), buyer))
      if (forget) rememberLarge(encodeAccount({ ...provider, balance: 1_000_000 }), provider)
      const state = new Map([
        [accountAddress(provider.name), record],
        [accountAddress(buyer), encodeAccount({ ...newAccount(buyer), balance: 9 })],
      ])
      const effects = successOf(execution.run(state))
      record = effects.writes.get(accountAddress(provider.name)) as Uint8Array
      expect(errorOf(execution.run(new Map(state).set(accountAddress(provider.name), record))).code).toBe(
        "ALREADY_ALLOCATED",
      )
    }
    return record
  }
  const remembered = settle(false)
  expect(remembered).toEqual(settle(true))
  const account = decodeAccount(remembered)
  expect([account.balance, account.allocations_left]).toEqual([5 * WINNERS, 0])
  expect(recallLarge(provider.name, remembered)).toEqual(account)
})
