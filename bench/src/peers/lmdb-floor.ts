import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { open } from "lmdb"
import type { Peer } from "./peer.js"

/** Raw LMDB: what the disk and the copying alone cost. Two records and the holders' keys, one durable commit each. */
export function openLmdbFloor(): Peer {
  const dir = mkdtempSync(join(tmpdir(), "bench-lmdb-"))
  const db = open<Buffer, Buffer>({
    path: join(dir, "data.mdb"),
    noSubdir: true,
    encoding: "binary",
    keyEncoding: "binary",
    overlappingSync: false,
  })
  const keyOf = (n: number): Buffer => {
    const key = Buffer.alloc(7, 1)
    key.writeUIntBE(n, 1, 6)
    return key
  }
  const [provider, buyer] = [Buffer.of(2), Buffer.of(3)]
  let sold = 0
  let purchases = 0
  return {
    name: "raw LMDB",
    does: "writes the same bytes durably; no signatures, no rules, no state tree, no history, no network",
    async purchase(holders) {
      const payload = Buffer.from(holders.join(","), "latin1")
      await db.batch(() => {
        sold += holders.length
        db.put(keyOf(purchases++), payload)
        db.put(provider, Buffer.from(String(sold)))
        db.put(buyer, Buffer.from(String(-sold)))
      })
    },
    async check(expectedPurchases, units) {
      const kept = db.getKeysCount({ start: keyOf(0), end: provider })
      if (kept !== expectedPurchases) throw new Error(`LMDB holds ${kept} purchases, not ${expectedPurchases}`)
      if (db.get(provider)?.toString() !== String(units)) throw new Error("LMDB has lost units")
    },
    async close() {
      await db.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
