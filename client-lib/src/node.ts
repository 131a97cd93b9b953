/** `@bandcoin/client/node`: everything of `@bandcoin/client`, and what needs Node itself. */
export * from "./index.js"
export * from "./keys/key-file.js"
export * from "./keys/keystore.js"
