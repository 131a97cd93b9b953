/** Ways to spoil a message. All randomness comes from `random`, so that a seed repeats a run. */

export type Random = () => number

const int = (random: Random, below: number): number => Math.floor(random() * below)
export const pick = <T>(random: Random, items: readonly T[]): T => items[int(random, items.length)] as T

/** Flips bits, cuts, repeats, inserts and overwrites bytes: 1 to 4 times. */
export function mutateBytes(bytes: Uint8Array, random: Random): Buffer {
  let mutated: Buffer = Buffer.from(bytes)
  for (let times = 1 + int(random, 4); times > 0; times--) mutated = pick(random, BYTE_MUTATIONS)(mutated, random)
  return mutated
}

const BYTE_MUTATIONS: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  function flipBit(bytes, random) {
    if (bytes.length > 0) {
      const at = int(random, bytes.length)
      bytes[at] = (bytes[at] as number) ^ (1 << int(random, 8))
    }
    return bytes
  },
  function overwriteByte(bytes, random) {
    if (bytes.length > 0) bytes[int(random, bytes.length)] = pick(random, [0, 1, 0x7f, 0x80, 0xff, int(random, 256)])
    return bytes
  },
  function cutShort(bytes, random) {
    return bytes.subarray(0, int(random, bytes.length + 1))
  },
  function removeRun(bytes, random) {
    const from = int(random, bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + int(random, 40))])
  },
  function repeatRun(bytes, random) {
    const from = int(random, bytes.length + 1)
    const to = Math.min(bytes.length, from + 1 + int(random, 200))
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
  },
  function insertBytes(bytes, random) {
    const at = int(random, bytes.length + 1)
    const inserted = Buffer.from(Array.from({ length: 1 + int(random, 12) }, () => int(random, 256)))
    return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)])
  },
  function insertHugeLength(bytes, random) {
    const at = int(random, bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f]), bytes.subarray(at)])
  },
]

/** Values of every type and size that a field of a JSON payload should not have. */
const ODD_VALUES: readonly string[] = [
  "null",
  "true",
  "[]",
  "{}",
  '""',
  '"x"',
  "0",
  "-1",
  "-0",
  "0.1",
  "1e400",
  "1e-400",
  "-1e308",
  "9007199254740991",
  "9007199254740992",
  "123456789012345678901234567890",
  "NaN",
  "Infinity",
  "01",
  "1.0",
  '"\\ud800"',
  '"\\u0000|"',
  '"__proto__"',
  "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
  '{"__proto__":{"a":1}}',
  '["a","a"]',
  `"${"9".repeat(5_000)}"`,
  `"02${"a".repeat(64)}"`,
]

/** The JSON text of an object with some of its fields spoiled, removed, doubled, renamed or added. */
export function mutatePayload(payload: Readonly<Record<string, unknown>>, random: Random): Buffer {
  const fields = Object.entries(payload).map(([key, value]): [string, string] => [key, JSON.stringify(value)])
  for (let times = 1 + int(random, 3); times > 0; times--) pick(random, FIELD_MUTATIONS)(fields, random)
  const text = `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`
  return random() < 0.15 ? mutateBytes(Buffer.from(text), random) : Buffer.from(text)
}

const ACTIONS = [
  "create",
  "authorize",
  "deposit",
  "withdraw",
  "transfer",
  "offer",
  "allocate",
  "",
  "ALLOCATE",
  "constructor",
]

const FIELD_MUTATIONS: readonly ((fields: [string, string][], random: Random) => void)[] = [
  function spoilValue(fields, random) {
    if (fields.length > 0) pick(random, fields)[1] = pick(random, ODD_VALUES)
  },
  function removeField(fields, random) {
    fields.splice(int(random, fields.length), 1)
  },
  function doubleField(fields, random) {
    if (fields.length > 0) fields.push([pick(random, fields)[0], pick(random, ODD_VALUES)])
  },
  function addField(fields, random) {
    fields.push([pick(random, ["extra", "__proto__", "consumers", "qos", "epoch_to", ""]), pick(random, ODD_VALUES)])
  },
  function otherAction(fields, random) {
    const action = fields.find(([key]) => key === "action")
    if (action !== undefined) action[1] = JSON.stringify(pick(random, ACTIONS))
  },
]
