import { nobleEngine } from "./noble.js"
import type { Engine } from "./types.js"

/** The engine where no Node modules exist. */
export const engine: Engine = nobleEngine
