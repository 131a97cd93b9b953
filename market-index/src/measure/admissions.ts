import { performance } from "node:perf_hooks"
import { answerChallenge, defaultSigner, PrivateKey, type Signer } from "@bandcoin/client"
import { systemClock } from "@bandcoin/service-kit"
import { AdmissionDesk } from "../admission/desk.js"
import { type BlockFacts, KEY_BYTES } from "../follower/block-facts.js"
import { GrantStore } from "../grants/grant-store.js"
import { percentiles } from "./percentiles.js"

const VERIFIER = "mno.example"
const PROVIDER = `02${"11".repeat(32)}`

/** Devices that each prove the key of a grant in a store of `others` more grants: question, proof, decision; one core. */
export async function measureAdmissions(
  dataDir: string,
  devices: number,
  others: number,
): Promise<Record<string, unknown>> {
  const signers = Array.from({ length: devices }, () => defaultSigner(PrivateKey.generate()))
  const store = new GrantStore(dataDir)
  try {
    store.append(block(signers, others), Date.now())
    const desk = new AdmissionDesk({
      grants: store,
      clock: systemClock,
      verifier: VERIFIER,
      maxAdmissions: devices + 1,
    })
    const asking: number[] = []
    const cpu = cpuMeter()
    cpu.start()
    const admissions = signers.map((signer) => {
      const began = performance.now()
      const asked = desk.request({ consumerKey: signer.publicKey })
      asking.push(performance.now() - began)
      if (!asked.ok) throw new Error(asked.detail)
      return asked.value
    })
    cpu.stop()
    // The devices' own work, not counted.
    const answers = admissions.map(({ challenge }, i) => {
      const answer = answerChallenge(challenge, { signer: signers[i] as Signer, verifier: VERIFIER, nowMs: Date.now() })
      if (!answer.ok) throw new Error(answer.reason)
      return answer.value
    })
    const answering: number[] = []
    cpu.start()
    admissions.forEach(({ id }, i) => {
      const began = performance.now()
      const admitted = desk.answer(id, answers[i])
      answering.push(performance.now() - began)
      if (!admitted.ok) throw new Error(admitted.detail)
    })
    cpu.stop()
    const spentMs = [...asking, ...answering].reduce((sum, ms) => sum + ms, 0)
    return {
      devices,
      grants: store.grantCount,
      admissionsPerSecond: Math.round((devices / spentMs) * 1000),
      // What a core has for itself alone, whatever else the machine does.
      admissionsPerCpuSecond: Math.round((devices / cpu.spentMs()) * 1000),
      questionMs: percentiles(asking),
      answerMs: percentiles(answering),
    }
  } finally {
    await store.close()
  }
}

function cpuMeter() {
  let begun: NodeJS.CpuUsage | undefined
  let micros = 0
  return {
    start: (): void => {
      begun = process.cpuUsage()
    },
    stop: (): void => {
      const { user, system } = process.cpuUsage(begun)
      micros += user + system
    },
    spentMs: (): number => micros / 1000,
  }
}

function block(signers: readonly Signer[], others: number): BlockFacts {
  const keys = signers.map(({ publicKey }) => Buffer.from(publicKey, "hex"))
  const holders = Buffer.concat([...keys, Buffer.alloc(others * KEY_BYTES)])
  for (let i = signers.length; i < signers.length + others; i++) {
    holders[i * KEY_BYTES] = 2
    for (let byte = 1; byte < KEY_BYTES; byte++) holders[i * KEY_BYTES + byte] = Math.random() * 256
  }
  const id = "0".repeat(128)
  const units = holders.length / KEY_BYTES
  return {
    ...{ blockId: id, blockNum: 0, previousBlockId: "", stateRootHash: "", signerPublicKey: PROVIDER },
    transactions: [
      {
        ...{ transactionId: id, batchId: id, position: 0, familyName: "bandcoin", signer: PROVIDER },
        ...{ payload: undefined, changes: [] },
        purchase: {
          transactionId: id,
          kind: "spot",
          summary: {
            ...{ provider: PROVIDER, issuer: PROVIDER, epoch: 1, epoch_to: 1, units, price: 1 },
            ...{ from_frequency: 1, to_frequency: 2, bandwidth: 1, allocation_duration: 600, qos: {} },
          },
          holders,
          unitsEach: 1,
        },
      },
    ],
  }
}
