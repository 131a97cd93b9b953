import { writeFileSync } from "node:fs"
import { join } from "node:path"
import {
  createBatch,
  defaultSigner,
  encodeTunnel,
  encodeTunnelledBatchList,
  PrivateKey,
  signTransaction,
} from "@bandcoin/client"
import { describe, expect, test } from "@jest/globals"
import { runCli, runJson } from "../../testing/run-cli.js"
import { tempFolder } from "../../testing/temp-folder.js"

const signer = defaultSigner(PrivateKey.fromHex("11".repeat(32)))
const transaction = signTransaction(
  {
    familyName: "bandcoin",
    familyVersion: "1.0",
    inputs: [],
    outputs: [],
    payload: Buffer.from(JSON.stringify({ action: "transfer", provider: `02${"ab".repeat(32)}`, price: 1_234 })),
  },
  { signer, nonce: "fixed" },
)
const batch = createBatch({ transactions: [transaction], signer })
const carried = {
  batch: encodeTunnel(batch),
  list: encodeTunnelledBatchList([batch]),
  transaction: encodeTunnel(transaction),
}

async function framesOf(text: string, size: string): Promise<string[]> {
  const { data } = await runJson(["tunnel", "frames", "-", "--size", size], { input: text })
  return data.frames as string[]
}

describe("what was damaged or is something else is refused", () => {
  const flipped = Buffer.from(carried.batch, "base64")
  flipped[40] = (flipped[40] ?? 0) ^ 1
  test.each([
    ["nothing", ""],
    ["no base64", "!!!"],
    ["base64 of something else", Buffer.from("hello").toString("base64")],
    ["a batch with one bit turned", flipped.toString("base64")],
    ["half a batch", carried.batch.slice(0, 100)],
  ])("%s", async (_name, input) => {
    const { code, error } = await runJson(["tunnel", "decode", "-"], { input })
    expect(code).toBe(1)
    expect(error.code).toBe("TUNNEL_MALFORMED")
  })

  test("frames too small to carry anything", async () => {
    const { code, err } = await runCli(["tunnel", "frames", "-", "--size", "20"], { input: carried.batch })
    expect(code).toBe(2)
    expect(err).toContain("--size: expected the size of a frame in bytes: a whole number, 21 to 65536")
  })

  test("frames that are missing are named, to be asked for again", async () => {
    const frames = await framesOf(carried.batch, "140")
    const some = frames.filter((_frame, index) => index !== 2 && index !== 4)
    const { code, error } = await runJson(["tunnel", "join", "-"], { input: some.join("\n") })
    expect(code).toBe(1)
    expect(error).toMatchObject({ code: "TUNNEL_INCOMPLETE", details: { missing: [2, 4] } })
  })

  test("a damaged frame is said and passed over", async () => {
    const frames = await framesOf(carried.batch, "140")
    const { code, out, err } = await runCli(["tunnel", "join", "-"], { input: ["zz", "00ff", ...frames].join("\n") })
    expect(code).toBe(0)
    expect(err).toMatch(/warning: line 1 is no frame: not hex\n.*line 2 is no frame: too short/)
    expect(out.trim()).toBe(carried.batch)
  })

  test("a file that is not there", async () => {
    const { code, err } = await runCli(["tunnel", "decode", "nothing.txt"])
    expect(code).toBe(5)
    expect(err).toMatch(/nothing\.txt: stat failed \(ENOENT\); check the path \[ENOENT\]/)
  })
})

test.each(["batch", "list", "transaction"] as const)("a %s is verified and shown", async (form) => {
  const { code, data } = await runJson(["tunnel", "decode", "-"], { input: `${carried[form]}\n` })
  expect(code).toBe(0)
  expect(data).toMatchObject({
    kind: form === "transaction" ? "transaction" : "batches",
    batch_ids: form === "transaction" ? [] : [batch.id],
    transactions: [{ transaction_id: transaction.id, signer: signer.publicKey, payload: { price: 1_234 } }],
  })
})

test("people see what it does", async () => {
  const { out } = await runCli(["tunnel", "decode", "-"], { input: carried.batch })
  expect(out).toContain("1 batch, signatures verified")
  expect(out).toMatch(/transfer .*1,234/)
})

test.each(["21", "140", "4096"])("frames of %s bytes come together again in any order", async (size) => {
  const frames = await framesOf(carried.batch, size)
  for (const frame of frames) expect(frame.length / 2).toBeLessThanOrEqual(Number(size))
  const { out } = await runCli(["tunnel", "join", "-"], { input: [...frames].reverse().join("\n") })
  expect(out.trim()).toBe(carried.batch)
})

test("files work as standard input does", async () => {
  using folder = tempFolder()
  writeFileSync(join(folder.path, "batch.txt"), carried.batch)
  const { code } = await runCli(["tunnel", "decode", "batch.txt"], { cwd: folder.path })
  expect(code).toBe(0)
})
