import { SETTINGS } from "../config/settings.js"
import type { DemoReport } from "../demo/scenario.js"
import type { Market } from "../market/start.js"
import type { JsonObject } from "../output/json.js"
import { duration } from "../output/numbers.js"
import type { Style } from "../output/style.js"
import { renderFields, renderTable } from "../output/table.js"
import type { Services } from "../services/services.js"
import { grantJson } from "./grant.js"
import { auctionHints, servicesJson, servicesTable } from "./services.js"

export interface UpFacts {
  readonly market: Market
  readonly dataDir: string
  readonly demo: DemoReport | undefined
  readonly services: Services | undefined
  readonly elapsedMs: number
  /** False: it is about to stop, and nobody can try anything. */
  readonly staysUp: boolean
  /** Whether a command typed in the same folder finds this market without being told where it is. */
  readonly isDefault: boolean
}

export function upJson({ market, dataDir, demo, services, elapsedMs }: UpFacts): JsonObject {
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
    services: services === undefined ? [] : servicesJson(services),
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
  const ledger = renderFields(
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
  const services = facts.services === undefined ? "" : `\n${servicesTable(facts.services, style, width)}`
  return `${table}${head}\n${ledger}${services}${facts.staysUp ? hints(facts, style) : ""}`
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

const DEFAULT_HOUSE = String(SETTINGS.house.fallback)

function hints({ market, dataDir, demo, services, isDefault }: UpFacts, style: Style): string {
  const house = services?.running.find(({ name }) => name === "auction-house")?.url ?? DEFAULT_HOUSE
  const elsewhere = house === DEFAULT_HOUSE ? "" : ` BANDCOIN_HOUSE=${house}`
  const ledger = isDefault ? "" : ` BANDCOIN_URL=${market.restUrl} BANDCOIN_DATA_DIR=${dataDir}`
  const where = ledger + elsewhere === "" ? [] : [`export${ledger}${elsewhere}`]
  const commands =
    demo === undefined
      ? ["npx bandcoin doctor", "npx bandcoin account create --key admin"]
      : [
          "npx bandcoin offer list --name delhi",
          "npx bandcoin allocate delhi-900-1 --key aggregator",
          `npx bandcoin grant verify ${demo.bulk.transactionId} ${demo.proof.holder}`,
        ]
  const auction = services === undefined ? [] : auctionHints(services)
  const lines = [...where, ...commands, ...auction].map((line) => `  ${line}\n`).join("")
  return `\n${style.dim("Try, in another window; Ctrl-C here stops the market:")}\n${lines}`
}
