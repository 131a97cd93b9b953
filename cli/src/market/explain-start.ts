import { DataDirInUseError } from "@bandcoin/ledger-node"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import type { MarketOptions } from "./start.js"

interface ListenError {
  readonly code: string
  readonly port?: number
}

/** What keeps a market from starting, in terms of the flags that help; anything else as it is. */
export function explainStart(
  error: unknown,
  options: Pick<MarketOptions, "dataDir" | "host" | "restPort" | "componentPort">,
): unknown {
  if (error instanceof DataDirInUseError) {
    return new CliError(
      "ALREADY_RUNNING",
      EXIT.local,
      `a market already runs in ${options.dataDir} (process ${error.pid})`,
      {
        fix: "use it, stop it, or name another folder with --data-dir",
        details: { pid: error.pid },
        cause: error,
      },
    )
  }
  const { code, port } = (error ?? {}) as Partial<ListenError>
  const isRest = port === options.restPort
  const [flag, wanted] = isRest ? ["--rest-port", options.restPort] : ["--component-port", options.componentPort]
  if (code === "EADDRINUSE") {
    return new CliError("PORT_IN_USE", EXIT.local, `port ${wanted} on ${options.host} is in use`, {
      fix: `stop what listens there, or choose another with ${flag}`,
      details: { port: wanted, flag },
      cause: error,
    })
  }
  if (code === "EACCES" || code === "EADDRNOTAVAIL") {
    return new CliError("CANNOT_LISTEN", EXIT.local, `cannot listen on ${options.host}:${wanted} (${code})`, {
      fix: `choose another address with --host or another port with ${flag}`,
      details: { port: wanted, flag },
      cause: error,
    })
  }
  return error
}
