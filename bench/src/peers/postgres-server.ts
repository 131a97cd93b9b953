import { type SpawnSyncOptions, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** A PostgreSQL of this run alone, with its defaults: they are what makes it durable. */
export interface PostgresServer {
  readonly url: string
  stop(): Promise<void>
}

const INSTALLED = "/usr/lib/postgresql"
const START_TRIES = 100

/** Starts a server from Debian's package on a folder of its own; undefined where the package is not installed. */
export async function startPostgres(port: number): Promise<PostgresServer | undefined> {
  const bin = findBin()
  if (bin === undefined) return undefined
  const dir = mkdtempSync(join(tmpdir(), "bench-postgres-"))
  const user = ownerOf(dir)
  run(join(bin, "initdb"), ["--pgdata", join(dir, "data"), "--auth", "trust", "--username", "bench"], user)
  const server = spawn(
    join(bin, "postgres"),
    ["-D", join(dir, "data"), "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", dir],
    { ...user, stdio: "ignore" },
  )
  const stop = async (): Promise<void> => {
    const exited = once(server, "exit")
    server.kill("SIGINT")
    await exited
    rmSync(dir, { recursive: true, force: true })
  }
  for (let tries = 0; tries < START_TRIES; tries++) {
    const ready = spawnSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)])
    if (ready.status === 0) return { url: `postgres://bench@127.0.0.1:${port}/postgres`, stop }
    await sleep(100)
  }
  await stop()
  throw new Error("PostgreSQL did not start")
}

function findBin(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined
  const versions = readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(INSTALLED, version, "bin")).find((bin) => existsSync(join(bin, "initdb")))
}

/** PostgreSQL refuses to run as root: as root, the folder and the processes are given to its own user. */
function ownerOf(dir: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout)
  const user = { uid: id("-u"), gid: id("-g") }
  chownSync(dir, user.uid, user.gid)
  return user
}

function run(command: string, args: readonly string[], options: SpawnSyncOptions): void {
  const { status, stderr } = spawnSync(command, [...args], { ...options, encoding: "utf8" })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
}
