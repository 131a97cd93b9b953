import { expect, test } from "@jest/globals"
import { COMMANDS } from "./commands/index.js"
import { flagName } from "./config/resolve.js"
import { SETTINGS } from "./config/settings.js"
import { EXIT } from "./errors/exit-codes.js"
import { readPage, spans, tableUnder } from "./testing/pages.js"

/* docs/cli.md says what the program does: its tables against the program's own. */

const page = readPage("cli.md")

test("exit codes", () => {
  expect(tableUnder(page, "Exit codes").map(([code]) => Number(code))).toEqual(Object.values(EXIT))
})

test("settings: flag, environment, file, default", () => {
  const documented = tableUnder(page, "Settings").map(([flag, env, inFile, standard]) =>
    [flag, env, inFile, standard].map((cell) => spans(cell)[0]),
  )
  const settings = Object.values(SETTINGS).map(({ flag, env, inFile, fallback }) => [
    flagName(flag),
    env,
    inFile,
    fallback === undefined ? undefined : String(fallback),
  ])
  expect(documented).toEqual(settings)
})

test("every command has a row with the fields of its data", () => {
  const rows = tableUnder(page, "Fields of data")
  expect(rows.map(([command]) => spans(command)[0]).sort()).toEqual(COMMANDS.map(({ path }) => path.join(" ")).sort())
  for (const [, fields] of rows) expect(spans(fields).length).toBeGreaterThan(0)
})
