import { sha512 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"

/** The transaction family that validators know this contract by. */
export const FAMILY_NAME = "bandcoin"

/** The version of the family: rules, limits and canonical forms together. */
export const FAMILY_VERSION = "1.0"

/** First 6 hex characters of `sha512("bandcoin")`: every address of the contract starts with them. */
export const NAMESPACE: string = bytesToHex(sha512(utf8ToBytes(FAMILY_NAME))).slice(0, 6)
