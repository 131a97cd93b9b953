import type { Payload } from "@bandcoin/contract"
import fc from "fast-check"
import { testKey } from "./keys.js"
import { ADMIN, type Intent, type SignedPayload } from "./model-chain.js"

const BAND = { from_frequency: 3_500_000, to_frequency: 3_520_000, bandwidth: 20_000 }

export const EXCHANGE = testKey(800)
export const PROVIDERS = [1, 2].map(testKey)
export const BUYERS = [11, 12, 13].map(testKey)
export const HOLDERS = Array.from({ length: 12 }, (_, i) => testKey(100 + i))
export const EVERYBODY = [EXCHANGE, ...PROVIDERS, ...BUYERS, ...HOLDERS, ADMIN]

/** Accounts, roles and money, and a first offer of each provider. */
export const OPENING: readonly SignedPayload[] = [
  ...[EXCHANGE, ...PROVIDERS, ...BUYERS].map((signer) => by(signer, { action: "create" })),
  by(ADMIN, { action: "authorize", provider: EXCHANGE, roles: ["exchange"] }),
  ...PROVIDERS.map((provider) => by(ADMIN, { action: "authorize", provider, roles: ["provider"] })),
  ...BUYERS.map((provider) => by(EXCHANGE, { action: "deposit", provider, price: 10_000 })),
  ...PROVIDERS.map((provider) => by(provider, offer(3, 20, 7, [2, 3, 4]))),
]

function by(signer: string, payload: Payload): SignedPayload {
  return { signer, payload }
}

function offer(price: number, max_allocations: number, allocation_duration: number, epochs: number[] = []): Payload {
  return {
    action: "offer",
    price,
    ...BAND,
    max_allocations,
    allocation_duration,
    reservations: Object.fromEntries(epochs.map((epoch) => [epoch, { price, capacity: 9 }])),
  }
}

const provider = fc.constantFrom(...PROVIDERS)
const buyer = fc.constantFrom(...BUYERS)
const few = fc.integer({ min: 1, max: 9 })
const soon = fc.integer({ min: 0, max: 3 })

/** Intents of which the contract takes most: prices are those of offers without discounts. */
export const intent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.tuple(buyer, buyer, few).map(
      ([a, b, price]) =>
        () =>
          by(a, { action: "transfer", provider: b, price }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(buyer, few).map(
      ([b, price]) =>
        () =>
          by(EXCHANGE, { action: "withdraw", provider: b, price }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(provider, few, few, fc.array(few, { maxLength: 5 })).map(
      ([signer, units, duration, ahead]): Intent =>
        (epochOf) => {
          const epochs = ahead.map((n) => epochOf(signer) + 1 + n)
          return by(signer, offer(3, units * 3, duration, epochs))
        },
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(provider, buyer, soon, soon, fc.subarray(HOLDERS)).map(
      ([seller, signer, ahead, more, consumers]): Intent =>
        (epochOf) => {
          const epoch = epochOf(seller) + ahead
          const last = epoch + (ahead > 0 ? more : 0)
          return by(signer, {
            action: "allocate",
            provider: seller,
            epoch,
            ...(last > epoch && { epoch_to: last }),
            price: 3 * (consumers.length || 1) * (last - epoch + 1),
            ...BAND,
            ...(consumers.length > 0 && { consumers }),
          })
        },
    ),
  },
)
