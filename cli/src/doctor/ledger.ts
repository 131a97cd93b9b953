import { createBatch, defaultSigner, type LedgerClient, PrivateKey, signTransaction } from "@bandcoin/client"
import { FAMILY_NAME, FAMILY_VERSION } from "@bandcoin/contract"
import { explain } from "../errors/explain.js"
import { type Finding, failed, ok, warning } from "./check.js"

/** The probe is judged in milliseconds where somebody judges; a busy ledger gets the time a bulk purchase takes. */
const PROBE_MS = 5_000
const SKEW_WARNING_MS = 5_000

/** What can be asked of the ledger, from the outside in; what comes after the first failure is not asked. */
export async function checkLedger(ledger: LedgerClient, wallClock: () => number): Promise<Finding[]> {
  const reached = await checkReachable(ledger)
  if (reached.status === "failed") return [reached]
  return [reached, await checkClock(ledger.url, wallClock), await checkProcessor(ledger)]
}

async function checkReachable(ledger: LedgerClient): Promise<Finding> {
  try {
    const { blockNum } = await ledger.headBlock()
    return ok("ledger", `answers at ${ledger.url}, newest block ${blockNum}`)
  } catch (error) {
    const { message, fix } = explain(error)
    return failed("ledger", message, fix ?? "start one with `bandcoin up`")
  }
}

/**
 * Sends a transaction nobody can accept: an empty payload of our family. A processor judges it invalid at once; where
 * there is none, it stays pending. It changes nothing either way.
 */
async function checkProcessor(ledger: LedgerClient): Promise<Finding> {
  const signer = defaultSigner(PrivateKey.generate())
  const content = { familyName: FAMILY_NAME, familyVersion: FAMILY_VERSION, inputs: [], outputs: [] }
  const transaction = signTransaction({ ...content, payload: new Uint8Array() }, { signer })
  const batch = createBatch({ transactions: [transaction], signer })
  try {
    await ledger.submit([batch])
    const [outcome] = await ledger.outcomes([batch.id], { timeoutMs: PROBE_MS })
    if (outcome?.kind === "invalid") return ok("processor", `serves ${FAMILY_NAME} ${FAMILY_VERSION}`)
    const said = outcome?.kind === "unknown" ? outcome.reason : "accepted what it must refuse"
    return failed("processor", `nobody judges ${FAMILY_NAME} ${FAMILY_VERSION}: ${said}`, START_PROCESSOR)
  } catch (error) {
    const { message } = explain(error)
    return warning("processor", `could not be asked: ${message}`, "try again when the ledger is less busy")
  }
}

const START_PROCESSOR = "start one with VALIDATOR_URL=tcp://127.0.0.1:4004 npm start -w @bandcoin/processor"

/** Waiting and logs make no sense with clocks apart; the ledger itself does not depend on them. */
async function checkClock(url: string, wallClock: () => number): Promise<Finding> {
  try {
    const asked = wallClock()
    const response = await fetch(`${url}/blocks?limit=1`, { signal: AbortSignal.timeout(PROBE_MS) })
    await response.arrayBuffer()
    const theirs = Date.parse(response.headers.get("date") ?? "")
    if (Number.isNaN(theirs)) return ok("clock", "the ledger does not tell its time")
    // `Date` is cut to the second, and was made some time between question and answer.
    const skew = Math.abs(theirs + 500 - (asked + wallClock()) / 2)
    const detail = `${(skew / 1_000).toFixed(1)} s from the ledger's`
    if (skew <= SKEW_WARNING_MS) return ok("clock", detail)
    return warning("clock", detail, "set the clock, or let NTP do it")
  } catch (error) {
    return warning("clock", `the ledger's time could not be asked: ${(error as Error).message}`, "check --url")
  }
}
