import { describe, expect, test } from "@jest/globals"
import { codeBlocks, codeIn, codeSpans, headings, linkTargets, prose, tableUnder } from "./markdown.js"

const TICKS = "```"
const PAGE = `# Title

See [the guide](guide.md#top "a title"), ![picture](<a.svg>) and \`[no](link.md)\`.
<img src="b.png" alt="">

${TICKS}sh as typed
npm test # [not a link](x.md)
${TICKS}

Run \`npm start\` or \`npm test\`.

[1]: other.md

## Things: a \`list\`

| name | holds |
| --- | --- |
| \`a\`, \`b\` | one \\| two |
| \`c\` |  |

## Title
## Empty
`

describe("Markdown", () => {
  test("code blocks know language and line", () => {
    expect(codeBlocks(PAGE)).toEqual([
      { language: "sh", info: "as typed", line: 7, text: "npm test # [not a link](x.md)" },
    ])
    expect(codeBlocks("~~~\nnever closed")).toEqual([])
    expect(codeBlocks("~~~\n```\n~~~")).toEqual([{ language: "", info: "", line: 2, text: "```" }])
  })

  test("prose leaves code blocks out", () => {
    expect(prose(PAGE).some((piece) => piece.text.includes("not a link"))).toBe(false)
    expect(prose(PAGE)[9]).toEqual({ line: 13, text: "" })
  })

  test("links of every form, none from code", () => {
    expect(linkTargets(PAGE).map((piece) => `${piece.line} ${piece.text}`)).toEqual([
      "3 guide.md#top",
      "3 a.svg",
      "4 b.png",
      "12 other.md",
    ])
  })

  test("code spans", () => {
    expect(codeSpans(PAGE).map((piece) => piece.text)).toContain("npm start")
    expect(codeIn("`a`, b and `c d`")).toEqual(["a", "c d"])
  })

  test("anchors, repeated titles numbered", () => {
    expect(headings(PAGE).map((heading) => heading.anchor)).toEqual(["title", "things-a-list", "title-1", "empty"])
  })

  test("tables by heading", () => {
    expect(tableUnder(PAGE, "Things: a `list`")).toEqual([
      { name: "`a`, `b`", holds: "one \\| two" },
      { name: "`c`", holds: "" },
    ])
    expect(() => tableUnder(PAGE, "Nowhere")).toThrow('no heading "Nowhere"')
    expect(() => tableUnder(PAGE, "Empty")).toThrow("no table")
    expect(() => tableUnder("# A\n# B\n| x |\n", "A")).toThrow("no table")
  })
})
