import { describe, expect, test } from "@jest/globals"
import { COMMANDS, GROUPS } from "./commands/index.js"
import { closedPort } from "./testing/closed-port.js"
import { runCli, runJson } from "./testing/run-cli.js"

describe("a wrong command line ends with 2 and one line that helps", () => {
  test.each([
    [["blok"], "error: unknown command 'blok' (Did you mean block?); see --help [USAGE]"],
    [["block", "list", "--limt", "3"], "error: unknown option '--limt' (Did you mean --limit?); see --help [USAGE]"],
    [["block", "list", "--limit"], "error: option '--limit <count>' argument missing; see --help [USAGE]"],
    [
      ["block", "list", "extra"],
      "error: too many arguments for 'list'. Expected 0 arguments but got 1.; see --help [USAGE]",
    ],
    [["tx", "show"], "error: missing required argument 'id'; see --help [USAGE]"],
    [["tx", "show", "abc"], "error: <id>: expected an id of 128 lower-case hex characters [USAGE]"],
    [["block", "list", "--url", "localhost"], "error: --url: expected a URL such as http://127.0.0.1:8008 [USAGE]"],
  ])("%j", async (argv, message) => {
    const { code, out, err } = await runCli(argv)
    expect(code).toBe(2)
    expect(err).toBe(`${message}\n`)
    expect(out).toBe("")
  })

  test("no command at all shows the help", async () => {
    const { code, err } = await runCli([])
    expect(code).toBe(2)
    expect(err).toContain("Usage: bandcoin")
    expect(err).toContain("error: name one of the commands above")
  })

  test("with --json it is one object on standard output", async () => {
    const { code, error } = await runJson(["block", "list", "--limit", "0"])
    expect(code).toBe(2)
    expect(error).toEqual({
      code: "USAGE",
      message: "--limit: expected a number of entries: a whole number, 1 to 1000",
      details: {},
      exit_code: 2,
    })
  })
})

describe("a ledger that does not answer ends with 3", () => {
  const unreachable = async () => ["block", "list", "--url", `http://127.0.0.1:${await closedPort()}`]

  test("people read what to do", async () => {
    const { code, err } = await runCli(await unreachable())
    expect(code).toBe(3)
    expect(err).toMatch(
      /^error: http:\/\/127\.0\.0\.1:\d+: no connection .*; start one with `bandcoin up`, or name yours with --url \[/,
    )
  })

  test("the stack shows with BANDCOIN_DEBUG only", async () => {
    const argv = await unreachable()
    expect((await runCli(argv)).err).not.toContain("    at ")
    expect((await runCli(argv, { env: { BANDCOIN_DEBUG: "1" } })).err).toContain("    at ")
  })
})

test("help and version end with 0", async () => {
  const help = await runCli(["--help"])
  expect(help.code).toBe(0)
  for (const spec of COMMANDS) expect(help.out).toContain(spec.path[0])
  const version = await runCli(["--version"])
  expect(version).toMatchObject({ code: 0, err: "" })
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe("every command", () => {
  test("stands in a group that is explained", () => {
    for (const { path } of COMMANDS) if (path.length > 1) expect(Object.keys(GROUPS)).toContain(path[0])
    for (const group of Object.keys(GROUPS)) expect(COMMANDS.some(({ path }) => path[0] === group)).toBe(true)
  })

  test.each(COMMANDS.map((spec) => [spec.path.join(" "), spec] as const))(
    "%s has help with examples of itself",
    async (name, spec) => {
      const { code, out } = await runCli([...spec.path, "--help"])
      expect(code).toBe(0)
      expect(out).toContain("--json")
      expect(spec.examples.length).toBeGreaterThan(0)
      for (const example of spec.examples) {
        expect(example).toMatch(new RegExp(`^bandcoin ${name}( |$)`))
        expect(out).toContain(example)
      }
    },
  )
})
