// Packs recorded vectors for the tests: node ledger-node/scripts/compact-golden.mjs DIRECTORY
// DIRECTORY holds what a real validator answered (genesis.batch and the json files); each json file becomes
// fixtures/golden/NAME.json.gz, the same for the same input. The stored nodes of the state trees are left out: only roots must match.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { constants, gzipSync } from "node:zlib"

const NAMES = ["merkle", "rest", "scenario", "subscriptions", "zmq"]

const [source] = process.argv.slice(2)
if (source === undefined) {
  process.stderr.write("usage: compact-golden.mjs DIRECTORY\n")
  process.exit(2)
}
const target = fileURLToPath(new URL("../fixtures/golden/", import.meta.url))
mkdirSync(target, { recursive: true })
writeFileSync(join(target, "genesis.batch"), readFileSync(join(source, "genesis.batch")))
for (const name of NAMES) {
  const path = join(source, `${name}.json`)
  if (!existsSync(path)) continue
  const json = JSON.stringify(JSON.parse(readFileSync(path, "utf8")), (key, value) =>
    key === "nodes" ? undefined : value,
  )
  const packed = gzipSync(json, { level: constants.Z_BEST_COMPRESSION })
  // Byte 9 names the operating system that packed it.
  packed[9] = 255
  writeFileSync(join(target, `${name}.json.gz`), packed)
  process.stdout.write(`${name}.json.gz: ${packed.length} bytes\n`)
}
