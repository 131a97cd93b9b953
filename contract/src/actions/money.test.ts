import { describe, expect, test } from "@jest/globals"
import { newAccount } from "../account/types.js"
import { BUYER, EXCHANGE, PROVIDER, STRANGER, testKey } from "../testing/keys.js"
import { openLedger } from "../testing/ledger.js"

const MAX = Number.MAX_SAFE_INTEGER

describe("create", () => {
  test("refused when the account exists", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    expect(ledger.refuse({ action: "create" }, BUYER).code).toBe("ACCOUNT_EXISTS")
    expect(ledger.account(BUYER).balance).toBe(5)
  })

  test("refused for another's key", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    for (const provider of [BUYER, testKey(77)]) {
      const error = ledger.refuse({ action: "create", provider }, STRANGER)
      expect(error).toMatchObject({ code: "NOT_OWN_ACCOUNT", field: "provider" })
    }
  })

  test("opens an empty account, by anyone, named or not", () => {
    const ledger = openLedger()
    ledger.accept({ action: "create" }, BUYER)
    const { events } = ledger.accept({ action: "create", provider: STRANGER, price: 0 }, STRANGER)
    expect(ledger.account(BUYER)).toEqual(newAccount(BUYER))
    expect(ledger.account(STRANGER)).toEqual(newAccount(STRANGER))
    expect(events).toEqual([
      {
        type: "bandcoin/create",
        attributes: [
          { key: "provider", value: STRANGER },
          { key: "issuer", value: STRANGER },
        ],
      },
    ])
  })
})

describe.each(["deposit", "withdraw"] as const)("%s", (action) => {
  test("refused without the role exchange", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    expect(ledger.refuse({ action, provider: BUYER, price: 1 }, BUYER).code).toBe("NOT_EXCHANGE")
    expect(ledger.refuse({ action, provider: BUYER, price: 1 }, PROVIDER).code).toBe("NOT_EXCHANGE")
  })

  test("refused when the signer or the target has no account", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    const noSigner = ledger.refuse({ action, provider: BUYER, price: 1 }, STRANGER)
    expect(noSigner).toMatchObject({ code: "ACCOUNT_NOT_FOUND" })
    expect(noSigner.field).toBeUndefined()
    expect(ledger.refuse({ action, provider: STRANGER, price: 1 }, EXCHANGE)).toMatchObject({
      code: "ACCOUNT_NOT_FOUND",
      field: "provider",
    })
  })
})

describe("deposit", () => {
  test("refused above the largest balance", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    expect(ledger.refuse({ action: "deposit", provider: BUYER, price: MAX - 4 }, EXCHANGE)).toMatchObject({
      code: "AMOUNT_OVERFLOW",
      field: "price",
    })
    ledger.accept({ action: "deposit", provider: BUYER, price: MAX - 5 }, EXCHANGE)
    expect(ledger.account(BUYER).balance).toBe(MAX)
  })

  test("adds to a balance, the exchange's own too", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    const { events } = ledger.accept({ action: "deposit", provider: BUYER, price: 7 }, EXCHANGE)
    ledger.accept({ action: "deposit", provider: EXCHANGE, price: 3 }, EXCHANGE)
    expect(ledger.account(BUYER).balance).toBe(12)
    expect(ledger.account(EXCHANGE)).toMatchObject({ balance: 3, roles: ["exchange"] })
    expect(events).toEqual([
      {
        type: "bandcoin/deposit",
        attributes: [
          { key: "provider", value: BUYER },
          { key: "issuer", value: EXCHANGE },
          { key: "price", value: "7" },
        ],
      },
    ])
  })
})

describe("withdraw", () => {
  test("refused above the balance", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    expect(ledger.refuse({ action: "withdraw", provider: BUYER, price: 6 }, EXCHANGE)).toMatchObject({
      code: "INSUFFICIENT_FUNDS",
      field: "price",
      message: `price: ${BUYER} has 5 Bandcoins, less than 6`,
    })
  })

  test("all of it may go", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    const { events } = ledger.accept({ action: "withdraw", provider: BUYER, price: 5 }, EXCHANGE)
    expect(ledger.account(BUYER).balance).toBe(0)
    expect(events[0]).toMatchObject({ type: "bandcoin/withdraw" })
  })
})

describe("transfer", () => {
  test("refused to oneself: it would mint", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    expect(ledger.refuse({ action: "transfer", provider: BUYER, price: 5 }, BUYER)).toMatchObject({
      code: "SAME_ACCOUNT",
      field: "provider",
    })
  })

  test("refused when either account is missing", () => {
    const ledger = openLedger({ [BUYER]: 5 })
    expect(ledger.refuse({ action: "transfer", provider: STRANGER, price: 1 }, BUYER).field).toBe("provider")
    expect(ledger.refuse({ action: "transfer", provider: BUYER, price: 1 }, STRANGER).code).toBe("ACCOUNT_NOT_FOUND")
  })

  test("refused above the balance, and above the largest balance of the target", () => {
    const ledger = openLedger({ [BUYER]: 5, [STRANGER]: MAX })
    expect(ledger.refuse({ action: "transfer", provider: EXCHANGE, price: 6 }, BUYER).code).toBe("INSUFFICIENT_FUNDS")
    expect(ledger.refuse({ action: "transfer", provider: STRANGER, price: 1 }, BUYER).code).toBe("AMOUNT_OVERFLOW")
  })

  test("moves parts or all of a balance", () => {
    const ledger = openLedger({ [BUYER]: 5, [STRANGER]: 1 })
    ledger.accept({ action: "transfer", provider: STRANGER, price: 2 }, BUYER)
    const { events, writes } = ledger.accept({ action: "transfer", provider: STRANGER, price: 3 }, BUYER)
    expect(ledger.account(BUYER).balance).toBe(0)
    expect(ledger.account(STRANGER).balance).toBe(6)
    expect(writes.size).toBe(2)
    expect(events).toEqual([
      {
        type: "bandcoin/transfer",
        attributes: [
          { key: "provider", value: STRANGER },
          { key: "issuer", value: BUYER },
          { key: "price", value: "3" },
        ],
      },
    ])
  })
})
