import { accountAddress, encodeAccount, newAccount } from "@bandcoin/contract"
import { expect, test } from "@jest/globals"
import { AccountReader } from "./accounts.js"

const NAME = `02${"ab".repeat(32)}`

function ledger() {
  const state = new Map([[accountAddress(NAME), encodeAccount({ ...newAccount(NAME), balance: 5 })]])
  const asked: string[] = []
  return {
    asked,
    state: async (address: string) => {
      asked.push(address)
      if (asked.length === 13) throw new Error("the ledger is away")
      return state.get(address)
    },
  }
}

test("one request for many askers, again after its age, and a failure is not kept", async () => {
  const source = ledger()
  let now = 0
  const reader = new AccountReader(source, { maxAgeMs: 1_000, now: () => now })
  const accounts = await Promise.all(Array.from({ length: 10 }, () => reader.read(NAME)))
  expect(accounts.every((account) => account?.balance === 5)).toBe(true)
  expect(source.asked).toHaveLength(1)
  now = 1_000
  await reader.read(NAME)
  expect(source.asked).toHaveLength(2)
  for (let i = 0; i < 10; i++) await reader.fresh(NAME)
  now = 2_000
  await expect(reader.read(NAME)).rejects.toThrow("away")
  expect((await reader.read(NAME))?.balance).toBe(5)
})

test("an account that does not exist", async () => {
  const reader = new AccountReader(ledger(), { now: () => 0 })
  expect(await reader.read(`03${"ab".repeat(32)}`)).toBeUndefined()
})
