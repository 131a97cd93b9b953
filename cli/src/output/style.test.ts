import { expect, test } from "@jest/globals"
import { COLOURED, displayWidth, PLAIN, styleFor } from "./style.js"

const terminal = { isTTY: true }
const pipe = {}

test.each([
  ["a pipe", pipe, {}, PLAIN],
  ["a terminal", terminal, { TERM: "xterm" }, COLOURED],
  ["a terminal with NO_COLOR", terminal, { NO_COLOR: "1" }, PLAIN],
  ["a terminal with NO_COLOR empty", terminal, { NO_COLOR: "" }, COLOURED],
  ["a dumb terminal", terminal, { TERM: "dumb" }, PLAIN],
  ["a pipe with FORCE_COLOR", pipe, { FORCE_COLOR: "1" }, COLOURED],
  ["a pipe with FORCE_COLOR 0", pipe, { FORCE_COLOR: "0" }, PLAIN],
  ["NO_COLOR against FORCE_COLOR", pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, PLAIN],
])("%s", (_name, stream, env, style) => {
  expect(styleFor(stream, env)).toBe(style)
})

test("control sequences take no columns", () => {
  expect(displayWidth(COLOURED.bold("abc"))).toBe(3)
  expect(displayWidth("é€")).toBe(2)
})
