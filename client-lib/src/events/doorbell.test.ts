import { describe, expect, test } from "@jest/globals"
import { Doorbell } from "./doorbell.js"
import type { WebSocketLike } from "./web-socket.js"

type Listener = (event: { data?: unknown }) => void

class FakeSocket implements WebSocketLike {
  readonly sent: string[] = []
  closed = false
  readonly #listeners = new Map<string, Listener[]>()
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener])
  }
  send(text: string): void {
    this.sent.push(text)
  }
  close(): void {
    this.closed = true
  }
  emit(type: string, data?: unknown): void {
    for (const listener of this.#listeners.get(type) ?? []) listener({ data })
  }
}

function doorbell(open?: (url: string) => WebSocketLike) {
  const sockets: FakeSocket[] = []
  const urls: string[] = []
  const pauses: number[] = []
  const bell = new Doorbell({
    url: "https://ledger.example/api",
    addressPrefix: "abcdef",
    open: (url) => {
      urls.push(url)
      if (open) return open(url)
      sockets.push(new FakeSocket())
      return sockets.at(-1) as FakeSocket
    },
    clock: {
      now: () => 0,
      // A pause before reconnecting passes at once; a wait for the bell lasts until it rings.
      sleep: (ms, signal) => {
        if (ms < 1e6) pauses.push(ms)
        return ms < 1e6
          ? Promise.resolve()
          : new Promise((resolve) => signal?.addEventListener("abort", () => resolve()))
      },
    },
    reconnectMs: 100,
    maxReconnectMs: 1000,
  })
  return { bell, sockets, urls, pauses }
}
const FOREVER = 1e6
const turn = () => new Promise((resolve) => setImmediate(resolve))
const block = '{"block_id":"ab","block_num":"1","state_changes":[]}'

describe("the doorbell", () => {
  test("subscribes to its prefix on the socket beside the API", () => {
    const { sockets, urls, bell } = doorbell()
    expect(urls).toEqual(["wss://ledger.example/api/subscriptions"])
    sockets[0]?.emit("open")
    expect(sockets[0]?.sent).toEqual(['{"action":"subscribe","address_prefixes":["abcdef"]}'])
    expect(bell.connected).toBe(false)
  })

  test("rings for blocks, and not for errors and warnings", async () => {
    const { sockets, bell } = doorbell()
    for (const data of [
      '{"error":"Unknown action"}',
      '{"warning":"Validator unavailable"}',
      new Uint8Array(3),
      undefined,
    ]) {
      sockets[0]?.emit("message", data)
    }
    let rung = false
    const waiting = bell.wait(FOREVER, undefined).then(() => {
      rung = true
    })
    await turn()
    expect([rung, bell.connected]).toEqual([false, false])
    sockets[0]?.emit("message", block)
    await waiting
    expect(bell.connected).toBe(true)
  })

  test("a ring between two waits is not lost, an abort ends a wait", async () => {
    const { sockets, bell } = doorbell()
    sockets[0]?.emit("message", block)
    await bell.wait(FOREVER, undefined)
    const controller = new AbortController()
    setImmediate(() => controller.abort())
    await bell.wait(FOREVER, controller.signal)
    await bell.wait(FOREVER, controller.signal)
  })

  test("a lost connection rings, and is opened again after growing pauses; a block makes them short again", async () => {
    const { sockets, bell, pauses } = doorbell()
    for (let i = 0; i < 6; i++) {
      sockets.at(-1)?.emit(i % 2 ? "close" : "error")
      sockets.at(-1)?.emit("close")
      await bell.wait(FOREVER, undefined)
      await turn()
    }
    expect(pauses).toEqual([100, 200, 400, 800, 1000, 1000])
    expect(sockets).toHaveLength(7)
    sockets.at(-1)?.emit("message", block)
    sockets.at(-1)?.emit("close")
    await turn()
    expect(pauses.at(-1)).toBe(100)
    expect(bell.connected).toBe(false)
  })

  test("an opener that throws is tried again", async () => {
    let tries = 0
    const { bell } = doorbell(() => {
      tries++
      if (tries < 3) throw new Error("no")
      return new FakeSocket()
    })
    await turn()
    await turn()
    expect(tries).toBe(3)
    bell.close()
  })

  test("closed, it closes its socket and opens no other", async () => {
    const { sockets, bell } = doorbell()
    bell.close()
    expect(sockets[0]?.closed).toBe(true)
    sockets[0]?.emit("close")
    await turn()
    expect(sockets).toHaveLength(1)
  })
})
