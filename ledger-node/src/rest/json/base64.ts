/** A view of the same bytes as a Buffer; nothing is copied. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function base64(bytes: Uint8Array): string {
  return asBuffer(bytes).toString("base64")
}

/**
 * Bytes turned to base64 at a time when a response is streamed. A multiple of 3, so that slices join without padding.
 * 192 KiB become a string of 256 KiB in about a fifth of a millisecond.
 */
export const BASE64_SLICE_BYTES = 3 * 64 * 1024

/** The base64 of `bytes` in slices that, joined, are `base64(bytes)`. */
export function* base64Slices(bytes: Uint8Array): Generator<string> {
  const buffer = asBuffer(bytes)
  for (let at = 0; at < buffer.length; at += BASE64_SLICE_BYTES) {
    yield buffer.toString("base64", at, Math.min(at + BASE64_SLICE_BYTES, buffer.length))
  }
}
