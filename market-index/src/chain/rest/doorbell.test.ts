import { getEventListeners } from "node:events"
import { expect, test } from "@jest/globals"
import { Doorbell } from "./doorbell.js"

test("a wait leaves nothing behind on the signal, however it ends", async () => {
  const listeners = new Map<string, (event: never) => void>()
  const socket = {
    send: () => undefined,
    close: () => undefined,
    addEventListener: (type: string, listener: (event: never) => void) => listeners.set(type, listener),
  }
  const doorbell = new Doorbell("http://ledger.example", () => socket as never)
  const end = new AbortController()
  const waiting = doorbell.wait(1, end.signal)
  expect(getEventListeners(end.signal, "abort")).toHaveLength(1)
  listeners.get("open")?.({} as never)
  await waiting
  for (let n = 0; n < 20; n++) await doorbell.wait(1, end.signal)
  expect(getEventListeners(end.signal, "abort")).toEqual([])
  const last = doorbell.wait(60_000, end.signal)
  end.abort()
  await last
  expect(getEventListeners(end.signal, "abort")).toEqual([])
})
