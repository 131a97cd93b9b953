import { createBatch, defaultSigner, encodeBatchList, PrivateKey, signTransaction } from "@bandcoin/client"
import { addressesTouched, encodePayload, FAMILY_NAME, FAMILY_VERSION, type Payload } from "@bandcoin/contract"
import { startLedgerNode } from "@bandcoin/ledger-node"
import { BandcoinHandler } from "@bandcoin/processor"
import type { Random } from "./mutations.js"
import { type Spoiled, spoil } from "./spoiled-batches.js"

export interface FuzzReport {
  readonly batches: number
  /** Refused by the REST API, by status code. */
  readonly refused: Readonly<Record<number, number>>
  /** Taken, and then judged, by status word. */
  readonly judged: Readonly<Record<string, number>>
}

export interface FuzzOptions {
  readonly dataDir: string
  readonly batches: number
  readonly random: Random
  readonly onProgress?: (done: number) => void
}

const PARALLEL = 16
const MOST_LIST_BYTES = 1024 * 1024

/**
 * Posts spoiled batches to a running ledger with the contract in it. Throws when one changes the state, is committed, is
 * answered with anything but 202 or a 4xx in the error envelope, or ends without a reason in words.
 */
export async function fuzzLedger({ dataDir, batches, random, onProgress }: FuzzOptions): Promise<FuzzReport> {
  const key = (name: string) =>
    defaultSigner(PrivateKey.fromHex(Buffer.from(name.padEnd(32, "."), "latin1").toString("hex")))
  const [admin, provider, nobody] = [key("admin"), key("provider"), key("nobody")]
  const node = await startLedgerNode({
    dataDir,
    restPort: 0,
    componentPort: 0,
    genesis: { settings: { "bandcoin.admin_keys": admin.publicKey } },
    inProcess: [new BandcoinHandler()],
    // Small, so that batches waiting for what never comes are refused in words instead of piling up.
    limits: { waitingBatches: 50 },
  })
  try {
    const submit = async (signer: typeof admin, payload: Payload): Promise<void> => {
      const content = {
        familyName: FAMILY_NAME,
        familyVersion: FAMILY_VERSION,
        payload: encodePayload(payload),
        ...addressesTouched(payload, signer.publicKey),
      }
      const batch = createBatch({ transactions: [signTransaction(content, { signer })], signer })
      const result = await node.ledger.submit(encodeBatchList([batch]))
      const [status] = await node.ledger.waitForStatuses(result.ok ? result.batchIds : [], 5_000)
      if (status?.status !== "COMMITTED") throw new Error(`set-up failed: ${JSON.stringify(status ?? result)}`)
    }
    for (const signer of [admin, provider, nobody]) await submit(signer, { action: "create" })
    await submit(admin, { action: "authorize", provider: provider.publicKey, roles: ["provider"] })
    await submit(provider, {
      action: "offer",
      price: 10,
      from_frequency: 879_000,
      to_frequency: 889_000,
      bandwidth: 1_250,
      max_allocations: 100,
    })
    const { blockId } = node.ledger.chain.head

    const refused: Record<number, number> = {}
    const judged: Record<string, number> = {}
    let done = 0
    const worker = async (): Promise<void> => {
      while (done < batches) {
        done++
        const spoiled = spoil({ nobody, provider: provider.publicKey }, random)
        const outcome = await post(node.restUrl, spoiled)
        if (typeof outcome === "number") refused[outcome] = (refused[outcome] ?? 0) + 1
        else judged[outcome] = (judged[outcome] ?? 0) + 1
        onProgress?.(done)
      }
    }
    await Promise.all(Array.from({ length: PARALLEL }, worker))
    if (node.ledger.chain.head.blockId !== blockId) throw new Error("a spoiled batch made a block")
    if (!node.ledger.ready) throw new Error("the ledger has stopped")
    // It still works: the same account can be paid and serve.
    await submit(key("newcomer"), { action: "create" })
    return { batches: done, refused, judged }
  } finally {
    await node.stop()
  }
}

/** The HTTP status of a refusal, or the word of the judgement. */
async function post(restUrl: string, spoiled: Spoiled): Promise<number | string> {
  if (spoiled.list.length > MOST_LIST_BYTES) throw new Error("a mutation made a list too long to be of use")
  const say = (what: string): Error => new Error(`${what}; ${spoiled.kind}: ${spoiled.list.toString("base64")}`)
  const answer = await fetch(`${restUrl}/batches`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: new Uint8Array(spoiled.list),
  })
  const body = (await answer.json()) as { link?: string; error?: { code: number; title: string; message: string } }
  if (answer.status !== 202) {
    if (answer.status < 400 || answer.status > 499) throw say(`status ${answer.status}`)
    if (body.error === undefined || body.error.message === "") throw say(`status ${answer.status} without an error`)
    return answer.status
  }
  const link = new URL(body.link as string)
  if (!link.searchParams.get("id")) return "EMPTY"
  if (!spoiled.mayWait) link.searchParams.set("wait", "30")
  return judge(link, spoiled, say)
}

async function judge(link: URL, spoiled: Spoiled, say: (what: string) => Error): Promise<string> {
  for (;;) {
    const answer = await fetch(link)
    const { data } = (await answer.json()) as {
      data: { status: string; invalid_transactions: { message?: string }[] }[]
    }
    const [first] = data
    if (first === undefined) throw say("no status")
    const reasons = first.invalid_transactions.map(({ message }) => message ?? "")
    if (first.status === "INVALID") {
      if (reasons.length === 0 || reasons.includes("")) throw say("invalid without a reason")
      return "INVALID"
    }
    if (first.status === "COMMITTED") throw say("committed")
    if (first.status === "UNKNOWN" && spoiled.mayWait) return "UNKNOWN"
    if (first.status === "PENDING" && spoiled.mayWait) {
      if (reasons.length > 0) return "WAITS"
      continue
    }
    throw say(`status ${first.status}`)
  }
}
