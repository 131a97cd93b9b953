/** What identifies things on the chain, as clients must write it. */

const HEADER_SIGNATURE = /^[0-9a-f]{128}$/
const STATE_ROOT = /^[0-9a-f]{64}$/
const ADDRESS_PREFIX = /^(?:[0-9a-f]{2}){0,35}$/
const BLOCK_NUM = /^0x[0-9a-f]{16}$/

/** The id of a block, a batch or a transaction: 128 lower-case hex characters. */
export const isHeaderSignature = (text: string): boolean => HEADER_SIGNATURE.test(text)

/** The root hash of a state: 64 lower-case hex characters. */
export const isStateRoot = (text: string): boolean => STATE_ROOT.test(text)

/** An address or the beginning of one: 0 to 70 lower-case hex characters, an even number of them. */
export const isAddressPrefix = (text: string): boolean => ADDRESS_PREFIX.test(text)

/** A block number as it stands in paging controls: 0x and 16 hex digits. */
export const blockNumToHex = (blockNum: number): string => `0x${blockNum.toString(16).padStart(16, "0")}`

/** The number `blockNumToHex` wrote, or undefined for any other text. */
export function blockNumFromHex(text: string): number | undefined {
  if (!BLOCK_NUM.test(text)) return undefined
  const blockNum = Number(text)
  return Number.isSafeInteger(blockNum) ? blockNum : undefined
}
