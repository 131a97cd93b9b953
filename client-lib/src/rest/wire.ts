/** Error numbers of the Sawtooth REST API that mean something to this package. */
export const API_ERROR = {
  PAGING_INVALID: 54,
  BLOCK_NOT_FOUND: 70,
  BATCH_NOT_FOUND: 71,
  TRANSACTION_NOT_FOUND: 72,
  STATE_NOT_FOUND: 75,
  RECEIPT_NOT_FOUND: 80,
} as const

/** An id nobody can make: a signature of zeros. The answer to it is an empty page, which names the head. */
export const NO_TRANSACTION = "0".repeat(128)

/** How the REST API writes a block number in `start`. */
export const blockPosition = (blockNum: number): string => `0x${blockNum.toString(16).padStart(16, "0")}`

/** A query string of the parameters that are not undefined; an empty text makes a flag without `=`. */
export function query(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined)
  if (pairs.length === 0) return ""
  return `?${pairs.map(([key, value]) => (value === "" ? key : `${key}=${encodeURIComponent(String(value))}`)).join("&")}`
}

/** More ids than this go into a body: at 129 characters each a URL grows past what servers take. */
const IDS_IN_URL = 16

/** The request that asks for many ids: in the URL where they fit, otherwise posted. Sawtooth compares the type exactly. */
export function idsRequest(path: string, ids: readonly string[], wait: number | undefined) {
  return ids.length > IDS_IN_URL
    ? ({
        method: "POST",
        path: path + query({ wait }),
        body: JSON.stringify(ids),
        contentType: "application/json",
      } as const)
    : ({ method: "GET", path: `${path}?id=${ids.join(",")}${wait === undefined ? "" : `&wait=${wait}`}` } as const)
}
