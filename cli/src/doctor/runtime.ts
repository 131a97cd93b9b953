import { createRequire } from "node:module"
import { engineName } from "@bandcoin/client"
import { type Finding, failed, ok, warning } from "./check.js"

const OLDEST_NODE = [20, 19] as const

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const [wantedMajor, wantedMinor] = OLDEST_NODE
  const enough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
  if (enough) return ok("node", version)
  return failed("node", `${version} is too old`, `install Node ${wantedMajor}.${wantedMinor} or newer`)
}

/** Packages with a compiled part that the embedded ledger cannot do without, and the package of ours that uses them. */
const NATIVE = [
  { name: "lmdb", usedBy: "@bandcoin/ledger-node", what: "the ledger's database" },
  { name: "zeromq-6", usedBy: "@bandcoin/ledger-node", what: "the component endpoint" },
] as const

export function checkNativeModules(): Finding[] {
  return [...NATIVE.map(checkNativeModule), checkSigningEngine(engineName)]
}

function checkNativeModule({ name, usedBy, what }: (typeof NATIVE)[number]): Finding {
  try {
    createRequire(import.meta.resolve(usedBy))(name)
    return ok(name, `loads (${what})`)
  } catch (error) {
    return failed(name, `${what} does not load: ${(error as Error).message.split("\n")[0]}`, "run `npm ci` again")
  }
}

/** Without libsecp256k1 everything works, at about one thirtieth of the speed of signatures. */
export function checkSigningEngine(engine: string): Finding {
  if (engine !== "noble") return ok("signing", "libsecp256k1")
  return warning("signing", "pure JavaScript: bulk purchases will be slow", "run `npm ci` again to get secp256k1")
}
