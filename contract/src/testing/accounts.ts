import fc from "fast-check"
import type { Account } from "../account/types.js"
import type { JsonObject } from "../json/value.js"
import { ROLES } from "../payload/types.js"
import { PPB } from "../pricing/discount.js"

const natural = fc.maxSafeNat()
const publicKey = fc.stringMatching(/^0[23][0-9a-f]{64}$/)
const discount = fc.oneof(fc.constant(PPB), fc.integer({ min: 0, max: PPB })).map((ppb) => ppb / PPB)

const reservation = fc
  .record({ price: natural, capacity: natural, sold: fc.integer({ min: 0, max: 100 }) })
  .map(({ price, capacity, sold }) => ({ price, capacity, allocated: Math.min(sold, capacity) }))

/** Epochs around where engines stop sorting keys that look like array indices (2^32 - 1), and at the end. */
const epoch = fc
  .oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2 ** 32 - 3, max: 2 ** 32 + 3 }), fc.integer({ min: 1 }))
  .map(String)

const share = fc.record({ allocations: natural, price: natural, allocated: fc.boolean() })

const text = fc.string({ unit: "grapheme", maxLength: 8 })

const { qos } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.boolean(), fc.constant(null), text, tie("list"), tie("qos")),
  list: fc.array(tie("value"), { maxLength: 3 }),
  qos: fc.dictionary(
    fc.oneof(
      text.filter((key) => key !== "__proto__"),
      fc.nat().map(String),
    ),
    tie("value"),
    { maxKeys: 5, noNullPrototype: true },
  ),
}))

/** Any account record. */
export const anyAccount: fc.Arbitrary<Account> = fc.record({
  name: publicKey,
  balance: natural,
  roles: fc.subarray([...ROLES]),
  allocations_left: natural,
  epoch: natural,
  from_frequency: natural,
  to_frequency: natural,
  bandwidth: natural,
  price: natural,
  volume_discount: discount,
  reservation_discount: discount,
  allocation_duration: natural,
  reservations: fc.dictionary(epoch, reservation, { maxKeys: 6, noNullPrototype: true }),
  consumers: fc.dictionary(publicKey, share, { maxKeys: 6, noNullPrototype: true }),
  qos: qos as fc.Arbitrary<JsonObject>,
})
