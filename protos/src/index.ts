/**
 * Sawtooth's wire messages. Each has `create`, `encode(message).finish()` and `decode(bytes)`; field names are camelCase,
 * 64-bit integers are numbers. `decode` skips fields it does not know and throws on anything malformed. From a Buffer,
 * bytes fields are views into it, not copies, and strings decode several times faster than from a plain Uint8Array.
 *
 * Fields that were absent read as empty, but live on the prototype: `{ ...message }` loses them.
 */
import "./plain-numbers.js"

export * from "#generated"
