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

/** What `pbts` writes, made into what a reader of decoded messages can use. */
function tidyTypes(text) {
  const decodedMembers = (line) => line.replace(/^(\s+\w+\??: .*)\.\$Properties/, "$1")
  let insideProperties = false
  const lines = text.split("\n").map((line) => {
    if (line.endsWith("interface $Properties {")) insideProperties = true
    else if (insideProperties && line.trim() === "}") insideProperties = false
    // What is decoded holds decoded messages; what is encoded may be written as plain objects with fields left out.
    return insideProperties ? line : decodedMembers(line)
  })
  return (
    lines
      .join("\n")
      // `long` is not installed and, with plain numbers, not used.
      .replace('import Long = require("long");\n', "")
      // Deprecated names, and a type alias for oneofs, of which there are none.
      .replace(
        /\n *\/\*\*\n *\* Properties of an? \w+\.\n *\* @deprecated.*\n *\*\/\n *(export )?interface I\w+ .*\n *\}\n/g,
        "",
      )
      .replace(/\n *\/\*\* Shape of an? \w+\. \*\/\n *type \$Shape = .*\n/g, "")
      .replace(/\n *static create\(properties: .*\$Shape\): .*/g, "")
      .replace(/ & [\w.]+\.\$Shape/g, "")
      .replace(/\n *\/\*\* Unknown fields preserved .* \*\/\n *\$unknowns\?: Uint8Array\[\];\n/g, "")
  )
}

function generate() {
  const scratch = mkdtempSync(join(tmpdir(), "bandcoin-protos-"))
  try {
    const protoFiles = readdirSync(protoDir).sort()
    // The types are read from the comments, which the code that ships leaves out: they are most of its size.
    const commented = join(scratch, "commented.js")
    const code = join(scratch, "sawtooth.js")
    const types = join(scratch, "sawtooth.d.ts")
    run("pbjs", [...PBJS_OPTIONS, "--alt-comment", "-p", protoDir, "-o", commented, ...protoFiles])
    run("pbjs", [...PBJS_OPTIONS, "--no-comments", "-p", protoDir, "-o", code, ...protoFiles])
    run("pbts", ["-o", types, commented])
    return {
      "sawtooth.js": NOTICE + readFileSync(code, "utf8"),
      "sawtooth.d.ts": NOTICE + tidyTypes(readFileSync(types, "utf8")),
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
