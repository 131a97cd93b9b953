/**
 * Makes src/generated/ from proto/*.proto: `npm run protos` at the root writes it, `npm run protos -- --check` fails when
 * the committed files are not what it would write. The same bytes come out every time.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const require = createRequire(import.meta.url)
const here = fileURLToPath(new URL(".", import.meta.url))
const protoDir = join(here, "proto")
const generatedDir = join(here, "src", "generated")

const NOTICE = "// Generated from protos/proto by `npm run protos`. Do not edit.\n"

/** Plain numbers for 64-bit fields; create, encode and decode only: nothing here uses the rest. */
const PBJS_OPTIONS =
  "-t static-module -w esm --force-number --no-verify --no-convert --no-delimited --no-typeurl".split(" ")

function run(tool, args) {
  const bin = join(require.resolve("protobufjs-cli/package.json"), "..", "bin", tool)
  execFileSync(process.execPath, [bin, ...args], { cwd: here, stdio: ["ignore", "ignore", "inherit"] })
}

function generate() {
  const scratch = mkdtempSync(join(tmpdir(), "bandcoin-protos-"))
  try {
    const protoFiles = readdirSync(protoDir).sort()
    // The types are read from the comments, which the code that ships leaves out: they are most of its size.
    const commented = join(scratch, "commented.js")
    const code = join(scratch, "sawtooth.js")
    const types = join(scratch, "sawtooth.d.ts")
    run("pbjs", [...PBJS_OPTIONS, "-p", protoDir, "-o", commented, ...protoFiles])
    run("pbjs", [...PBJS_OPTIONS, "--no-comments", "-p", protoDir, "-o", code, ...protoFiles])
    run("pbts", ["-o", types, commented])
    return {
      "sawtooth.js": NOTICE + readFileSync(code, "utf8"),
      // `long` is not installed and, with plain numbers, not used.
      "sawtooth.d.ts": NOTICE + readFileSync(types, "utf8").replace('import Long = require("long");\n', ""),
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const generated = generate()
if (process.argv.includes("--check")) {
  const stale = Object.keys(generated).filter((name) => {
    try {
      return readFileSync(join(generatedDir, name), "utf8") !== generated[name]
    } catch {
      return true
    }
  })
  if (stale.length > 0) {
    console.error(`Not what protos/proto says: ${stale.join(", ")} in protos/src/generated. Run "npm run protos".`)
    process.exit(1)
  }
} else {
  for (const [name, text] of Object.entries(generated)) writeFileSync(join(generatedDir, name), text)
}
