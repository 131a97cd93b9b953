/** `@bandcoin/client/node`: everything of `@bandcoin/client`, and what needs Node itself. */

export { nodeWebSocket } from "./events/node-web-socket.js"
export * from "./index.js"
export * from "./keys/key-file.js"
export * from "./keys/keystore.js"
