import { type AllocatePayload, addressesTouched, decodePayload, encodePayload } from "@bandcoin/contract"
import { createTransaction } from "../actions/transaction.js"
import { createBatch, encodeBatchList } from "../batches/batch.js"
import { KeyPool } from "../bulk/key-pool.js"
import { loadNativeEngine } from "../engine/native.js"
import { nobleEngine } from "../engine/noble.js"
import type { Engine } from "../engine/types.js"
import { PrivateKey } from "../keys/private-key.js"
import { engineSigner, type Signer } from "../signing/signer.js"
import { verifySignature } from "../signing/verify.js"
import { toFrames } from "../tunnel/frame.js"
import { encodeTunnel } from "../tunnel/text.js"

/* Where the time of a client goes. Run: npm run measure -w @bandcoin/client */

const key = PrivateKey.generate()
const provider = PrivateKey.generate().publicKey
const native = loadNativeEngine()
const engines: Engine[] = native ? [native, nobleEngine] : [nobleEngine]

/** Median milliseconds of `runs` calls after one that warms up. */
function medianMs(runs: number, work: () => unknown): number {
  work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] as number
}

function report(name: string, ms: number, perSecondOf?: number): void {
  const rate = perSecondOf === undefined ? "" : `${Math.round((perSecondOf / ms) * 1000).toLocaleString("en")} /s`
  process.stdout.write(`${name.padEnd(58)}${ms.toFixed(2).padStart(10)} ms  ${rate.padStart(14)}\n`)
}

function allocation(consumers: readonly string[]): AllocatePayload {
  const band = { from_frequency: 1_836_700, to_frequency: 1_845_300, bandwidth: 5_000 }
  return { action: "allocate", provider, epoch: 1, price: consumers.length, ...band, consumers }
}

function bulk(consumers: readonly string[], signer: Signer): void {
  const payload = allocation(consumers)
  const bytes = encodePayload(payload)
  const engine = native ?? nobleEngine
  const build = () => createBatch({ transactions: [createTransaction({ payload, signer })], signer })
  const batch = build()
  report(
    "  payload to JSON bytes",
    medianMs(15, () => encodePayload(payload)),
  )
  report(
    "  payload checked as the contract does",
    medianMs(15, () => decodePayload(bytes)),
  )
  report(
    "  payload digest (sha512)",
    medianMs(15, () => engine.sha512(bytes)),
  )
  report(
    "  addresses of the header",
    medianMs(15, () => addressesTouched(payload, signer.publicKey)),
  )
  report("  transaction and batch signed, all of the above", medianMs(15, build), consumers.length)
  report(
    "  BatchList bytes for POST /batches",
    medianMs(15, () => encodeBatchList([batch])),
  )
  report(
    "  base64 for a JSON field",
    medianMs(5, () => encodeTunnel(batch)),
  )
  report(
    "  cut into frames of 1,400 bytes",
    medianMs(5, () => toFrames(encodeBatchList([batch]), 1400)),
  )
}

process.stdout.write(`Node ${process.version}\n`)
for (const engine of engines) {
  const signer = engineSigner(engine, key)
  const seed = new Uint8Array(32).fill(1)
  const message = new Uint8Array(300).fill(5)
  const signature = Buffer.from(signer.sign(message)).toString("hex")
  process.stdout.write(`${engine.name}\n`)
  report(
    "  sign a header of 300 bytes",
    medianMs(200, () => signer.sign(message)),
    1,
  )
  report(
    "  verify it",
    medianMs(50, () => verifySignature(key.publicKey, message, signature, engine)),
    1,
  )
  const unit = () => {
    const transaction = createTransaction({ payload: { action: "transfer", provider, price: 1 }, signer })
    return encodeBatchList([createBatch({ transactions: [transaction], signer })])
  }
  report("  unit transaction in its own batch, ready to post", medianMs(200, unit), 1)
  const pool = KeyPool.fromSeed(seed, 0, engine)
  const derive = () => pool.keys(1000).map((derived) => engine.publicKey(derived.toBytes()))
  report("  1,000 keys of a pool with their public keys", medianMs(3, derive), 1000)
}
const consumers = KeyPool.fromSeed(new Uint8Array(32).fill(2)).publicKeys(50_000)
process.stdout.write("allocate for 50,000 consumers\n")
bulk(consumers, engineSigner(native ?? nobleEngine, key))
