import {
  ADMIN_KEYS_SETTING,
  accountAddress,
  CONTRACT_ERRORS,
  decodeAccount,
  decodeGrantSummary,
  encodePayload,
  FAMILY_NAME,
  NAMESPACE,
  type Payload,
  settingAddress,
} from "@bandcoin/contract"
import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { BandcoinHandler } from "./bandcoin-handler.js"
import { InvalidTransaction } from "./sawtooth-sdk.js"
import { MemoryContext } from "./testing/memory-context.js"

const handler = new BandcoinHandler()
const keyOf = (digit: string) => `02${digit.repeat(64)}`
const [ADMIN, EXCHANGE, PROVIDER, CONSUMER] = ["a", "b", "c", "d"].map(keyOf) as [string, string, string, string]

/** A leaf of the settings family, field by field: entries, key, value. */
function settingLeaf(key: string, value: string): Uint8Array {
  const field = (tag: number, bytes: Uint8Array) => Buffer.concat([Buffer.from([tag, bytes.length]), bytes])
  return field(10, Buffer.concat([field(10, Buffer.from(key)), field(18, Buffer.from(value))]))
}

const ledger = () =>
  new MemoryContext(new Map([[settingAddress(ADMIN_KEYS_SETTING), settingLeaf(ADMIN_KEYS_SETTING, ADMIN)]]))

const apply = (signer: string, payload: Payload | Uint8Array, context: MemoryContext) =>
  handler.apply(
    {
      header: { signerPublicKey: signer },
      payload: payload instanceof Uint8Array ? payload : encodePayload(payload),
    },
    context,
  )

/** What a refusal carries to the client. */
async function refusal(signer: string, payload: Payload | Uint8Array, context: MemoryContext) {
  const error = await apply(signer, payload, context).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof InvalidTransaction)) throw new Error(`not refused: ${error}`)
  return { message: error.message, ...JSON.parse(Buffer.from(error.extendedData ?? []).toString()) }
}

async function marketOf(...actions: [signer: string, payload: Payload][]): Promise<MemoryContext> {
  const context = ledger()
  for (const [signer, payload] of actions) await apply(signer, payload, new MemoryContext(context.stored))
  return context
}

const OFFER = {
  action: "offer",
  price: 3,
  from_frequency: 2_500_000,
  to_frequency: 2_520_000,
  bandwidth: 20_000,
  max_allocations: 10,
} as const satisfies Payload

const market = () =>
  marketOf(
    [EXCHANGE, { action: "create" }],
    [PROVIDER, { action: "create" }],
    [CONSUMER, { action: "create" }],
    [ADMIN, { action: "authorize", provider: EXCHANGE, roles: ["exchange"] }],
    [ADMIN, { action: "authorize", provider: PROVIDER, roles: ["provider"] }],
    [EXCHANGE, { action: "deposit", provider: CONSUMER, price: 100 }],
    [PROVIDER, OFFER],
  )

const { action: _, price: __, max_allocations: ___, ...BAND } = OFFER
const purchase = (price: number): Payload => ({ action: "allocate", provider: PROVIDER, epoch: 1, price, ...BAND })

describe("what a validator refuses or gets", () => {
  test("a refusal carries the contract's code and field, and changes nothing", async () => {
    const context = await market()
    const before = new Map(context.stored)
    const { code, field, message } = await refusal(CONSUMER, purchase(4), context)
    expect({ code, field }).toEqual({ code: "PRICE_MISMATCH", field: "price" })
    expect(message).toMatch(/price/)
    expect(code in CONTRACT_ERRORS).toBe(true)
    expect(context.stored).toEqual(before)
    expect(context.sets).toEqual([])
  })

  test("an empty payload and header, as the sdk leaves them out, are refused", async () => {
    const context = ledger()
    await expect(handler.apply({ header: {} }, context)).rejects.toBeInstanceOf(InvalidTransaction)
    expect(context.gets).toEqual([])
  })

  test.each([
    ["inputs", { inputs: [accountAddress(PROVIDER)] }],
    ["inputs", { inputs: [] }],
    ["outputs", { outputs: [accountAddress(PROVIDER)] }],
  ])("addresses the header's %s leave out are the signer's mistake", async (list, declared) => {
    const { stored } = await market()
    const before = new Map(stored)
    const { code, field, message } = await refusal(CONSUMER, purchase(3), new MemoryContext(stored, declared))
    expect({ code, field }).toEqual({ code: "ADDRESS_NOT_DECLARED", field: list })
    expect(message).toContain(accountAddress(CONSUMER))
    expect(stored).toEqual(before)
  })

  test("events of a transaction whose writes are refused do not end the process", async () => {
    const { stored } = await market()
    const context = new MemoryContext(stored, { outputs: [] })
    context.addEvent = () => Promise.reject(new Error("Failed to add event"))
    context.addReceiptData = () => Promise.reject(new Error("Failed to add receipt data"))
    expect((await refusal(CONSUMER, purchase(3), context)).code).toBe("ADDRESS_NOT_DECLARED")
    await new Promise((resolve) => setImmediate(resolve))
  })

  test("a failing connection is no judgment and comes through", async () => {
    const context = ledger()
    context.getState = () => Promise.reject(new Error("The connection to the validator was lost"))
    const applied = apply(CONSUMER, { action: "create" }, context)
    await expect(applied).rejects.toThrow("The connection to the validator was lost")
    await expect(applied).rejects.not.toBeInstanceOf(InvalidTransaction)
  })
})

describe("a purchase", () => {
  test("reads once, writes once, and tells of itself in an event and its receipt", async () => {
    const { stored } = await market()
    const context = new MemoryContext(stored)
    await apply(CONSUMER, purchase(3), context)

    const accounts = [accountAddress(CONSUMER), accountAddress(PROVIDER)].sort()
    expect(context.gets.map((addresses) => [...addresses].sort())).toEqual([accounts])
    expect(context.sets.map((addresses) => [...addresses].sort())).toEqual([accounts])
    expect(decodeAccount(stored.get(accountAddress(CONSUMER)) as Uint8Array).balance).toBe(97)
    expect(context.events).toEqual([
      {
        type: "bandcoin/allocation",
        attributes: expect.objectContaining({ provider: PROVIDER, issuer: CONSUMER, units: "1", price: "3" }),
        data: Buffer.alloc(0),
      },
    ])
    const [receipt] = context.receiptData
    expect(decodeGrantSummary(receipt as Uint8Array)).toMatchObject({
      ok: true,
      value: { provider: PROVIDER, units: 1, price: 3 },
    })
  })

  test("every other action has an event and no receipt data", async () => {
    const context = ledger()
    await apply(EXCHANGE, { action: "create" }, context)
    expect(context.events.map(({ type }) => type)).toEqual(["bandcoin/create"])
    expect(context.receiptData).toEqual([])
  })
})

test("the family is registered under its name and namespace", () => {
  expect(handler.transactionFamilyName).toBe(FAMILY_NAME)
  expect(handler.versions).toEqual(["1.0"])
  expect(handler.namespaces).toEqual([NAMESPACE])
})

test("limits are the contract's or the given ones", async () => {
  const strict = new BandcoinHandler({ ...(await import("@bandcoin/contract")).DEFAULT_LIMITS, payloadBytes: 10 })
  const payload = encodePayload({ action: "create" })
  const applied = strict.apply({ header: { signerPublicKey: CONSUMER }, payload }, ledger())
  await expect(applied).rejects.toThrow(InvalidTransaction)
})

describe("no bytes make it throw anything but a refusal", () => {
  const settles = async (payload: Uint8Array, signer = CONSUMER) => {
    const context = await market()
    const error = await apply(signer, payload, context).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error === undefined || error instanceof InvalidTransaction).toBe(true)
    expect(context.gets.length).toBeLessThanOrEqual(1)
  }

  test("any bytes, any signer", () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), settles), { numRuns: 200 }))

  test("any JSON", () =>
    fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 10 }), (json) => settles(Buffer.from(json))),
      { numRuns: 200 },
    ))

  test("payloads with one field replaced", () => {
    const fields = fc.constantFrom("action", "provider", "epoch", "epoch_to", "price", "consumers", "qos", "__proto__")
    return fc.assert(
      fc.asyncProperty(fields, fc.jsonValue(), (field, value) =>
        settles(Buffer.from(JSON.stringify({ ...purchase(3), [field]: value }))),
      ),
      { numRuns: 200 },
    )
  })

  test("payloads with one byte changed", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const payload = Buffer.from(encodePayload(purchase(3)))
        const position = at % payload.length
        payload[position] = (payload[position] as number) ^ flip
        return settles(payload)
      }),
      { numRuns: 200 },
    ))

  test("a damaged record of the state", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (leaf) => {
        const context = await market()
        context.stored.set(accountAddress(PROVIDER), leaf)
        const error = await apply(CONSUMER, purchase(3), context).catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(InvalidTransaction)
      }),
      { numRuns: 100 },
    ))
})
