import {
  type ContractError,
  type ContractLimits,
  DEFAULT_LIMITS,
  execute,
  FAMILY_NAME,
  FAMILY_VERSION,
  NAMESPACE,
} from "@bandcoin/contract"
import {
  AuthorizationException,
  type Context,
  InvalidTransaction,
  type TpProcessRequest,
  TransactionHandler,
} from "./sawtooth-sdk.js"

const NO_PAYLOAD = new Uint8Array()
const NO_DATA = Buffer.alloc(0)

/**
 * The contract as a Sawtooth transaction handler. One get and one set of state for each transaction. What the contract
 * refuses becomes an InvalidTransaction with the contract's message; its extended data is `{code, field?}` as JSON.
 */
export class BandcoinHandler extends TransactionHandler {
  constructor(private readonly limits: ContractLimits = DEFAULT_LIMITS) {
    super(FAMILY_NAME, [FAMILY_VERSION], [NAMESPACE])
  }

  async apply(request: TpProcessRequest, context: Context): Promise<void> {
    const execution = execute(request.payload ?? NO_PAYLOAD, request.header.signerPublicKey ?? "", this.limits)
    if (!execution.ok) throw invalid(execution.error)
    const { reads } = execution.value
    const stored = await declared("inputs", reads, context.getState([...reads]))
    const effects = execution.value.run(new Map(Object.entries(stored)))
    if (!effects.ok) throw invalid(effects.error)
    const { writes, events, receipt } = effects.value
    // All at once, the writes first: one wait for the validator instead of one for each.
    const writing =
      writes.size === 0 ? [] : [declared("outputs", [...writes.keys()], context.setState(Object.fromEntries(writes)))]
    const telling = events.map(({ type, attributes }) =>
      context.addEvent(
        type,
        attributes.map(({ key, value }) => [key, value]),
        NO_DATA,
      ),
    )
    if (receipt !== undefined) telling.push(context.addReceiptData(receipt))
    for (const outcome of await Promise.allSettled([...writing, ...telling])) {
      if (outcome.status === "rejected") throw outcome.reason
    }
  }
}

/** A header that leaves out an address is its signer's mistake, and is told as one. */
async function declared<Value>(list: string, addresses: readonly string[], access: Promise<Value>): Promise<Value> {
  try {
    return await access
  } catch (error) {
    if (!isAuthorizationException(error)) throw error
    const message = `${list} of the transaction header must cover the addresses ${addresses.join(", ")}`
    throw new InvalidTransaction(message, Buffer.from(JSON.stringify({ code: "ADDRESS_NOT_DECLARED", field: list })))
  }
}

/** By its name too: behind no socket, the ledger throws an exception of its own. */
const isAuthorizationException = (error: unknown): boolean =>
  error instanceof AuthorizationException || (error instanceof Error && error.name === "AuthorizationException")

function invalid({ code, message, field }: ContractError): Error {
  const data = JSON.stringify(field === undefined ? { code } : { code, field })
  return new InvalidTransaction(message, Buffer.from(data))
}
