import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { describe, expect, test } from "@jest/globals"

const run = promisify(execFile)
const main = fileURLToPath(new URL("./main.js", import.meta.url))
const bench = (...args: string[]) => run(process.execPath, [main, ...args])

describe("the command", () => {
  test("measures a ledger it starts itself, checks it, and writes result and charts", async () => {
    const dir = mkdtempSync(join(tmpdir(), "bench-"))
    try {
      const out = join(dir, "result.json")
      const short = ["--bulk", "1,10", "--rates", "20", "--seconds", "0.2", "--batches", "2"]
      const { stdout } = await bench(...short, "--accounts", "50", "--journal", "1000", "--out", out)
      expect(stdout).toMatch(/serial, bulk 10 .*\n.*pipelined, bulk 10 /)
      const { machine, points, amongAccounts, journal, external, peers } = JSON.parse(readFileSync(out, "utf8"))
      expect(machine.node).toBe(process.version)
      expect([points.length, amongAccounts.length, journal.points.length]).toEqual([5, 2, 10])
      expect([external, peers]).toEqual([[], []])
      for (const { allocationsPerSecond, checked } of [...points, ...amongAccounts, ...journal.points]) {
        expect(allocationsPerSecond).toBeGreaterThan(0)
        expect(checked).toBe(true)
      }
      expect(journal).toMatchObject({ allocations: 1_000, restartMs: expect.any(Number) })
      const page = readFileSync(join(dir, "result.md"), "utf8")
      for (const chart of ["throughput", "steps", "latency", "growth"]) {
        expect(existsSync(join(dir, `result-${chart}.svg`))).toBe(true)
        expect(page).toContain(`(result-${chart}.svg)`)
      }
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }, 120_000)

  test.each([
    [["--bulk", "0"], /numbers from 1 to 100000/],
    [["--bulk", "x"], /numbers separated by commas/],
    [["--url", "http://127.0.0.1:1"], /--url and --admin-key go together/],
    [["--url", "http://127.0.0.1:1", "--admin-key", "x", "--journal", "5"], /leave out --url/],
    [["--fast"], /Unknown option '--fast'/],
    [["--seconds=-1"], /Too small/],
  ])("%j says how to use it", async (args, message) => {
    const failed: { code?: number; stderr?: string } = await bench(...args).catch((error) => error)
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
    expect(failed.stderr).toContain("Usage: npm run bench")
  })

  test("--help", async () => {
    expect((await bench("--help")).stdout).toContain("--accounts LIST")
  })
})
