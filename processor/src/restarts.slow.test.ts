import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { BandcoinClient, defaultSigner, LedgerClient, PrivateKey } from "@bandcoin/client"
import { afterEach, beforeEach, expect, test } from "@jest/globals"
import { Child } from "./testing/child.js"
import { freePort } from "./testing/free-port.js"

/*
 * sawtooth-sdk's own way to connect again left it unregistered for ever after one in six restarts of a validator by kill
 * -9 under load, on zeromq 6. So: many restarts, with batches on their way.
 */

const RESTARTS = 6
/** From the opening of the ledger's endpoint. Seen: 0.1 s; a busy machine takes longer, what this looks for takes for ever. */
const REGISTERED_WITHIN_MS = 10_000
/** Of clients that submit one batch after another. */
const CLIENTS = 4

let dataDir: string
let children: Child[] = []
const load = new AbortController()

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "processor-restarts-"))
})

afterEach(async () => {
  load.abort()
  await Promise.all(children.map((child) => child.end()))
  children = []
  rmSync(dataDir, { recursive: true })
})

function started(program: string, env: Record<string, string>): Child {
  const child = new Child(program, env)
  children.push(child)
  return child
}

/** Creates accounts, each by a key of its own, and takes the next whatever becomes of one. */
async function submitForEver(ledger: LedgerClient): Promise<void> {
  while (!load.signal.aborted) await createAccount(ledger).catch(() => undefined)
}

async function createAccount(ledger: LedgerClient): Promise<void> {
  const signer = defaultSigner(PrivateKey.generate())
  await new BandcoinClient({ ledger, signer }).createAccount()
}

test(`killed ${RESTARTS} times under load, the ledger has its processor back each time, and a batch commits`, async () => {
  const [restPort, componentPort] = [await freePort(), await freePort()]
  const validator = () =>
    started("ledger-node/dist/main.js", {
      LEDGER_DATA_DIR: dataDir,
      LEDGER_REST_PORT: String(restPort),
      LEDGER_COMPONENT_PORT: String(componentPort),
    })
  const url = `http://127.0.0.1:${restPort}`
  // This one asks again while the ledger is away.
  const ledger = new LedgerClient({ url })
  const processor = started("processor/dist/main.js", { VALIDATOR_URL: `tcp://127.0.0.1:${componentPort}` })
  let node = validator()
  await node.line("transaction processor registered")
  const clients = Array.from({ length: CLIENTS }, () =>
    submitForEver(new LedgerClient({ url, retry: { attempts: 1 } })),
  )
  for (let restart = 1; restart <= RESTARTS; restart++) {
    await createAccount(ledger)
    node.kill("SIGKILL")
    await node.exit()
    node = validator()
    await node.line("component endpoint listens")
    await node.line("transaction processor registered", REGISTERED_WITHIN_MS)
    await createAccount(ledger)
  }
  load.abort()
  await Promise.all(clients)
  processor.kill("SIGTERM")
  expect(await processor.exit()).toBe(0)
  expect(processor.stderr).toBe("")
}, 120_000)
