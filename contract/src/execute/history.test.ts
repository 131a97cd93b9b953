import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { decodeAccount } from "../account/decode.js"
import { encodeAccount } from "../account/encode.js"
import type { Account } from "../account/types.js"
import { accountAddress } from "../address/account-address.js"
import type { AllocatePayload, OfferPayload, Payload, Role } from "../payload/types.js"
import { quote } from "../quote/quote.js"
import { ADMIN, EXCHANGE, testKey } from "../testing/keys.js"
import { TestLedger } from "../testing/ledger.js"
import { MarketModel } from "../testing/market-model.js"
import { BAND, OFFER } from "../testing/payloads.js"

const MAX = Number.MAX_SAFE_INTEGER
const TRADERS = [1, 2, 3, 4].map(testKey)

/** A transaction drafted before the state is known in which it will run. */
interface Attempt {
  readonly signer: string
  readonly draft: Payload
  /** Whether epochs are counted from the provider's current one, and the price is what the contract asks. */
  readonly fitted: boolean
}

/** Mostly the first, now and then the second. */
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd })

const trader = fc.constantFrom(...TRADERS)
const anyone = mostly(trader, fc.constantFrom(ADMIN, EXCHANGE))
const amount = mostly(fc.integer({ min: 1, max: 500 }), fc.constantFrom(0, -5, 0.5, MAX, MAX - 1, Number.NaN))
const discount = fc.constantFrom(1, 1, 0.9, 0.5, 0, 0.333333333)
const epochsAhead = mostly(fc.integer({ min: 1, max: 4 }), fc.constantFrom(-1, 0))
const band = {
  from_frequency: fc.constant(BAND.from_frequency),
  to_frequency: fc.constant(BAND.to_frequency),
  bandwidth: mostly(fc.constant(BAND.bandwidth), fc.integer({ min: 0, max: 20_000 })),
}

const payment = fc.record({
  action: fc.constantFrom("deposit" as const, "withdraw" as const, "transfer" as const),
  provider: anyone,
  price: amount,
})

const authorize = fc.record({
  action: fc.constant("authorize" as const),
  provider: anyone,
  roles: mostly(fc.constant<Role[]>(["provider"]), fc.subarray(["exchange", "provider"] as const)),
})

const reservations = fc.dictionary(
  epochsAhead.map(String),
  fc.record({ price: fc.nat(90), capacity: fc.integer({ min: 0, max: 5 }) }),
  { noNullPrototype: true, maxKeys: 4 },
)

const shares = fc.dictionary(trader, fc.record({ allocations: fc.integer({ min: 1, max: 3 }), price: fc.nat(200) }), {
  noNullPrototype: true,
  minKeys: 1,
  maxKeys: 2,
})

const offer: fc.Arbitrary<OfferPayload> = fc.record({
  action: fc.constant("offer" as const),
  price: mostly(fc.integer({ min: 1, max: 90 }), fc.constantFrom(0, MAX)),
  ...band,
  max_allocations: fc.integer({ min: 0, max: 12 }),
  volume_discount: discount,
  reservation_discount: discount,
  reservations,
  consumers: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: shares }),
})

const allocate: fc.Arbitrary<AllocatePayload> = fc.record({
  action: fc.constant("allocate" as const),
  provider: trader,
  epoch: fc.oneof(fc.constant(0), epochsAhead),
  epoch_to: fc.oneof(fc.constant(0), epochsAhead),
  price: fc.nat(300),
  ...band,
  consumers: fc.oneof(fc.constant([]), fc.uniqueArray(fc.integer({ min: 50, max: 60 }).map(testKey), { maxLength: 4 })),
})

const attempt = (draft: fc.Arbitrary<Payload>, signer: fc.Arbitrary<string>): fc.Arbitrary<Attempt> =>
  fc.record({ draft, signer, fitted: mostly(fc.constant(true), fc.constant(false)) })

const attempts = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: attempt(fc.constant({ action: "create" }), fc.oneof(trader, fc.constant(testKey(9)))) },
    { weight: 1, arbitrary: attempt(authorize, mostly(fc.constant(ADMIN), anyone)) },
    { weight: 3, arbitrary: attempt(payment, fc.oneof(trader, fc.constant(EXCHANGE))) },
    { weight: 4, arbitrary: attempt(offer, trader) },
    { weight: 12, arbitrary: attempt(allocate, trader) },
  ),
  { minLength: 40, maxLength: 90, size: "max" },
)

/** Three providers with an offer each, a fourth trader, and an exchange. */
function openMarket(): { ledger: TestLedger; model: MarketModel } {
  const ledger = new TestLedger()
  const model = new MarketModel(4_000n)
  for (const name of TRADERS) ledger.put({ name, balance: 1_000, roles: name === TRADERS[3] ? [] : ["provider"] })
  ledger.put({ name: EXCHANGE, roles: ["exchange"] })
  const reservations = { "2": { price: 20, capacity: 3 }, "3": { price: 20, capacity: 3 } }
  const offer: OfferPayload = { ...OFFER, price: 30, reservations }
  for (const name of TRADERS.slice(0, 3)) model.record(offer, name, ledger.accept(offer, name))
  return { ledger, model }
}

/** The draft with epochs counted from the provider's current one, and mostly with the price that the contract asks. */
function fit(draft: Payload, signer: string, ledger: TestLedger): Payload {
  if (draft.action === "offer") {
    const { epoch } = ledger.account(signer)
    const given = Object.entries(draft.reservations ?? {})
    return {
      ...draft,
      reservations: Object.fromEntries(given.map(([ahead, r]) => [`${Number(ahead) + epoch + 1}`, r])),
    }
  }
  if (draft.action !== "allocate") return draft
  const provider = ledger.account(draft.provider)
  const epoch = provider.epoch + draft.epoch
  const epochTo = Math.max(epoch, provider.epoch + (draft.epoch_to ?? 0))
  const units = draft.consumers?.length ?? 0
  const quoted = quote(provider, { epoch, epochTo, signer, ...(units === 0 ? {} : { units }) })
  const isWrong = !quoted.ok || draft.price % 15 === 0
  return { ...draft, epoch, epoch_to: epochTo, price: isWrong ? draft.price : quoted.value.cost }
}

/** The accounts of a ledger, from the bytes of its state. Plain checks: an `expect` for each step takes minutes. */
function accountsOf(ledger: TestLedger): Account[] {
  const records = [...ledger.state].filter(([address]) => !address.startsWith("000000"))
  return records.map(([address, record]) => {
    const account = decodeAccount(record)
    if (accountAddress(account.name) !== address) throw new Error(`${account.name} stands at ${address}`)
    if (text(encodeAccount(account)) !== text(record)) throw new Error(`not canonical: ${text(record)}`)
    return account
  })
}

const decoder = new TextDecoder()
const text = (bytes: Uint8Array) => decoder.decode(bytes)

function checkBooks(ledger: TestLedger, model: MarketModel): void {
  let circulating = 0n
  for (const account of accountsOf(ledger)) {
    if (account.balance < 0) throw new Error(`a balance of ${account.balance}`)
    circulating += BigInt(account.balance)
    const complaint = model.complain(account)
    if (complaint !== undefined) throw new Error(complaint)
  }
  if (circulating !== model.circulating) throw new Error(`${circulating} Bandcoins instead of ${model.circulating}`)
}

/** Applies a transaction and gives its action, or the code of the error when it is refused. */
function submit(payload: Payload, signer: string, ledger: TestLedger, model: MarketModel): string {
  const before = new Map(ledger.state)
  const effects = ledger.submit(payload, signer)
  if (effects.ok) {
    model.record(payload, signer, effects.value)
    return payload.action
  }
  for (const [address, record] of ledger.state) {
    if (before.get(address) !== record) throw new Error(`a refused ${payload.action} has changed ${address}`)
  }
  return effects.error.code
}

test("no history makes or loses money, a negative balance, or a unit sold twice; what is refused changes nothing", () => {
  const outcomes = new Map<string, number>()
  fc.assert(
    fc.property(attempts, (attempts) => {
      const { ledger, model } = openMarket()
      for (const { signer, draft, fitted } of attempts) {
        const payload = fitted ? fit(draft, signer, ledger) : draft
        const outcome = submit(payload, signer, ledger, model)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        checkBooks(ledger, model)
      }
    }),
    { numRuns: 150 },
  )
  // The histories are of use only if most kinds of outcome occur in them.
  const seen = [...outcomes.keys()]
  expect(seen).toEqual(
    expect.arrayContaining([
      ...["create", "authorize", "deposit", "withdraw", "transfer", "offer", "allocate"],
      ...["NOT_EXCHANGE", "NOT_PROVIDER", "NOT_ADMIN", "INSUFFICIENT_FUNDS", "PRICE_MISMATCH", "NOT_A_WINNER"],
      ...["EPOCH_PASSED", "NO_RESERVATION", "RESERVATION_FULL", "NOT_ENOUGH_UNITS"],
    ]),
  )
  expect(outcomes.get("allocate")).toBeGreaterThan(500)
})
