import { encodeAccount } from "../account/encode.js"
import { allocate } from "../actions/allocate/allocate.js"
import { authorize } from "../actions/authorize.js"
import { create } from "../actions/create.js"
import { deposit } from "../actions/deposit.js"
import { offer } from "../actions/offer.js"
import type { Outcome } from "../actions/outcome.js"
import { transfer } from "../actions/transfer.js"
import { withdraw } from "../actions/withdraw.js"
import { accountAddress } from "../address/account-address.js"
import { isPublicKey } from "../address/public-key.js"
import { type Result, refuse } from "../errors/contract-error.js"
import { describe } from "../errors/describe.js"
import type { ContractEvent } from "../event/event.js"
import { encodeGrantSummary } from "../grant/summary.js"
import { type ContractLimits, DEFAULT_LIMITS } from "../limits/limits.js"
import { decodeRequest, type Request } from "../payload/decode.js"
import { succeed } from "../result/result.js"
import { rememberLarge } from "../state/large-records.js"
import { LedgerState, type StateEntries } from "../state/ledger-state.js"
import { addressesTouched } from "./addresses.js"

/** What a transaction does to the ledger, all of it or nothing. */
export interface Effects {
  /** State address -> the bytes to be stored there. */
  readonly writes: ReadonlyMap<string, Uint8Array>
  readonly events: readonly ContractEvent[]
  /** Receipt data: the grant summary of an `allocate`; other actions have none. */
  readonly receipt?: Uint8Array
}

/** A transaction whose payload is in order, waiting for the state it needs. */
export interface Execution {
  /** The state addresses to get; an address that holds nothing may be left out of the answer. */
  readonly reads: readonly string[]
  /** Applies the rules of the contract to what is stored at `reads`. */
  run(state: StateEntries): Result<Effects>
}

/**
 * The contract: what a transaction with this payload and signer does to a ledger in this state.
 *
 * It is pure, and it never throws, whatever the bytes: a refused transaction is an error value, and so is a record of
 * the state that the contract cannot have written (STATE_CORRUPT). So no input can stop a ledger.
 *
 * @param signer public key of the transaction's signer, whose signature the caller has verified
 */
export function execute(
  payload: Uint8Array,
  signer: string,
  limits: ContractLimits = DEFAULT_LIMITS,
): Result<Execution> {
  if (!isPublicKey(signer)) {
    return refuse("INVALID_SIGNER", `the signer must be a public key in lower-case hex, got ${describe(signer)}`)
  }
  const request = decodeRequest(payload, limits)
  if (!request.ok) return request
  return succeed({
    reads: addressesTouched(request.value, signer).inputs,
    run: (state: StateEntries) => run(request.value, signer, new LedgerState(state), limits),
  })
}

function run(request: Request, signer: string, state: LedgerState, limits: ContractLimits): Result<Effects> {
  const outcome = act(request, signer, state, limits)
  if (!outcome.ok) return outcome
  const { changed, event, grant } = outcome.value
  const writes = new Map<string, Uint8Array>()
  for (const account of changed) {
    const record = encodeAccount(account)
    rememberLarge(record, account)
    writes.set(accountAddress(account.name), record)
  }
  const events = [event]
  return succeed(grant === undefined ? { writes, events } : { writes, events, receipt: encodeGrantSummary(grant) })
}

function act(request: Request, signer: string, state: LedgerState, limits: ContractLimits): Result<Outcome> {
  switch (request.action) {
    case "create":
      return create(request, signer, state)
    case "authorize":
      return authorize(request, signer, state)
    case "deposit":
      return deposit(request, signer, state)
    case "withdraw":
      return withdraw(request, signer, state)
    case "transfer":
      return transfer(request, signer, state)
    case "offer":
      return offer(request, signer, state, limits)
    case "allocate":
      return allocate(request, signer, state)
  }
}
