/** Lists over the chain and its state, one page at a time: what the component endpoint and the REST API both answer. */
export * from "./block-contents.js"
export * from "./blocks.js"
export * from "./head.js"
export * from "./ids.js"
export * from "./page.js"
export * from "./state.js"
