import type { DemoReport } from "../demo/scenario.js"
import type { Market } from "../market/start.js"
import type { JsonObject } from "../output/json.js"
import { duration } from "../output/numbers.js"
import type { Style } from "../output/style.js"
import { renderFields, renderTable } from "../output/table.js"
import { grantJson } from "./grant.js"

export interface UpFacts {
  readonly market: Market
  readonly dataDir: string
  readonly demo: DemoReport | undefined
  readonly elapsedMs: number
  /** False: it is about to stop, and nobody can try anything. */
  readonly staysUp: boolean
  /** Whether a command typed in the same folder finds this market without being told where it is. */
  readonly isDefault: boolean
}

export function upJson({ market, dataDir, demo, elapsedMs }: UpFacts): JsonObject {
  return {
    rest_url: market.restUrl,
    component_url: market.componentUrl,
    data_dir: dataDir,
    key_dir: market.keyFolder,
    validator: market.validatorPublicKey,
    admin: market.admin.publicKey,
    processor_pid: market.processor?.pid ?? null,
    elapsed_ms: Math.round(elapsedMs),
    demo: demo === undefined ? null : demoJson(demo),
  }
}

function demoJson({ rows, didSomething, bulk, reservation, proof }: DemoReport): JsonObject {
  return {
    did_something: didSomething,
    steps: rows.map(({ step, result, ms }) => ({ step, result, ms: Math.round(ms) })),
    bulk_transaction_id: bulk.transactionId,
    reservation_transaction_id: reservation.transactionId,
    proof: grantJson(proof),
  }
}

export function upText(facts: UpFacts, { style, width }: { readonly style: Style; readonly width: number }): string {
  const { market, dataDir, demo, elapsedMs } = facts
  const services = renderFields(
    [
      ["REST API", market.restUrl],
      ["component endpoint", market.componentUrl],
      ["processor", market.processor === undefined ? "in this process" : `process ${market.processor.pid}`],
      ["data", dataDir],
    ],
    style,
  )
  const head = style.bold(`Market up in ${duration(elapsedMs)}`)
  const table = demo === undefined ? "" : `${demoTable(demo, style, width)}\n`
  return `${table}${head}\n${services}${facts.staysUp ? hints(facts, style) : ""}`
}

function demoTable(demo: DemoReport, style: Style, width: number): string {
  return renderTable(
    [
      { header: "step", value: ({ step }) => step },
      { header: "took", value: ({ ms }) => duration(ms), align: "right" },
      { header: "what happened", value: ({ result }) => result },
    ],
    demo.rows,
    style,
    width,
  )
}

function hints({ market, dataDir, demo, isDefault }: UpFacts, style: Style): string {
  const where = isDefault ? [] : [`export BANDCOIN_URL=${market.restUrl} BANDCOIN_DATA_DIR=${dataDir}`]
  const commands =
    demo === undefined
      ? ["npx bandcoin doctor", "npx bandcoin account create --key admin"]
      : [
          "npx bandcoin offer list --name delhi",
          "npx bandcoin allocate delhi-900-1 --key aggregator",
          `npx bandcoin grant verify ${demo.bulk.transactionId} ${demo.proof.holder}`,
        ]
  const lines = [...where, ...commands].map((line) => `  ${line}\n`).join("")
  return `\n${style.dim("Try, in another window; Ctrl-C here stops the market:")}\n${lines}`
}
