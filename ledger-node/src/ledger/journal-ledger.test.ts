import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { registerInProcess } from "../execution/in-process.js"
import { openLedger } from "../open-ledger.js"
import { RegisterHandler, registerAddress } from "../testing/register-handler.js"
import { listOf, signBatch, signerNamed, signTransaction } from "../testing/signed-batches.js"
import { judge, temporaryDirectory, withLedger } from "../testing/temporary-ledger.js"
import type { JournalLedger } from "./journal-ledger.js"
import type { BatchStatus, CommittedBlock, SubmitResult } from "./types.js"

const say = (payload: string, family = "register") => signTransaction({ payload, family })
const batch = (...payloads: string[]) => signBatch(payloads.map((payload) => say(payload)))
const registerOf = (ledger: JournalLedger, name: string) => {
  const data = ledger.state.get(registerAddress(name), ledger.chain.head.blockNum)
  return data === undefined ? undefined : Buffer.from(data).toString()
}
const words = (statuses: readonly BatchStatus[]) => statuses.map(({ status }) => status)
const messages = (statuses: readonly BatchStatus[]) =>
  statuses.flatMap(({ invalidTransactions }) => invalidTransactions.map(({ message }) => message))

describe("judging", () => {
  test("one bad transaction takes its whole batch out, and names itself", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      await judge(ledger, listOf(batch("set a 5")))
      const statuses = await judge(ledger, listOf(batch("set a 6", "set b 1", "spend a 7"), batch("add a 1")))
      expect(words(statuses)).toEqual(["INVALID", "COMMITTED"])
      expect(messages(statuses)).toEqual(["a has only 6"])
      expect(registerOf(ledger, "a")).toBe("6")
      expect(registerOf(ledger, "b")).toBeUndefined()
    }))

  test("an invalid transaction is judged once", () => {
    const handler = new RegisterHandler()
    return withLedger({ inProcess: [handler] }, async (ledger) => {
      await judge(ledger, listOf(batch("refuse no")))
      await judge(ledger, listOf(batch("set a 1")))
      expect(handler.applied).toBe(2)
    })
  })

  test("a processor that breaks on a transaction three times has judged it", () => {
    const handler = new RegisterHandler()
    return withLedger({ inProcess: [handler] }, async (ledger) => {
      const statuses = await judge(ledger, listOf(batch("break oops"), batch("set a 1")))
      expect(words(statuses)).toEqual(["INVALID", "COMMITTED"])
      expect(messages(statuses)[0]).toMatch(/failed 3 times on this transaction: oops/)
      expect(handler.applied).toBe(4)
    })
  })

  test("a batch without transactions is not committed", () =>
    withLedger({}, async (ledger) => {
      const statuses = await judge(ledger, listOf(signBatch([])))
      expect(words(statuses)).toEqual(["INVALID"])
      expect(ledger.chain.head.blockNum).toBe(0)
    }))

  test("the batches of one list stand in one block, in their order", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const batches = [batch("set a 1"), batch("add a 1"), batch("add a 1")]
      await judge(ledger, listOf(...batches))
      expect(ledger.chain.head.batchIds).toEqual(batches.map(({ headerSignature }) => headerSignature))
      expect(registerOf(ledger, "a")).toBe("3")
    }))

  test("malformed inputs and outputs are an invalid transaction", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      for (const bad of ["abc", "zz", "A0", "00".repeat(36)]) {
        const statuses = await judge(
          ledger,
          listOf(signBatch([signTransaction({ payload: "set a 1", inputs: [bad] })])),
        )
        expect(messages(statuses)).toEqual([`Address or namespace ${bad} listed in inputs is not valid`])
      }
    }))

  test("addresses outside inputs and outputs are refused", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const other = registerAddress("other")
      const read = signTransaction({ payload: "add a 1", inputs: [other], outputs: [""] })
      const write = signTransaction({
        payload: "set a 1",
        inputs: [""],
        outputs: [other, registerAddress("a").slice(0, 4)],
      })
      const foreign = signTransaction({ payload: "set a 1", inputs: [""], outputs: [other] })
      const statuses = await judge(ledger, listOf(signBatch([read]), signBatch([write]), signBatch([foreign])))
      expect(words(statuses)).toEqual(["INVALID", "COMMITTED", "INVALID"])
      expect(messages(statuses)).toEqual([
        `Tried to get unauthorized address ${registerAddress("a")}`,
        `Tried to set unauthorized address ${registerAddress("a")}`,
      ])
    }))
})

describe("repetition", () => {
  test("a batch handed in again is acknowledged and not judged again", () => {
    const handler = new RegisterHandler()
    return withLedger({ inProcess: [handler] }, async (ledger) => {
      const list = listOf(batch("add a 1"))
      const both = await Promise.all([judge(ledger, list), judge(ledger, list)])
      expect(both.map(words)).toEqual([["COMMITTED"], ["COMMITTED"]])
      expect(words(await judge(ledger, list))).toEqual(["COMMITTED"])
      expect(handler.applied).toBe(1)
      expect(registerOf(ledger, "a")).toBe("1")
    })
  })

  test("a transaction in a second batch is refused, also within one list", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const bob = signerNamed("bob")
      const transaction = signTransaction({ payload: "add a 1", batcher: bob })
      const again = signBatch([transaction, signTransaction({ payload: "add a 5", batcher: bob })], bob)
      const statuses = await judge(ledger, listOf(signBatch([transaction], bob), again))
      expect(words(statuses)).toEqual(["COMMITTED", "INVALID"])
      expect(messages(statuses)).toEqual(["the transaction is already committed"])
      expect(registerOf(ledger, "a")).toBe("1")
    }))

  test("a refused batch may be handed in again when the world has changed", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const spend = listOf(batch("spend a 1"))
      expect(words(await judge(ledger, spend))).toEqual(["INVALID"])
      await judge(ledger, listOf(batch("set a 1")))
      expect(words(await judge(ledger, spend))).toEqual(["COMMITTED"])
    }))
})

describe("dependencies", () => {
  test("an earlier transaction of the same batch will do", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const first = say("set a 1")
      const second = signTransaction({ payload: "add a 1", dependencies: [first.headerSignature] })
      expect(words(await judge(ledger, listOf(signBatch([first, second]))))).toEqual(["COMMITTED"])
      const late = say("set b 1")
      const early = signTransaction({ payload: "add b 1", dependencies: [late.headerSignature] })
      const submitted = await ledger.submit(listOf(signBatch([early, late])))
      expect(words(await ledger.waitForStatuses(submitted.ok ? submitted.batchIds : [], 50))).toEqual(["UNKNOWN"])
    }))

  test("a batch waits for a transaction nobody has seen, and is judged when it comes", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const first = say("set a 1")
      const second = signTransaction({ payload: "add a 1", dependencies: [first.headerSignature] })
      const waiting = judge(ledger, listOf(signBatch([second])))
      await judge(ledger, listOf(batch("set z 1")))
      expect(ledger.metrics.waitingBatches).toBe(1)
      await judge(ledger, listOf(signBatch([first])))
      expect(words(await waiting)).toEqual(["COMMITTED"])
      expect(registerOf(ledger, "a")).toBe("2")
      expect(ledger.metrics.waitingBatches).toBe(0)
    }))

  test("what depends on a refused transaction is refused, with the reason", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const bad = say("refuse no")
      const after = signTransaction({ payload: "set a 1", dependencies: [bad.headerSignature] })
      const statuses = await judge(ledger, listOf(signBatch([bad]), signBatch([after])))
      expect(messages(statuses)).toEqual(["no", `depends on transaction ${bad.headerSignature}, which was refused`])
    }))
})

describe("families nobody serves", () => {
  test("wait in words, hold up nobody, and are judged in order when a processor comes", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const lonely = [signBatch([say("set x 1", "later")]), signBatch([say("add x 1", "later")])]
      const submitted = (await ledger.submit(listOf(...lonely))) as SubmitResult & { ok: true }
      await judge(ledger, listOf(batch("set a 1")))
      const waiting = ledger.statuses(submitted.batchIds)
      expect(words(waiting)).toEqual(["PENDING", "PENDING"])
      expect(messages(waiting)[0]).toBe("waits: no transaction processor is registered for later 1.0")
      registerInProcess(ledger.processors, new RegisterHandler({ family: "later" }))
      expect(words(await ledger.waitForStatuses(submitted.batchIds, 5_000))).toEqual(["COMMITTED", "COMMITTED"])
      expect(registerOf(ledger, "x")).toBe("2")
    }))

  test("too many of them are refused rather than kept", () =>
    withLedger({ limits: { waitingBatches: 2 } }, async (ledger) => {
      const lists = [1, 2, 3].map((n) => listOf(signBatch([say(`set x ${n}`, "nobody")])))
      const submitted = await Promise.all(lists.map((list) => ledger.submit(list)))
      const ids = submitted.flatMap((result) => (result.ok ? result.batchIds : []))
      await ledger.waitForStatuses(ids.slice(2), 5_000)
      expect(words(ledger.statuses(ids))).toEqual(["PENDING", "PENDING", "INVALID"])
    }))
})

describe("back-pressure", () => {
  test("a full queue refuses, and takes again when it has drained", async () => {
    let open = (): void => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    await withLedger(
      { inProcess: [new RegisterHandler({ onApply: () => gate })], limits: { queuedBatches: 3 } },
      async (ledger) => {
        const taken = await Promise.all([1, 2, 3].map((n) => ledger.submit(listOf(batch(`add a ${n}`)))))
        expect(taken.every(({ ok }) => ok)).toBe(true)
        const refused = await ledger.submit(listOf(batch("add a 4")))
        expect(refused).toMatchObject({ ok: false, reason: "queue_full" })
        open()
        await ledger.waitForStatuses(
          taken.flatMap((result) => (result.ok ? result.batchIds : [])),
          5_000,
        )
        expect(words(await judge(ledger, listOf(batch("add a 4"))))).toEqual(["COMMITTED"])
        expect(registerOf(ledger, "a")).toBe("10")
      },
    )
  })

  test("bytes count too, and a single list larger than the limit is still taken by an empty queue", () =>
    withLedger({ inProcess: [new RegisterHandler()], limits: { queuedBytes: 1_000 } }, async (ledger) => {
      expect(words(await judge(ledger, listOf(batch("set a 1"), batch("set b 1"))))).toEqual(["COMMITTED", "COMMITTED"])
    }))
})

describe("the chain", () => {
  test("holds what was submitted, receipts and events included, and reads back the state of every block", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const blocks: CommittedBlock[] = []
      ledger.onBlock((block) => blocks.push(block))
      await judge(ledger, listOf(batch("add a 1")))
      await judge(ledger, listOf(batch("add a 1", "set b x")))
      await judge(ledger, listOf(batch("delete a")))
      expect(blocks.map(({ summary }) => summary.blockNum)).toEqual([1, 2, 3])
      const at = (name: string, num: number) => ledger.state.get(registerAddress(name), num)?.toString()
      expect([0, 1, 2, 3].map((num) => at("a", num))).toEqual([undefined, "1", "2", undefined])
      expect([0, 1, 2, 3].map((num) => at("b", num))).toEqual([undefined, undefined, "x", "x"])
      const second = blocks[1] as CommittedBlock
      expect(second.receipts[0]?.events[0]?.eventType).toBe("register/changed")
      expect(ledger.chain.receiptsOfBlock(second.summary)).toEqual(
        second.receipts.map((receipt) => expect.objectContaining({ transactionId: receipt.transactionId })),
      )
      const id = second.receipts[1]?.transactionId as string
      expect(Buffer.from(ledger.chain.transaction(id)?.payload ?? []).toString()).toBe("set b x")
      expect(ledger.chain.blockOfTransaction(id)?.blockNum).toBe(2)
      expect(ledger.chain.block(second.summary).batches).toHaveLength(1)
      expect(ledger.state.blockNumOfRoot(second.summary.stateRootHash)).toBe(2)
    }))

  test("upper case and other spellings of an id find nothing", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const [{ batchId } = { batchId: "" }] = await judge(ledger, listOf(batch("set a 1")))
      for (const id of [batchId.toUpperCase(), "", batchId.slice(2), `${batchId}00`, "x".repeat(128)]) {
        expect(ledger.chain.hasBatch(id)).toBe(false)
        expect(ledger.chain.batch(id)).toBeUndefined()
        expect(ledger.chain.transaction(id)).toBeUndefined()
        expect(ledger.chain.blockById(id)).toBeUndefined()
        expect(words(ledger.statuses([id]))).toEqual(["UNKNOWN"])
      }
    }))

  test("is there again after a stop, and goes on", async () => {
    const directory = temporaryDirectory()
    try {
      const options = { dataDir: directory.path, inProcess: [new RegisterHandler()] }
      const first = await openLedger(options)
      await judge(first.ledger, listOf(batch("set a 1")))
      const { blockId } = first.ledger.chain.head
      await expect(openLedger(options)).rejects.toThrow(/a ledger already runs on/)
      await first.close()
      const second = await openLedger(options)
      expect(second.ledger.chain.head.blockId).toBe(blockId)
      await judge(second.ledger, listOf(batch("add a 1")))
      expect(registerOf(second.ledger, "a")).toBe("2")
      expect(second.ledger.chain.head.previousBlockId).toBe(blockId)
      await second.close()
    } finally {
      directory.remove()
    }
  })
})

describe("listing state", () => {
  test("equals a sorted list at every block, forward and backward, from any start", () =>
    withLedger({ inProcess: [new RegisterHandler()] }, async (ledger) => {
      const model: Map<string, string>[] = [new Map()]
      const names = ["a", "b", "c", "d", "e", "f"]
      for (const step of fc.sample(fc.tuple(fc.constantFrom(...names), fc.boolean(), fc.nat(99)), {
        numRuns: 40,
        seed: 7,
      })) {
        const [name, isDelete, n] = step
        const next = new Map(model.at(-1))
        if (isDelete) next.delete(registerAddress(name))
        else next.set(registerAddress(name), String(n))
        await judge(ledger, listOf(batch(isDelete ? `delete ${name}` : `set ${name} ${n}`)))
        model.push(next)
      }
      const settings = [...ledger.state.list("000000", 0)].map(({ address }) => address)
      for (const [num, leaves] of model.entries()) {
        const forward = [...leaves.keys(), ...settings].sort()
        const listed = (options: { start?: string; reverse?: boolean } = {}, prefix = "") =>
          [...ledger.state.list(prefix, num, options)].map(({ address }) => address)
        expect(listed()).toEqual(forward)
        expect(listed({ reverse: true })).toEqual([...forward].reverse())
        for (const name of names) {
          const start = registerAddress(name)
          expect(listed({ start })).toEqual(forward.filter((address) => address >= start))
          expect(listed({ start, reverse: true })).toEqual(forward.filter((address) => address <= start).reverse())
          expect(listed({}, start.slice(0, 2))).toEqual(
            forward.filter((address) => address.startsWith(start.slice(0, 2))),
          )
        }
      }
    }))
})
