import { loadNativeEngine } from "./native.js"
import { nobleEngine } from "./noble.js"
import type { Engine } from "./types.js"

/** The engine in Node: native when it loads, otherwise noble. Both give the same bytes. */
export const engine: Engine = loadNativeEngine() ?? nobleEngine
