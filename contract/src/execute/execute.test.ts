import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { encodeAccount } from "../account/encode.js"
import { newAccount } from "../account/types.js"
import { accountAddress } from "../address/account-address.js"
import { ADMIN_KEYS_SETTING, settingAddress } from "../address/setting-address.js"
import { encodePayload } from "../payload/encode.js"
import type { Payload } from "../payload/types.js"
import { ADMIN, BUYER, EXCHANGE, PROVIDER, testKey } from "../testing/keys.js"
import { openLedger, TestLedger } from "../testing/ledger.js"
import { OFFER, PURCHASE } from "../testing/payloads.js"
import { errorOf, successOf } from "../testing/results.js"
import { addressesTouched } from "./addresses.js"
import { execute } from "./execute.js"

const ONE_OF_EACH: readonly [Payload, string][] = [
  [{ action: "create" }, testKey(1)],
  [{ action: "authorize", provider: BUYER, roles: ["provider"] }, ADMIN],
  [{ action: "deposit", provider: BUYER, price: 5 }, EXCHANGE],
  [{ action: "withdraw", provider: BUYER, price: 5 }, EXCHANGE],
  [{ action: "transfer", provider: EXCHANGE, price: 5 }, BUYER],
  [OFFER, PROVIDER],
  [{ ...PURCHASE, consumers: [testKey(1)] }, BUYER],
]

describe("the addresses of a transaction", () => {
  const [own, target] = [accountAddress(BUYER), accountAddress(PROVIDER)]
  const provider = PROVIDER

  test.each<[Payload, string[], string[]]>([
    [{ action: "create" }, [own], [own]],
    [{ action: "authorize", provider, roles: [] }, [settingAddress(ADMIN_KEYS_SETTING), target], [target]],
    [{ action: "deposit", provider, price: 1 }, [own, target], [target]],
    [{ action: "withdraw", provider, price: 1 }, [own, target], [target]],
    [{ action: "withdraw", provider: BUYER, price: 1 }, [own], [own]],
    [{ action: "transfer", provider, price: 1 }, [own, target], [own, target]],
    [OFFER, [own], [own]],
    [PURCHASE, [own, target], [own, target]],
  ])("%j", (payload, inputs, outputs) => {
    expect(addressesTouched(payload, BUYER)).toEqual({ inputs, outputs })
  })

  test("are all that it reads and writes", () => {
    const ledger = openLedger({ [BUYER]: 1_000 })
    ledger.accept(OFFER, PROVIDER)
    ledger.put({ ...ledger.account(PROVIDER), epoch: 0 })
    for (const [payload, signer] of ONE_OF_EACH) {
      const { inputs, outputs } = addressesTouched(payload, signer)
      expect(successOf(execute(encodePayload(payload), signer)).reads).toEqual(inputs)
      const { writes } = ledger.accept(payload, signer)
      expect(outputs).toEqual(expect.arrayContaining([...writes.keys()]))
    }
  })
})

describe("execute", () => {
  test.each(["", "mno", BUYER.toUpperCase(), `${BUYER}00`, `04${BUYER.slice(2)}`])(
    "refuses the signer %p",
    (signer) => {
      expect(errorOf(execute(encodePayload({ action: "create" }), signer)).code).toBe("INVALID_SIGNER")
    },
  )

  test("has one event for each transaction, and a receipt for a purchase only", () => {
    const ledger = openLedger({ [BUYER]: 1_000 })
    for (const [payload, signer] of ONE_OF_EACH) {
      const { events, receipt } = ledger.accept(payload, signer)
      expect(events).toHaveLength(1)
      expect(receipt === undefined).toBe(payload.action !== "allocate")
    }
  })

  test("takes empty bytes for nothing stored", () => {
    const ledger = openLedger()
    ledger.state.set(accountAddress(BUYER), new Uint8Array())
    expect(ledger.refuse({ action: "deposit", provider: BUYER, price: 5 }, EXCHANGE).code).toBe("ACCOUNT_NOT_FOUND")
    ledger.accept({ action: "create" }, BUYER)
  })

  test("may run again with another state", () => {
    const { reads, run } = successOf(execute(encodePayload({ action: "create" }), BUYER))
    expect(run(new Map()).ok).toBe(true)
    expect(errorOf(run(new Map([[reads[0] as string, encodeAccount(newAccount(BUYER))]]))).code).toBe("ACCOUNT_EXISTS")
    expect(run(new Map()).ok).toBe(true)
  })
})

describe("a fault of the ledger is an error, and stops nothing", () => {
  const corruptions: readonly [string, Uint8Array][] = [
    ["no JSON", Uint8Array.of(0xff)],
    ["another's record", encodeAccount({ ...newAccount(testKey(99)), balance: 1_000 })],
  ]

  test.each(corruptions)("%s in place of an account", (_, record) => {
    for (const [payload, signer] of ONE_OF_EACH) {
      for (const name of [signer, payload.provider]) {
        const ledger = openLedger({ [BUYER]: 1_000 })
        ledger.accept(OFFER, PROVIDER)
        const { inputs } = addressesTouched(payload, signer)
        if (name === undefined || !inputs.includes(accountAddress(name))) continue
        ledger.state.set(accountAddress(name), record)
        expect(ledger.refuse(payload, signer).code).toBe("STATE_CORRUPT")
      }
    }
  })
})

describe("nothing throws", () => {
  const signer = fc.constantFrom(ADMIN, EXCHANGE, PROVIDER, BUYER, testKey(1))

  test("whatever the payload's bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), signer, (bytes, signer) => {
        expect(execute(bytes, signer).ok).toBe(false)
      }),
    )
  })

  test("whatever bytes of a payload are changed", () => {
    const payload = fc.constantFrom(...ONE_OF_EACH.map(([payload]) => encodePayload(payload)))
    const change = fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.uint8Array({ maxLength: 3 }) })
    const ledger = openLedger({ [BUYER]: 1_000 })
    fc.assert(
      fc.property(payload, fc.array(change, { minLength: 1, maxLength: 3 }), signer, (payload, changes, signer) => {
        let bytes = [...payload]
        for (const { at, remove, insert } of changes) bytes = bytes.toSpliced(at % bytes.length, remove, ...insert)
        const { ok } = ledger.submitBytes(Uint8Array.from(bytes), signer)
        expect(typeof ok).toBe("boolean")
      }),
      { numRuns: 3000 },
    )
  })

  test("whatever fields a payload has", () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(BUYER, PROVIDER, 1, [BUYER], { [BUYER]: { allocations: 1 } }),
    )
    const fields = fc.record(
      {
        provider: value,
        price: value,
        roles: value,
        epoch: value,
        epoch_to: value,
        from_frequency: value,
        to_frequency: value,
        bandwidth: value,
        max_allocations: value,
        volume_discount: value,
        reservation_discount: value,
        allocation_duration: value,
        reservations: value,
        consumers: value,
        qos: value,
      },
      { requiredKeys: [] },
    )
    const ledger = openLedger({ [BUYER]: 1_000 })
    fc.assert(
      fc.property(fc.constantFrom(...ONE_OF_EACH), fields, ([payload, signer], fields) => {
        const bytes = new TextEncoder().encode(JSON.stringify({ ...payload, ...fields }))
        const result = ledger.submitBytes(bytes, signer)
        expect(result.ok || result.error.message.length < 400).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test("whatever bytes the state holds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ONE_OF_EACH),
        fc.uint8Array({ minLength: 1, maxLength: 50 }),
        ([payload, signer], record) => {
          const ledger = new TestLedger()
          for (const address of addressesTouched(payload, signer).inputs) ledger.state.set(address, record)
          expect(ledger.submit(payload, signer).ok).toBe(false)
        },
      ),
    )
  })
})
