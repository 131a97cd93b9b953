import { resolve } from "node:path"
import { z } from "zod"
import type { CommandContext } from "../command/context.js"
import { defineCommand } from "../command/spec.js"
import type { Finding } from "../doctor/check.js"
import { checkDisk } from "../doctor/disk.js"
import { checkKeys } from "../doctor/keys.js"
import { checkLedger } from "../doctor/ledger.js"
import { checkPort } from "../doctor/ports.js"
import { checkNativeModules, checkNode } from "../doctor/runtime.js"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { keyFolders } from "../keys/folders.js"
import { count } from "../output/numbers.js"
import type { Style } from "../output/style.js"
import { renderTable } from "../output/table.js"

export const doctor = defineCommand({
  path: ["doctor"],
  summary: "look at this machine and the ledger, and say what to do",
  settings: ["url", "keyDir", "dataDir", "host", "restPort", "componentPort"],
  examples: ["bandcoin doctor", "bandcoin doctor --url http://127.0.0.1:8008 --json"],
  input: z.object({}),
  async run(context) {
    const findings = await examine(context)
    const failures = findings.filter(({ status }) => status === "failed")
    return {
      data: { checks: findings.map((finding) => ({ ...finding })) },
      text: ({ style }) => report(findings, style),
      ...(failures.length === 0
        ? {}
        : { failure: new CliError("CHECKS_FAILED", EXIT.refused, `${count(failures.length, "check")} failed`) }),
    }
  },
})

async function examine({ host, settings, ledger }: CommandContext): Promise<Finding[]> {
  const ofLedger = await checkLedger(ledger, host.wallClock)
  const machine = [
    checkNode(process.versions.node),
    ...checkNativeModules(),
    ...checkDisk(resolve(host.cwd, settings.dataDir), host.now),
    ...checkKeys(keyFolders(settings, host)),
  ]
  // Ports matter to whoever wants to start a ledger; when one answers, they are in use for good reason.
  if (ofLedger[0]?.status === "ok") return [...machine, ...ofLedger]
  const ports = await Promise.all([
    checkPort("REST API", settings.host, settings.restPort, "--rest-port"),
    checkPort("component endpoint", settings.host, settings.componentPort, "--component-port"),
  ])
  return [...machine, ...ports, ...ofLedger]
}

function report(findings: readonly Finding[], style: Style): string {
  const dress = { ok: style.green, warning: style.yellow, failed: style.red }
  const table = renderTable<Finding>(
    [
      { header: "check", value: ({ name }) => name },
      { header: "", value: ({ status }) => dress[status](status) },
      { header: "found", value: ({ detail }) => detail },
    ],
    findings,
    style,
  )
  const advice = findings.flatMap(({ name, fix }) => (fix === undefined ? [] : [`${name}: ${fix}`]))
  return advice.length === 0 ? table : `${table}\nWhat to do:\n${advice.map((line) => `  ${line}\n`).join("")}`
}
