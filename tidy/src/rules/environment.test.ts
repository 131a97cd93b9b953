import { describe, expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { environmentIsDocumented, portsAreThoseOfTheTable, variablesOf } from "./environment.js"

const OPERATIONS = `## Environment variables
| variable | meaning |
| --- | --- |
| \`BANDCOIN_URL\`, \`CONSENSUS\` | the ledger, and which |
`
const GOOD = {
  "docs/operations.md": OPERATIONS,
  "a/src/main.ts": "use(process.env.BANDCOIN_URL, process.env.HOME)",
  "docker-compose.yml": "environment: { CONSENSUS: x }",
}
const environment = (changes: Record<string, string>) => environmentIsDocumented(inMemory({ ...GOOD, ...changes }))

describe("environment variables", () => {
  test("a project in order", () => expect(environment({})).toEqual([]))

  test.each([
    ["process.env.OTHER", ["OTHER"]],
    ['process.env["OTHER"]', ["OTHER"]],
    ["host.env.OTHER", ["OTHER"]],
    ["environment.OTHER_ONE", ["OTHER_ONE"]],
    ["const { OTHER, OTHER_ONE: one } = process.env", ["OTHER", "OTHER_ONE"]],
    ["const { OTHER } = somethingElse", []],
    ['const s = { env: "OTHER" }', ["OTHER"]],
    ["// process.env.OTHER", []],
    ["const s = { OTHER_ONE: 1 }", []],
    ["process.env.lower", []],
  ])("%s reads %j", (text, names) => expect(variablesOf("a/src/x.ts", text)).toEqual(names))

  test("the keys of a configuration", () => {
    const text = "export const schema = z.object({ AUCTION_KEY: z.string(), PORT: envPort(1), Error: 2, USD: 3 })"
    expect(variablesOf("a/src/config.ts", text)).toEqual(["AUCTION_KEY", "PORT"])
    expect(variablesOf("a/src/config/config.ts", text)).toEqual(["AUCTION_KEY", "PORT"])
  })

  test("one that is read and not documented, and one that is documented and not read", () => {
    expect(environment({ "a/src/x.ts": "process.env.OTHER" })).toEqual([
      expect.stringContaining("a/src/x.ts: reads OTHER"),
    ])
    expect(environment({ "a/src/main.ts": "" })).toEqual(["docs/operations.md: BANDCOIN_URL is read by no program"])
    expect(environment({ "docker-compose.yml": "" })).toEqual(["docs/operations.md: CONSENSUS is read by no program"])
  })

  test("any page under docs/ may have the table", () => {
    const other = "# Auctions\n## Environment variables\n| variable |\n| --- |\n| `OTHER` |\n"
    expect(environment({ "a/src/x.ts": "process.env.OTHER", "docs/auctions.md": other })).toEqual([])
    expect(environment({ "docs/auctions.md": other })).toEqual(["docs/auctions.md: OTHER is read by no program"])
  })

  test("tests read what they like", () => {
    expect(environment({ "a/src/x.test.ts": "process.env.OTHER", "tidy/src/x.ts": "process.env.OTHER" })).toEqual([])
  })
})

describe("ports", () => {
  const table = "## Ports\n| port | what |\n| --- | --- |\n| 8008 | REST |\n| 4004, 5050 | others |\n"
  const ports = (path: string, text: string) =>
    portsAreThoseOfTheTable(inMemory({ "docs/HACKING.md": table, [path]: text }))

  test.each([
    ["a/src/x.ts", 'const url = "http://127.0.0.1:8009"'],
    ["a/src/x.ts", "PORT: envPort(8010)"],
    ["docs/x.md", "open http://localhost:3000/"],
  ])("%s: %s is found", (path, text) => expect(ports(path, text)).toHaveLength(1))

  test.each([
    ["a/src/x.ts", 'const url = "tcp://127.0.0.1:4004"'],
    ["docs/x.md", "http://localhost:8008 and 127.0.0.1:5050"],
    ["a/src/x.test.ts", 'const url = "http://127.0.0.1:1"'],
  ])("%s: %s is fine", (path, text) => expect(ports(path, text)).toEqual([]))
})
