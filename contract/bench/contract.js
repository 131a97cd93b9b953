/** What the contract costs, without a ledger: `npm run build && npm run bench -w @bandcoin/contract`. */
import { randomBytes } from "node:crypto"
import {
  accountAddress,
  advanceCost,
  decodeAccount,
  encodeAccount,
  encodePayload,
  execute,
  newAccount,
  PPB,
  quote,
  spotCost,
} from "../dist/index.js"

const key = () => `02${randomBytes(32).toString("hex")}`
const keys = (count) => Array.from({ length: count }, key)

const PROVIDER = key()
const BUYER = key()
const BAND = { from_frequency: 700_000, to_frequency: 710_000, bandwidth: 5_000 }

const offering = {
  ...newAccount(PROVIDER),
  ...BAND,
  roles: ["provider"],
  epoch: 1,
  price: 100,
  allocations_left: 1_000_000,
  volume_discount: 0.999,
}

const full = {
  ...offering,
  reservations: Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [i + 2, { price: 100 + i, capacity: 1_000_000, allocated: i }]),
  ),
}

const auction = {
  ...full,
  consumers: Object.fromEntries(
    [BUYER, ...keys(1999)].map((name) => [name, { allocations: 1, price: 5, allocated: false }]),
  ),
  qos: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`field${i}`, i])),
}

const buyer = { ...newAccount(BUYER), balance: Number.MAX_SAFE_INTEGER }

/** Median and worst of many runs, in microseconds. */
function measure(name, run, seconds = 1) {
  const times = []
  for (const end = performance.now() + 300 * seconds; performance.now() < end; ) run()
  for (const end = performance.now() + 1000 * seconds; performance.now() < end; ) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const show = (ms) => (ms * 1000).toFixed(1).padStart(10)
  const at = (share) => times[Math.floor(share * (times.length - 1))]
  console.log(`${name.padEnd(58)} ${show(at(0.5))} ${show(at(0.99))}`)
}

function purchase(provider, request) {
  const { consumers = [] } = request
  const quoted = quote(provider, {
    epoch: request.epoch,
    epochTo: request.epoch_to ?? request.epoch,
    signer: BUYER,
    ...(consumers.length > 0 ? { units: consumers.length } : {}),
  })
  if (!quoted.ok) throw new Error(quoted.error.message)
  return encodePayload({ action: "allocate", provider: PROVIDER, ...BAND, ...request, price: quoted.value.cost })
}

/** Decoding, reading state, running and encoding the records: all that a validator asks of the contract. */
function allocation(provider, request) {
  const payload = purchase(provider, request)
  const state = new Map([
    [accountAddress(PROVIDER), encodeAccount(provider)],
    [accountAddress(BUYER), encodeAccount(buyer)],
  ])
  return () => {
    const execution = execute(payload, BUYER)
    const effects = execution.value.run(state)
    if (!effects.ok) throw new Error(effects.error.message)
  }
}

function refusal(text) {
  const payload = Buffer.from(text)
  return () => {
    const execution = execute(payload, BUYER)
    if (execution.ok) throw new Error("accepted")
  }
}

console.log(`${"".padEnd(58)}     median         p99  (microseconds)`)

measure("account record: encode", () => encodeAccount(offering))
const record = encodeAccount(offering)
measure("account record: decode", () => decodeAccount(record))
measure("record of 1,000 reservations, 2,000 shares: encode", () => encodeAccount(auction))
const largest = encodeAccount(auction)
measure(`the same, ${largest.length} bytes: decode`, () => decodeAccount(largest))

for (const count of [1, 100, 10_000, 50_000, 100_000]) {
  measure(`allocate, ${count} units`, allocation(offering, { epoch: 1, consumers: keys(count) }))
}
measure("allocate, 1 unit of a provider with 1,000 reservations", allocation(full, { epoch: 1 }))
measure("allocate, 1,000 epochs ahead", allocation(full, { epoch: 2, epoch_to: 1001 }))
measure("allocate, a share of the largest auction", allocation(auction, { epoch: 1 }))

const bulk = (list) => `{"action":"allocate","consumers":[${list.map((name) => `"${name}"`).join()}],"x":1}`
const colliding = Array.from(
  { length: 100_000 },
  (_, i) => `020000000${i.toString(16).padStart(8, "0")}${"0".repeat(49)}`,
)
measure("refused: 100,000 keys and an unknown field", refusal(bulk(keys(100_000))))
measure("refused: 100,000 keys made to collide", refusal(bulk(colliding)))
measure("refused: 100,000 keys, the last one twice", refusal(bulk([...keys(99_999), colliding[0], colliding[0]])))
measure("refused: 8 MB of space", refusal(" ".repeat(8 * 1024 * 1024)))
measure("refused: 8 MB of one string", refusal(`{"action":"${"x".repeat(8_000_000)}"}`))
measure(
  "refused: 8 MB of numbers as consumers",
  refusal(`{"action":"allocate","consumers":[${"1,".repeat(4_000_000)}1]}`),
)
measure("refused: 500 KB of empty dictionaries", refusal(`{"action":"create","x":[${"{},".repeat(170_000)}{}]}`))
measure("refused: 500 KB of keys", refusal(`{"x":{${Array.from({ length: 50_000 }, (_, i) => `"${i}":1`).join()}}}`))

const total = (name, purchase) => measure(name, () => advanceCost(purchase))
measure("price: 100,000 units", () => spotCost({ price: 1, volumeDiscountPpb: PPB - 1, units: 100_000 }))
measure("price: 100,000 units, almost halfway", () =>
  spotCost({ price: 1, volumeDiscountPpb: 0.6 * PPB, units: 100_000 }),
)
const far = { reservationPrices: Array(1000).fill(100), epochsAhead: 1, units: 100_000 }
total("price: 100,000 units in 1,000 epochs", {
  ...far,
  reservationDiscountPpb: 999_999_937,
  volumeDiscountPpb: 999_999_937,
})
total("price: the worst found, almost halfway by 2^-28,000", {
  ...far,
  reservationPrices: [1_000_000_000, ...Array(998).fill(0), 1],
  reservationDiscountPpb: 3,
  volumeDiscountPpb: 0.6 * PPB,
})
