/** What this package uses of a WebSocket: the browser's, Node 22's, or the one of the package `ws`. */
export interface WebSocketLike {
  addEventListener(type: "open" | "message" | "close" | "error", listener: (event: { data?: unknown }) => void): void
  send(text: string): void
  close(): void
}

/** Opens a connection to a ws: or wss: URL. */
export type OpenWebSocket = (url: string) => WebSocketLike

/** The platform's own, where it has one (browsers, Node from 22 on). */
export function platformWebSocket(): OpenWebSocket | undefined {
  const Platform = (globalThis as { WebSocket?: new (url: string) => WebSocketLike }).WebSocket
  return Platform && ((url) => new Platform(url))
}
