import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { AsciiBuffer } from "./ascii-buffer.js"

test("holds what was written, however long, and begins anew when it is taken", () => {
  const piece = fc.nat(100_000).map((length) => "0123456789".repeat(Math.ceil(length / 10)).slice(0, length))
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 3 }), (rounds) => {
      const buffer = new AsciiBuffer()
      const taken: Buffer[] = []
      for (const pieces of rounds) {
        for (const text of pieces) buffer.write(text)
        expect(buffer.length).toBe(pieces.join("").length)
        taken.push(buffer.take())
      }
      expect(taken.map(String)).toEqual(rounds.map((pieces) => pieces.join("")))
    }),
    { numRuns: 50 },
  )
})
