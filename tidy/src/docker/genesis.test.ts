import { execFileSync, spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals"

const SCRIPT = fileURLToPath(new URL("../../../docker/sawtooth/genesis.sh", import.meta.url))

/**
 * Sawtooth's commands are in its image only. These write down how they were called and leave the files that the real ones
 * leave; docs/operations.md says when the script was run with the real ones.
 */
const COMMANDS = {
  sawtooth: `while [ $# -gt 2 ]; do [ "$1" = --key-dir ] && dir=$2; shift; done
name=\${@: -1}
printf '%064d\\n' 7 >"$dir/$name.priv"
printf '02%064d\\n' "$(ls "$dir" | wc -l)" >"$dir/$name.pub"`,
  sawset: `while [ $# -gt 0 ]; do [ "$1" = --output ] && echo "$*" >"$2"; shift; done`,
  sawadm: `[ "$1" = genesis ] && shift && cat "$@" >"$SAWTOOTH_HOME/data/genesis.batch"`,
}

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bandcoin-genesis-"))
  for (const folder of ["bin", "operator", "nodes/0"]) mkdirSync(join(root, folder), { recursive: true })
  for (const [name, script] of Object.entries(COMMANDS)) {
    const path = join(root, "bin", name)
    writeFileSync(path, `#!/usr/bin/env bash\necho "${name} $*" >>"${root}/calls"\n${script}\n`)
    chmodSync(path, 0o755)
  }
})
afterEach(() => rmSync(root, { recursive: true }))

function genesis(env: Record<string, string>) {
  const { status, stderr } = spawnSync("bash", [SCRIPT], {
    encoding: "utf8",
    env: {
      PATH: `${join(root, "bin")}:${process.env.PATH}`,
      NODES_DIR: join(root, "nodes"),
      OPERATOR_DIR: join(root, "operator"),
      OPERATOR_UID: execFileSync("id", ["-u"], { encoding: "utf8" }).trim(),
      ...env,
    },
  })
  return { status, stderr }
}
const calls = () => readFileSync(join(root, "calls"), "utf8")
const batch = (node = "0") => join(root, "nodes", node, "data", "genesis.batch")
const addNodes = (...names: string[]) => {
  for (const name of names) mkdirSync(join(root, "nodes", name))
}

describe("the genesis of a real Sawtooth ledger", () => {
  test.each([
    [{}, "CONSENSUS is '', not devmode or pbft"],
    [{ CONSENSUS: "raft" }, "CONSENSUS is 'raft'"],
    [{ CONSENSUS: "pbft" }, "PBFT needs four validators, there are 1"],
    [{ CONSENSUS: "devmode", BANDCOIN_ADMIN_KEYS: "abc" }, "abc is no compressed public key"],
    [{ CONSENSUS: "devmode", BANDCOIN_ADMIN_KEYS: `02${"AB".repeat(32)}` }, "is no compressed public key"],
    [{ CONSENSUS: "devmode", NODES_DIR: "nowhere" }, "no folder under nowhere"],
  ])("%j is refused: %s", (env, message) => {
    expect(genesis(env as Record<string, string>)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(message),
    })
    expect(existsSync(batch())).toBe(false)
  })

  test("one validator: keys, settings, genesis batch", () => {
    expect(genesis({ CONSENSUS: "devmode" }).status).toBe(0)
    const made = readFileSync(batch(), "utf8")
    expect(made).toContain("sawtooth.consensus.algorithm.name=Devmode sawtooth.consensus.algorithm.version=0.1")
    expect(made).toContain('{"family":"bandcoin","version":"1.0"}')
    const admin = readFileSync(join(root, "operator", "admin.pub"), "utf8").trim()
    expect(made).toContain(`bandcoin.admin_keys=${admin}`)
    expect(calls()).toContain(`--key-dir ${join(root, "nodes", "0")}/keys validator`)
  })

  test("admin keys that are given are taken, and none is made", () => {
    const keys = `02${"ab".repeat(32)},03${"cd".repeat(32)}`
    expect(genesis({ CONSENSUS: "devmode", BANDCOIN_ADMIN_KEYS: keys }).status).toBe(0)
    expect(readFileSync(batch(), "utf8")).toContain(`bandcoin.admin_keys=${keys}`)
    expect(existsSync(join(root, "operator", "admin.priv"))).toBe(false)
  })

  test("four validators: all are members, the first makes the genesis block", () => {
    addNodes("1", "2", "3")
    expect(genesis({ CONSENSUS: "pbft" }).status).toBe(0)
    const members = ["0", "1", "2", "3"].map((node) =>
      readFileSync(join(root, "nodes", node, "keys", "validator.pub"), "utf8").trim(),
    )
    expect(readFileSync(batch(), "utf8")).toContain(`sawtooth.consensus.pbft.members=${JSON.stringify(members)}`)
    expect(existsSync(batch("1"))).toBe(false)
  })

  test("a chain that is there is left alone, whichever validator has it", () => {
    addNodes("1")
    expect(genesis({ CONSENSUS: "devmode" }).status).toBe(0)
    rmSync(batch())
    writeFileSync(join(root, "nodes", "1", "data", "block-chain-id"), "x")
    const before = calls()
    expect(genesis({ CONSENSUS: "devmode" }).status).toBe(0)
    expect(calls()).toBe(before)
    expect(existsSync(batch())).toBe(false)
  })
})
