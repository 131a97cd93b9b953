import { expect, test } from "@jest/globals"
import { explorerPages } from "./explorer.js"

const at = "http://127.0.0.1:8040"
const key = `02${"a".repeat(64)}`
const id = "b".repeat(128)

test("an answer leads to its transaction, its block and its account", () => {
  expect(explorerPages(at, { transaction_id: id, block_num: 7, provider: key })).toEqual([
    `${at}/transactions/${id}`,
    `${at}/blocks/7`,
    `${at}/accounts/${key}`,
  ])
  expect(explorerPages(at, { account: { name: key, balance: 1 } })).toEqual([`${at}/accounts/${key}`])
})

test("what is no id and no key leads nowhere", () => {
  expect(explorerPages(at, { transaction_id: null, account: "delhi", provider: [key], name: "../x" })).toEqual([])
  expect(explorerPages(at, { transaction_id: `${id}?`, block_num: "7" })).toEqual([])
})
