import { fileURLToPath } from "node:url"
import { createContext, runInContext } from "node:vm"
import { beforeAll, describe, expect, test } from "@jest/globals"
import { build } from "esbuild"
import { checkBatch, decodeTunnelledBatch } from "./index.js"
import { goldenExchange, testKey } from "./testing/fixtures.js"
import { closeServers, golden, serve } from "./testing/http-server.js"

/* The main entry as a browser gets it: one file, and only the globals of the web platform. */

let code: string
let context: Record<string, unknown>

beforeAll(async () => {
  const result = await build({
    entryPoints: [fileURLToPath(new URL("./index.js", import.meta.url))],
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "bandcoin",
    target: "es2022",
    write: false,
    minify: true,
    metafile: true,
  })
  const file = result.outputFiles[0]
  if (!file) throw new Error("esbuild gave no file")
  code = file.text
  for (const input of Object.keys(result.metafile.inputs))
    expect(input).not.toMatch(/engine\/(node|native)|key-file|keystore|node_modules\/(ws|secp256k1)\//)
  // What a browser has and this package uses. No process, Buffer, require, global, or module.
  context = createContext({
    TextEncoder,
    TextDecoder,
    crypto: globalThis.crypto,
    fetch,
    AbortController,
    AbortSignal,
    setTimeout,
    clearTimeout,
  }) as Record<string, unknown>
  runInContext(code, context)
}, 60_000)

/** Runs an expression in the page; what it gives must survive JSON. */
const inPage = async (expression: string): Promise<unknown> =>
  JSON.parse(await runInContext(`(async () => JSON.stringify(await (${expression})))()`, context))

describe("the bundle", () => {
  test("names no module of Node and is small enough to ship", () => {
    expect(code).not.toMatch(/["']node:|require\(["'](crypto|fs|path|buffer|module)["']\)/)
    // 507 KB minified when this was written, 109 KB gzipped; the wire messages are the largest part.
    expect(code.length).toBeLessThan(600_000)
  })

  test("signs and verifies with the pure JavaScript engine", async () => {
    expect(await inPage("bandcoin.engineName")).toBe("noble")
    const text = await inPage(`(() => {
      const signer = bandcoin.defaultSigner(bandcoin.PrivateKey.fromHex("${testKey(4).toHex()}"))
      const payload = { action: "transfer", provider: "${testKey(5).publicKey}", price: 7 }
      const transaction = bandcoin.createTransaction({ payload, signer, nonce: "n" })
      if (!bandcoin.checkTransaction(transaction).ok) throw new Error("does not verify")
      return bandcoin.encodeTunnel(bandcoin.createBatch({ transactions: [transaction], signer }))
    })()`)
    // What the page signed is good outside of it, and to the byte what Node signs.
    const batch = decodeTunnelledBatch(text as string)
    expect(batch.ok && checkBatch(batch.value).ok).toBe(true)
  })

  test("makes keys from the platform's generator, and the same key pools", async () => {
    const [a, b] = (await inPage("[bandcoin.generateKey().publicKey, bandcoin.generateKey().publicKey]")) as string[]
    expect(a).toMatch(/^0[23][0-9a-f]{64}$/)
    expect(a).not.toBe(b)
    const { KeyPool } = await import("./index.js")
    expect(await inPage("bandcoin.KeyPool.fromSeed(new Uint8Array(32)).publicKeys(3)")).toEqual(
      KeyPool.fromSeed(new Uint8Array(32)).publicKeys(3),
    )
  })

  test("reports errors with their stage and code", async () => {
    const error = await inPage(`(() => {
      const signer = bandcoin.defaultSigner(bandcoin.generateKey())
      try { bandcoin.createTransaction({ payload: { action: "transfer", provider: signer.publicKey, price: 0 }, signer }) }
      catch (error) { return { name: error.name, stage: error.stage, code: error.code, field: error.field } }
    })()`)
    expect(error).toEqual({ name: "BuildError", stage: "build", code: "PAYLOAD_INVALID", field: "price" })
  })

  test("reads a ledger over fetch", async () => {
    const server = await serve(golden)
    try {
      const id = goldenExchange("GET /transactions/{id}: found").path.split("/").at(-1)
      const read = `new bandcoin.LedgerClient({ url: "${server.url}" }).transaction("${id}").then((t) => [t.id, bandcoin.checkTransaction(t).ok])`
      expect(await inPage(read)).toEqual([id, true])
    } finally {
      await closeServers()
    }
  })

  test("frames, reassembles and answers a challenge", async () => {
    const outcome = await inPage(`(() => {
      const assembler = new bandcoin.FrameAssembler()
      const kinds = bandcoin.toFrames(new Uint8Array(300), 100).reverse().map((frame) => assembler.add(frame).kind)
      const key = bandcoin.generateKey()
      const book = new bandcoin.ChallengeBook("mno.example")
      const challenge = book.issue({ transactionId: "ab".repeat(64), consumerKey: key.publicKey })
      const answer = bandcoin.answerChallenge(challenge, { signer: bandcoin.defaultSigner(key), verifier: "mno.example", nowMs: Date.now() })
      return [kinds.at(-1), book.settle(challenge.nonce, answer.value).ok]
    })()`)
    expect(outcome).toEqual(["complete", true])
  })
})
