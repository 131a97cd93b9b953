import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "@jest/globals"
import { DECLARED_DIFFERENCES } from "./differences.js"
import { FRAME_DIFFERENCES } from "./frame-differences.js"
import { replay } from "./replay.js"
import { judgeResponse } from "./result.js"
import { loadVectors } from "./vectors.js"

const vectors = loadVectors(fileURLToPath(new URL("../../fixtures/golden/", import.meta.url)))

describe("what a real validator answered", () => {
  test("is what this ledger answers, but for the differences declared", async () => {
    const replays = await replay(vectors)
    const different = replays.flatMap(({ results }) => results.filter(({ outcome }) => outcome === "different"))
    expect(different).toEqual([])
    const counts = replays.map(({ part, results }) => [part, results.length])
    expect(counts).toEqual([
      ["merkle", 154],
      ["scenario", 148],
      ["rest", 200],
      ["component", 77],
    ])
    const same = replays.find(({ part }) => part === "rest")?.results.filter(({ outcome }) => outcome === "same")
    expect(same).toHaveLength(178)
    const component = replays.find(({ part }) => part === "component")?.results ?? []
    expect(component.filter(({ outcome }) => outcome !== "same").map(({ name }) => name)).toEqual([
      "32 was the good one of the refused set applied?",
      "44 get after delete",
      "135 get of a committed address deleted in this transaction",
      "163 a ping in between",
      "167 status without a processor",
    ])
  })

  test("a wrong answer is not explained away", () => {
    const wrong = { status: 418, reason: "I'm a Teapot", headers: [], body: "{}" }
    for (const exchange of vectors.rest) expect(judgeResponse(exchange, wrong).outcome).toBe("different")
  })

  test("a changed byte in an answer that was the same is seen", () => {
    for (const exchange of vectors.rest) {
      if (exchange.response?.status !== 200 || exchange.response.body === "") continue
      const { body } = exchange.response
      const changed = { ...exchange.response, body: `${body.slice(0, -3)}X${body.slice(-2)}` }
      expect(judgeResponse(exchange, changed).outcome).toBe("different")
    }
  })
})

describe("declared differences", () => {
  const document = readFileSync(new URL("../../../docs/sawtooth-differences.md", import.meta.url), "utf8")

  test("each stands in the documentation as declared, and nothing else does", () => {
    const rows = [...DECLARED_DIFFERENCES, ...FRAME_DIFFERENCES].map(
      ({ id, where, sawtooth, here, why }) => `| ${id} | ${where} | ${sawtooth} | ${here} | ${why} |`,
    )
    const documented = document.split("\n").filter((line) => /^\| [a-z]+-/.test(line))
    expect(documented).toEqual(rows)
  })

  test("ids are distinct", () => {
    const ids = [...DECLARED_DIFFERENCES, ...FRAME_DIFFERENCES].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
