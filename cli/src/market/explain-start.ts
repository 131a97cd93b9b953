import { DataDirInUseError } from "@bandcoin/ledger-node"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"

/** Where a market was to start. */
interface Place {
  readonly dataDir: string
  readonly host: string
  readonly restPort: number
  readonly componentPort: number
}

interface ListenError {
  readonly code: string
  readonly port?: number
}

/** A port that was wanted, and the flags that take another. */
export interface WantedPort {
  readonly host: string
  readonly port: number
  readonly flag: string
  /** Absent where the address is always the same. */
  readonly hostFlag?: string
}

/** What keeps a market from starting, in terms of the flags that help; anything else as it is. */
export function explainStart(error: unknown, { dataDir, host, restPort, componentPort }: Place): unknown {
  if (error instanceof DataDirInUseError) {
    return new CliError("ALREADY_RUNNING", EXIT.local, `a market already runs in ${dataDir} (process ${error.pid})`, {
      fix: "use it, stop it, or name another folder with --data-dir",
      details: { pid: error.pid },
      cause: error,
    })
  }
  const isRest = (error as Partial<ListenError> | undefined)?.port === restPort
  const [flag, port] = isRest ? ["--rest-port", restPort] : ["--component-port", componentPort]
  return explainListen(error, { host, port: Number(port), flag: String(flag), hostFlag: "--host" })
}

/** Why a port cannot be had; what has nothing to do with that as it is. */
export function explainListen(error: unknown, { host, port, flag, hostFlag }: WantedPort): unknown {
  const { code } = (error ?? {}) as Partial<ListenError>
  if (code === "EADDRINUSE") {
    return new CliError("PORT_IN_USE", EXIT.local, `port ${port} on ${host} is in use`, {
      fix: `stop what listens there, or choose another with ${flag}`,
      details: { port, flag },
      cause: error,
    })
  }
  if (code === "EACCES" || code === "EADDRNOTAVAIL") {
    return new CliError("CANNOT_LISTEN", EXIT.local, `cannot listen on ${host}:${port} (${code})`, {
      fix: `choose another ${hostFlag === undefined ? "" : `address with ${hostFlag} or another `}port with ${flag}`,
      details: { port, flag },
      cause: error,
    })
  }
  return error
}
