import {
  type ContractError,
  type ContractLimits,
  DEFAULT_LIMITS,
  execute,
  FAMILY_NAME,
  FAMILY_VERSION,
  NAMESPACE,
} from "@bandcoin/contract"
import { type Context, InvalidTransaction, type TpProcessRequest, TransactionHandler } from "./sawtooth-sdk.js"

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
    const stored = await context.getState([...execution.value.reads])
    const effects = execution.value.run(new Map(Object.entries(stored)))
    if (!effects.ok) throw invalid(effects.error)
    const { writes, events, receipt } = effects.value
    if (writes.size > 0) await context.setState(Object.fromEntries(writes))
    for (const { type, attributes } of events) {
      await context.addEvent(
        type,
        attributes.map(({ key, value }) => [key, value]),
        NO_DATA,
      )
    }
    if (receipt !== undefined) await context.addReceiptData(receipt)
  }
}

function invalid({ code, message, field }: ContractError): Error {
  const data = JSON.stringify(field === undefined ? { code } : { code, field })
  return new InvalidTransaction(message, Buffer.from(data))
}
