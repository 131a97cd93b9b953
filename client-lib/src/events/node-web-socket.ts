import WebSocket from "ws"
import type { OpenWebSocket, WebSocketLike } from "./web-socket.js"

/** Web sockets for Node before 22, which has none of its own. */
export const nodeWebSocket: OpenWebSocket = (url) =>
  // A block with many changes can be long; beyond this the follower reads over REST at its next look.
  new WebSocket(url, { maxPayload: 64 * 1024 * 1024, handshakeTimeout: 10_000 }) as unknown as WebSocketLike
