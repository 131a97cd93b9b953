import { chmodSync, mkdirSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { join } from "node:path"
import { LedgerClient } from "@bandcoin/client"
import { startLedgerNode } from "@bandcoin/ledger-node"
import { afterEach, describe, expect, test } from "@jest/globals"
import { closedPort } from "../testing/closed-port.js"
import { tempFolder } from "../testing/temp-folder.js"
import { checkDisk } from "./disk.js"
import { checkKeys } from "./keys.js"
import { checkLedger } from "./ledger.js"
import { checkPort } from "./ports.js"
import { checkNativeModules, checkNode, checkSigningEngine } from "./runtime.js"

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe("Node", () => {
  test.each(["18.20.0", "20.18.3"])("%s is too old", (version) => {
    expect(checkNode(version)).toMatchObject({ status: "failed", fix: "install Node 20.19 or newer" })
  })

  test.each(["20.19.0", "22.1.0", process.versions.node])("%s will do", (version) => {
    expect(checkNode(version)).toMatchObject({ status: "ok" })
  })
})

test("without libsecp256k1 bulk purchases are slow, and it says so", () => {
  expect(checkSigningEngine("noble")).toMatchObject({ status: "warning" })
})

test("the native modules load here", () => {
  for (const finding of checkNativeModules()) expect(finding).toMatchObject({ status: "ok" })
})

describe("keys", () => {
  test("one that others can read is named, with the command that mends it", () => {
    using folder = tempFolder()
    writeFileSync(join(folder.path, "a.priv"), "", { mode: 0o600 })
    writeFileSync(join(folder.path, "b.priv"), "", { mode: 0o600 })
    chmodSync(join(folder.path, "b.priv"), 0o644)
    expect(checkKeys([folder.path])).toEqual([
      expect.objectContaining({ status: "failed", fix: `chmod 600 ${join(folder.path, "b.priv")}` }),
    ])
  })

  test("folders that are not there are nothing to worry about; public keys may be read", () => {
    using folder = tempFolder()
    writeFileSync(join(folder.path, "a.pub"), "", { mode: 0o644 })
    expect(checkKeys(["/nonexistent", folder.path])).toEqual([
      expect.objectContaining({ status: "ok", detail: `0 private keys in ${folder.path}` }),
    ])
  })
})

describe("disk", () => {
  test("a folder that cannot be written", () => {
    using folder = tempFolder()
    writeFileSync(join(folder.path, "file"), "")
    expect(checkDisk(join(folder.path, "file"), () => 0)).toEqual([
      expect.objectContaining({ status: "failed", fix: "choose another --data-dir" }),
    ])
  })

  test("a slow disk is a warning; the folder need not be there yet, and nothing is left behind", () => {
    using folder = tempFolder()
    let now = 0
    const slow = checkDisk(join(folder.path, "not", "yet"), () => {
      now += 500
      return now
    })
    expect(slow).toEqual([
      expect.objectContaining({ name: "disk" }),
      expect.objectContaining({ name: "sync", status: "warning", detail: "50.00 ms for a durable write" }),
    ])
    // Would fail if anything were left in it.
    mkdirSync(join(folder.path, "not"))
    expect(checkDisk(folder.path, () => 0)).toMatchObject([{ name: "disk" }, { name: "sync", status: "ok" }])
  })
})

describe("ports", () => {
  test("one in use names its flag", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    servers.push(server)
    await new Promise((resolve) => server.once("listening", resolve))
    const { port } = server.address() as { port: number }
    expect(await checkPort("REST API", "127.0.0.1", port, "--rest-port")).toMatchObject({
      status: "failed",
      fix: "stop what listens there, or choose another --rest-port",
    })
  })

  test("an address of another machine", async () => {
    expect(await checkPort("REST API", "192.0.2.1", 0, "--rest-port")).toMatchObject({
      status: "failed",
      fix: "choose another --host",
    })
  })

  test("a free one", async () => {
    expect(await checkPort("REST API", "127.0.0.1", await closedPort(), "--rest-port")).toMatchObject({ status: "ok" })
  })
})

describe("ledger", () => {
  test("no ledger: nothing else is asked", async () => {
    const ledger = new LedgerClient({ url: `http://127.0.0.1:${await closedPort()}`, retry: { attempts: 1 } })
    expect(await checkLedger(ledger, Date.now)).toEqual([expect.objectContaining({ name: "ledger", status: "failed" })])
  })

  test("a ledger without a transaction processor, and a clock an hour off", async () => {
    using folder = tempFolder()
    const node = await startLedgerNode({ dataDir: folder.path, restPort: 0, componentPort: 0 })
    try {
      const findings = await checkLedger(new LedgerClient({ url: node.restUrl }), () => Date.now() + 3_600_000)
      expect(findings).toMatchObject([
        { name: "ledger", status: "ok" },
        { name: "clock", status: "warning", detail: expect.stringMatching(/^3(59|60)\d\.\d s from the ledger's$/) },
        { name: "processor", status: "failed", detail: expect.stringMatching(/nobody judges bandcoin 1\.0/) },
      ])
    } finally {
      await node.stop()
    }
  })
})
