import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { COLOURED, displayWidth, PLAIN } from "./style.js"
import { type Column, renderFields, renderTable } from "./table.js"

interface Sale {
  readonly seller: string
  readonly units: number
}

const columns: Column<Sale>[] = [
  { header: "seller", value: (sale) => sale.seller, short: (sale) => sale.seller.slice(0, 4) },
  { header: "units", value: (sale) => String(sale.units), align: "right" },
]

const sales = [
  { seller: "delhi-900-1", units: 5 },
  { seller: "assam-1800-1", units: 43_000 },
]

describe("renderTable", () => {
  test("no rows leave the header", () => {
    expect(renderTable(columns, [], PLAIN)).toBe("seller  units\n")
  })

  test("numbers stand right, names left, lines end without blanks", () => {
    expect(renderTable(columns, sales, PLAIN)).toBe(
      ["seller        units", "delhi-900-1       5", "assam-1800-1  43000", ""].join("\n"),
    )
  })

  test("on a terminal too narrow the short form is used, for all rows", () => {
    expect(renderTable(columns, sales, PLAIN, 18)).toBe(
      ["seller  units", "delh        5", "assa    43000", ""].join("\n"),
    )
    expect(renderTable(columns, sales, PLAIN, 19)).toContain("assam-1800-1")
  })

  test("colour does not move a column", () => {
    const coloured = renderTable(columns, sales, COLOURED)
    expect(coloured).not.toBe(renderTable(columns, sales, PLAIN))
    for (const line of coloured.trimEnd().split("\n")) expect(displayWidth(line)).toBe(19)
  })

  test("whatever the rows, right-aligned columns end at one place", () => {
    const row = fc.record({ seller: fc.string({ unit: "grapheme-ascii", maxLength: 30 }), units: fc.nat() })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const lines = renderTable(columns, rows, PLAIN).split("\n").slice(0, -1)
        expect(new Set(lines.map(displayWidth)).size).toBe(1)
      }),
    )
  })
})

test("what a ledger holds cannot move the cursor, break a line or turn text around; colour may stay", () => {
  const evil = "a\u001b[2Jb\u009b31mc\nd\u202ee"
  expect(renderFields([["name", evil]], PLAIN)).toBe("name  a\ufffd[2Jb\ufffd31mc\ufffdd\ufffde\n")
  expect(renderTable([{ header: "x", value: () => evil }], [0], PLAIN)).toBe("x\na\ufffd[2Jb\ufffd31mc\ufffdd\ufffde\n")
  expect(renderFields([["status", COLOURED.green("ok")]], PLAIN)).toBe(`status  ${COLOURED.green("ok")}\n`)
})

test("renderFields aligns the values", () => {
  const fields = [
    ["name", "delhi"],
    ["balance", "5"],
  ] as const
  expect(renderFields(fields, PLAIN)).toBe("name     delhi\nbalance  5\n")
  expect(renderFields([], PLAIN)).toBe("")
})
