import { expect, test } from "@jest/globals"
import { ChainStore } from "../chain/chain-store.js"
import { registerInProcess } from "../execution/in-process.js"
import { createGenesis } from "../genesis/create-genesis.js"
import { createGenesisBatch } from "../genesis/genesis-batch.js"
import { SettingsHandler } from "../settings/settings-handler.js"
import { StateStore } from "../state/state-store.js"
import { openEnvironment } from "../storage/environment.js"
import { RegisterHandler } from "../testing/register-handler.js"
import { listOf, signBatch, signerNamed, signTransaction } from "../testing/signed-batches.js"
import { temporaryDirectory } from "../testing/temporary-ledger.js"
import { JournalLedger } from "./journal-ledger.js"
import { ledgerLimitsSchema } from "./limits.js"

test("a disk that refuses a block stops the ledger at once: nothing is called committed, nobody waits on", async () => {
  const directory = temporaryDirectory()
  const environment = openEnvironment(directory.path)
  try {
    const chain = new ChainStore(environment.tables)
    const state = new StateStore(environment.tables)
    const signer = signerNamed("validator")
    const limits = ledgerLimitsSchema.parse({})
    const batch = createGenesisBatch([["sawtooth.settings.vote.authorized_keys", signer.publicKey]], signer)
    await createGenesis({ environment, chain, state, signer, limits }, [new SettingsHandler()], [batch])
    const failures: string[] = []
    const ledger = new JournalLedger({
      environment: { ...environment, write: () => Promise.reject(new Error("no space left on device")) },
      chain,
      state,
      signer,
      limits,
      nowMs: () => 0,
      onFailure: ({ message }) => failures.push(message),
    })
    registerInProcess(ledger.processors, new RegisterHandler())
    const submitted = await ledger.submit(listOf(signBatch([signTransaction({ payload: "set a 1" })])))
    const statuses = await ledger.waitForStatuses(submitted.ok ? submitted.batchIds : [], 20_000)
    expect(statuses.map(({ status }) => status)).toEqual(["PENDING"])
    expect(failures).toEqual(["no space left on device"])
    expect(ledger.ready).toBe(false)
    expect(ledger.chain.head.blockNum).toBe(0)
    const later = await ledger.submit(listOf(signBatch([signTransaction({ payload: "set a 2" })])))
    expect(later).toMatchObject({ ok: false, reason: "stopping" })
    await ledger.stop()
    expect(failures).toHaveLength(1)
  } finally {
    await environment.close()
    directory.remove()
  }
})
