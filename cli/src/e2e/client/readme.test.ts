import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { saveKeyFile } from "@bandcoin/client/node"
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { startTestMarket, type TestMarket } from "../test-market.js"

/* The examples of the client library's README, each in a process of its own, against a running ledger. */

const README = fileURLToPath(new URL("../../../../client-lib/README.md", import.meta.url))
/** From here `@bandcoin/client` resolves as it does for anybody who depends on it. */
const HERE = fileURLToPath(new URL(".", import.meta.url))

/** The heading over each JavaScript block, and the block. */
function examples(): [string, string][] {
  const found: [string, string][] = []
  let heading = ""
  for (const part of readFileSync(README, "utf8").split(/^(?=## )/m)) {
    heading = /^## (.*)$/m.exec(part)?.[1] ?? heading
    for (const [, code] of part.matchAll(/^```js\n([\s\S]*?)^```$/gm)) found.push([heading, code as string])
  }
  return found
}

/** What the comments `// prints ...` of an example promise, in order. */
const promised = (code: string): string[] =>
  [...code.matchAll(/\/\/ prints (.*)$/gm)].map((match) => match[1] as string)

let market: TestMarket
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  market = await startTestMarket("in-process")
  const mno = (await market.open("provider")).signer
  await market.act(mno, {
    action: "offer",
    price: 10,
    from_frequency: 1_836_700,
    to_frequency: 1_845_300,
    bandwidth: 5_000,
    max_allocations: 5_000,
    reservations: { "3": { price: 8, capacity: 100 } },
  })
  const { key, signer } = await market.open()
  await market.fund(signer.publicKey, 100_000)
  const keyFile = join(market.dataDir, "readme.priv")
  await saveKeyFile(keyFile, key)
  environment = {
    BANDCOIN_URL: market.url,
    BANDCOIN_KEY: keyFile,
    BANDCOIN_PROVIDER: mno.publicKey,
    PATH: process.env.PATH,
  }
}, 60_000)
afterAll(async () => {
  await market[Symbol.asyncDispose]()
})

function run(code: string): Promise<{ readonly output: string; readonly errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--input-type=module", "-"],
      { cwd: HERE, env: environment, timeout: 25_000 },
      (error, output, errors) => resolve({ output, errors: error ? `${errors}${error.message}` : errors }),
    )
    child.stdin?.end(code)
  })
}

test("there are examples, and each promises something", () => {
  expect(examples().length).toBeGreaterThanOrEqual(7)
  for (const [, code] of examples()) expect(promised(code)).not.toEqual([])
})

describe("the README's example of", () => {
  test.each(examples())("%s does what it says", async (_, code) => {
    const { output, errors } = await run(code)
    expect(errors).toBe("")
    expect(output.trimEnd().split("\n")).toEqual(promised(code))
  })
})
