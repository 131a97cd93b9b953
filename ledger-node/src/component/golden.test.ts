import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { Message, TpStateGetResponse } from "@bandcoin/protos"
import { expect, test } from "@jest/globals"
import { FrameReplay } from "../golden/frame-replay.js"
import type { GoldenFrames } from "../golden/frames.js"
import { loadVectors } from "../golden/vectors.js"
import { createRestApi } from "../rest/index.js"
import { IntkeyHandler } from "../testing/intkey.js"
import { withLedger } from "../testing/temporary-ledger.js"
import { createBlockSigner } from "../validation/signatures.js"
import { startComponentEndpoint } from "./index.js"

const golden = fileURLToPath(new URL("../../fixtures/golden/", import.meta.url))
const frames: GoldenFrames = JSON.parse(gunzipSync(readFileSync(`${golden}zmq.json.gz`)).toString())

/** Of the recording: links in REST bodies name it. */
const HOST = "127.0.0.1:8108"

const stateData = (frame: string | undefined): string[] =>
  TpStateGetResponse.decode(Message.decode(Buffer.from(frame ?? "", "hex")).content).entries.map(({ data }) =>
    Buffer.from(data).toString(),
  )

test("what a real validator said on its component endpoint, to the byte", async () => {
  const { genesis, scenario } = loadVectors(golden)
  const signers = new Map(
    Object.values(scenario.keys).map((key) => [key.public, createBlockSigner(key.private)] as const),
  )
  const options = {
    genesis: { data: genesis },
    validatorKey: scenario.keys.validator?.private ?? "",
    inProcess: [new IntkeyHandler()],
  }
  await withLedger(options, async (ledger) => {
    const rest = await createRestApi(ledger, {})
    const endpoint = await startComponentEndpoint(ledger, { port: 0 })
    const get = async (url: string) => (await rest.inject({ url, headers: { host: HOST } })).body
    try {
      const replay = new FrameReplay(frames, { ledger, url: endpoint.url, signers, get, quietMs: 150 })
      const differences = await replay.run()

      // Better on purpose, and nothing else.
      expect(differences.map(({ index, note }) => `${index} ${note}`)).toEqual([
        "32 was the good one of the refused set applied?",
        "44 get after delete",
        "135 get of a committed address deleted in this transaction",
        "163 a ping in between",
        "167 status without a processor",
      ])
      const [refusedSet, deleted, deletedCommitted, , unserved] = differences
      expect([stateData(refusedSet?.expected), stateData(refusedSet?.got)]).toEqual([["ok"], [""]])
      expect([stateData(deleted?.expected), stateData(deleted?.got)]).toEqual([["v2"], [""]])
      expect([stateData(deletedCommitted?.expected), stateData(deletedCommitted?.got)]).toEqual([["v1b"], [""]])
      expect(JSON.parse(unserved?.got ?? "").data[0]).toMatchObject({
        status: "PENDING",
        invalid_transactions: [
          { message: expect.stringContaining("no transaction processor is registered for zmqtest 1.0") },
        ],
      })
    } finally {
      await endpoint.close()
      await rest.close()
    }
  })
})
