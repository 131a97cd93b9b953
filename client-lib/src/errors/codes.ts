/**
 * Every error code of this package with the sentence that explains it. Codes are stable: never reused, never renamed.
 */
export const ERROR_CODES = {
  // build: nothing has been sent, nothing can happen on the ledger
  PAYLOAD_INVALID:
    "The action breaks a rule of the contract that can be seen without the ledger; the message names the field.",
  KEY_INVALID: "A public or private key is not in the ledger's form (66 or 64 lower-case hex characters on the curve).",
  ID_INVALID: "A transaction, batch or block id is not 128 lower-case hex characters.",
  LIMIT_EXCEEDED: "The request is larger than a stated limit; split it or raise the limit on both sides.",
  BATCH_INVALID: "The transactions do not fit one batch: empty, doubled, or signed for another batcher.",
  ACCOUNT_NOT_FOUND: "There is no account with this name on the ledger; create it first.",
  OFFER_NOT_FOUND: "The provider has no offer that fits the request.",
  QUOTE_REFUSED: "The current offer cannot be bought as requested; the message names the reason.",
  PRICE_ABOVE_MAXIMUM: "The computed price is higher than the maximum the caller set; nothing was bought.",
  // key files
  KEY_FILE_EXISTS: "The key file exists and is not overwritten without being told to; a lost key is lost money.",
  KEY_FILE_UNREADABLE: "The key file is missing, too large, or may not be read.",
  KEY_FILE_MALFORMED: "The key file holds neither 64 hex characters nor a keystore of this package.",
  KEY_FILE_WRONG_PASSPHRASE: "The passphrase does not open the keystore, or the file was altered.",
  KEY_FILE_NEEDS_PASSPHRASE: "The keystore is encrypted; give its passphrase.",
  // submit and wait
  BATCH_REFUSED: "The ledger refused the batch at its door; it will not be executed.",
  QUEUE_FULL: "The ledger's queue stayed full over all attempts; nothing was accepted, send again later.",
  LEDGER_UNREACHABLE: "No connection to the ledger could be made; nothing was sent.",
  TRANSACTION_INVALID: "The contract or the ledger judged a transaction invalid; its whole batch is out, for ever.",
  OUTCOME_UNKNOWN: "The batch was or may have been sent and its outcome did not arrive in time; ask again by its id.",
  // read
  REQUEST_FAILED: "The ledger could not be asked, or the connection broke, over all attempts.",
  REQUEST_REFUSED: "The ledger answered with an error; its code and title are in the message.",
  NOT_FOUND: "The ledger has nothing under this id or address.",
  ANSWER_INVALID: "The answer is not what a Sawtooth REST API gives; is the URL right?",
  ANSWER_TOO_LARGE: "The answer is larger than the limit for answers.",
  ABORTED: "The caller aborted.",
  // events
  STREAM_FAILED: "The event stream could not be established or went on failing.",
  // tunnel
  TUNNEL_MALFORMED: "The text or frame is not what the tunnel encoder makes, or was damaged on the way.",
} as const

/** One of the stable codes of `ERROR_CODES`. */
export type ErrorCode = keyof typeof ERROR_CODES
