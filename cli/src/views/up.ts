import type { DemoReport } from "../demo/scenario.js"
import type { Market } from "../market/start.js"
import type { JsonObject } from "../output/json.js"
import { duration } from "../output/numbers.js"
import type { Style } from "../output/style.js"
import { renderFields, renderTable } from "../output/table.js"

export interface UpFacts {
  readonly market: Market
  readonly dataDir: string
  readonly demo: DemoReport | undefined
  readonly elapsedMs: number
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

function demoJson({ rows, didSomething, bulk, reservation }: DemoReport): JsonObject {
  return {
    did_something: didSomething,
    steps: rows.map(({ step, result, ms }) => ({ step, result, ms: Math.round(ms) })),
    bulk_transaction_id: bulk.transactionId,
    reservation_transaction_id: reservation.transactionId,
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
  return [
    demo === undefined ? "" : `${demoTable(demo, style, width)}\n`,
    `${head}\n`,
    services,
    hints(facts, style),
  ].join("")
}

function demoTable(demo: DemoReport, style: Style, width: number): string {
  return renderTable(
    [
      { header: "step", value: ({ step }) => step },
      { header: "what happened", value: ({ result }) => result },
      { header: "took", value: ({ ms }) => duration(ms), align: "right" },
    ],
    demo.rows,
    style,
    width,
  )
}

function hints({ market, demo }: UpFacts, style: Style): string {
  const url = market.restUrl === "http://127.0.0.1:8008" ? "" : ` --url ${market.restUrl}`
  const lines =
    demo === undefined
      ? [`npx bandcoin doctor${url}`, `npx bandcoin account create --key admin${url}`]
      : [
          `npx bandcoin offer list --name delhi${url}`,
          `npx bandcoin allocate delhi-900-1 --key aggregator${url}`,
          `npx bandcoin grant show ${demo.bulk.transactionId}${url}`,
        ]
  return `\n${style.dim("Try, in another window:")}\n${lines.map((line) => `  ${line}\n`).join("")}`
}
