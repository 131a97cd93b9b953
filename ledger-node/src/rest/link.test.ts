import { describe, expect, test } from "@jest/globals"
import { buildLink, type LinkSource } from "./link.js"

const source = (query: [string, string][] = [], headers: Record<string, string> = {}): LinkSource => ({
  scheme: "http",
  host: "node:8008",
  path: "/blocks",
  query: new Map(query),
  headers,
})

describe("arguments", () => {
  test("head, start and limit come first, then the others by name", () => {
    const query = source([
      ["z", "1"],
      ["limit", "2"],
      ["A", "3"],
      ["head", "h"],
      ["é", "4"],
      ["start", "s"],
    ])
    expect(buildLink(query, {})).toBe("http://node:8008/blocks?head=h&start=s&limit=2&A=3&z=1&é=4")
  })

  test("are replaced by changes, but not by an undefined one", () => {
    const query = source([
      ["head", "old"],
      ["limit", "2"],
    ])
    expect(buildLink(query, { head: "new", limit: undefined })).toBe("http://node:8008/blocks?head=new&limit=2")
  })

  test("stand without = when they are empty; 0 is not empty", () => {
    expect(buildLink(source([["reverse", ""]]), { start: "", limit: 0 })).toBe(
      "http://node:8008/blocks?start&limit=0&reverse",
    )
  })

  test("another path may be given", () => {
    expect(buildLink(source(), { id: "" }, "/batch_statuses")).toBe("http://node:8008/batch_statuses?id")
  })
})

describe("proxies", () => {
  test.each([
    [{ forwarded: 'for=1.2.3.4;proto=https;host="api.example:8443"' }, "https://api.example:8443/blocks"],
    [{ forwarded: "HOST=a.example, host=b.example" }, "http://a.example/blocks"],
    [{ forwarded: 'host=h;path="/sawtooth"' }, "http://h/sawtooth/blocks"],
    [{ forwarded: 'host="' }, "http://node:8008/blocks"],
    [{ forwarded: "for=1.2.3.4", "x-forwarded-host": "x.example" }, "http://x.example/blocks"],
    [
      { "x-forwarded-proto": "https", "x-forwarded-host": "x.example", "x-forwarded-path": "/sawtooth" },
      "https://x.example/sawtooth/blocks",
    ],
  ])("%j", (headers, wanted) => {
    expect(buildLink(source([], headers), {})).toBe(wanted)
  })
})
