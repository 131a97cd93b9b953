import { describe, expect, test } from "@jest/globals"
import { type JsonValue, pythonIndented } from "../rest/json/python.js"
import { DECLARED_DIFFERENCES } from "./differences.js"
import type { Exchange, GoldenResponse } from "./exchange.js"

const response = (status: number, body: object | string, type = "application/json; charset=utf-8"): GoldenResponse => ({
  status,
  reason: "",
  headers: [["Content-Type", type]],
  body: typeof body === "string" ? body : pythonIndented(body as JsonValue),
})
const exchange = (path: string, recorded: GoldenResponse | null, headers: Record<string, string> = {}): Exchange => ({
  name: path,
  request: { method: "GET", path, headers, body_hex: null },
  response: recorded,
})
const crash = response(500, "500 Internal Server Error\n\nServer got itself in trouble", "text/plain; charset=utf-8")
const refused = (status: number, code: number): GoldenResponse => response(status, { error: { code } })
const explaining = (recorded: Exchange, got: GoldenResponse): string[] =>
  DECLARED_DIFFERENCES.filter(({ explains }) => explains?.(recorded, got) === true).map(({ id }) => id)

describe("a crash of the recorded server", () => {
  test.each([
    ["/state?head=xyz", refused(400, 60), ["state-head-malformed"]],
    ["/state?address=abc", refused(400, 62), ["state-prefix-malformed"]],
    ["/blocks?limit=9999999999", refused(400, 53), ["limit-too-large"]],
    ["/state?address=abc", refused(500, 10), []],
    ["/state?address=abc", refused(400, 60), []],
    ["/state?address=abc", response(200, { data: [] }), []],
    ["/blocks", refused(400, 60), []],
  ])("%s", (path, got, ids) => {
    expect(explaining(exchange(path, crash), got)).toEqual(ids)
  })
})

describe("pages of blocks up to a head", () => {
  const page = (paging: object, data: number[] = [1]) => response(200, { data, paging: { limit: null, ...paging } })
  const recorded = page({ next: "http://h/blocks?start=0x5", next_position: "0x5" })

  test.each([
    ["/blocks?reverse&head=a", page({}), ["reverse-beyond-head"]],
    ["/blocks?reverse&head=a", page({}, [2]), []],
    ["/blocks?reverse&head=a", page({ next: "http://h/blocks?start=0x6", next_position: "0x6" }), []],
    ["/blocks?reverse", page({}), []],
    ["/batches?reverse&head=a", page({}), []],
  ])("%s", (path, got, ids) => {
    expect(explaining(exchange(path, recorded), got)).toEqual(ids)
  })
})

test("a status may have a reason to wait, and nothing else", () => {
  const status = (invalid: object[], word: string, id = "b") =>
    response(200, { data: [{ id, invalid_transactions: invalid, status: word }] })
  const path = "/batch_statuses?id=b"
  const reason = [{ id: "t", message: "waits for [a] family" }]
  expect(explaining(exchange(path, status([], "PENDING")), status(reason, "PENDING"))).toEqual(["pending-reason"])
  expect(explaining(exchange(path, status([], "PENDING")), status(reason, "PENDING", "c"))).toEqual([])
  expect(explaining(exchange(path, status([], "COMMITTED")), status(reason, "PENDING"))).toEqual([])
  expect(explaining(exchange(path, status([], "UNKNOWN")), status([], "COMMITTED"))).toEqual(["dependency-in-batch"])
  expect(explaining(exchange(path, status([], "INVALID")), status([], "COMMITTED"))).toEqual([])
})

test("an answer where there was none must be a refusal", () => {
  expect(explaining(exchange("/batches", null), refused(400, 30))).toEqual(["public-key-malformed"])
  expect(explaining(exchange("/batches", null), response(202, { link: "" }))).toEqual([])
})
