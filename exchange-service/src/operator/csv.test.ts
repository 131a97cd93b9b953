import { expect, test } from "@jest/globals"
import { csv } from "./csv.js"

test("cells with commas, quotes and line ends are quoted; what a spreadsheet would run is not run", () => {
  expect(
    csv(
      ["a", "b"],
      [
        ['x,"y"', 1],
        ["=HYPERLINK(1)", -5],
        ["+1", "two\nlines"],
      ],
    ),
  ).toBe(`a,b\r\n"x,""y""",1\r\n'=HYPERLINK(1),-5\r\n'+1,"two\nlines"\r\n`)
})
