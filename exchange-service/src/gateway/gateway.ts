import type { Currency, Minor } from "../money/currency.js"
import type { PaymentStatus, ReturnFact } from "../order/facts.js"
import type { TransferFact } from "../payout/facts.js"

export const GATEWAY_NAMES = ["stripe", "braintree", "saleor", "test"] as const
export type GatewayName = (typeof GATEWAY_NAMES)[number]

/** A payment to be started. The ids and sums travel with it, so that the gateway alone can prove what it was for. */
export interface NewPayment {
  readonly orderId: string
  readonly account: string
  readonly bandcoins: number
  readonly amountMinor: Minor
  readonly currency: Currency
  /** Page the payer comes back to. */
  readonly returnUrl: string
}

/** What the page needs to let the payer pay. */
export type StartedPayment =
  | { readonly kind: "redirect"; readonly paymentId: string; readonly url: string }
  | { readonly kind: "hosted_fields"; readonly paymentId: string }
  | { readonly kind: "test"; readonly paymentId: string }

/** A payment as the gateway shows it now: its own proof of what was paid, for whom, and what went back. */
export interface PaymentView {
  readonly orderId: string
  readonly paymentId: string
  /** The account and Bandcoins named when the payment was made; undefined where they cannot be read. */
  readonly account: string | undefined
  readonly bandcoins: number | undefined
  readonly status: PaymentStatus
  readonly amountMinor: Minor
  readonly currency: string
  readonly returns: Readonly<Record<string, ReturnFact>>
  readonly createdAtMs: number
  /** Further confirmed payments of the same order that came to light with this one: somebody paid twice. */
  readonly others?: readonly OtherPayment[]
}

export type OtherPayment = Pick<
  PaymentView,
  "paymentId" | "status" | "amountMinor" | "currency" | "returns" | "createdAtMs"
>

/** What a webhook is worth: a proven hint which order to look up. The look-up tells what is true. */
export interface Hint {
  /** The gateway's id of the event; the same one is taken once. */
  readonly eventId: string
  /** The gateway has no ids of events: the same bytes may announce a new change, so a repeat is a hint again. */
  readonly mayRepeat?: boolean
  readonly type: string
  /** Orders to look at, with the gateway's payment where it says so; empty for events that concern none of ours. */
  readonly orders: readonly { readonly orderId: string; readonly paymentId?: string }[]
  /** Payouts to look at. */
  readonly payoutIds: readonly string[]
}

export const GATEWAY_ERRORS = {
  /** No answer, or one that says to come back: nothing is known, the same request may be made again. */
  GATEWAY_UNAVAILABLE: "try again",
  /** The gateway said no, for good. */
  GATEWAY_REFUSED: "final",
  /** Keys or permissions are wrong: nothing works until an operator acts. */
  GATEWAY_MISCONFIGURED: "operator",
  WEBHOOK_SIGNATURE_INVALID: "final",
  WEBHOOK_STALE: "final",
  WEBHOOK_MALFORMED: "final",
} as const
export type GatewayErrorCode = keyof typeof GATEWAY_ERRORS

export interface GatewayError {
  readonly code: GatewayErrorCode
  readonly message: string
}

export type GatewayResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: GatewayError }

export const ok = <T>(value: T): GatewayResult<T> => ({ ok: true, value })
export const fail = (
  code: GatewayErrorCode,
  message: string,
): { readonly ok: false; readonly error: GatewayError } => ({
  ok: false,
  error: { code, message },
})

/** A webhook as it arrived: the very bytes, because the signature is over them. */
export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** One payment system. Every method may be repeated at any time: none moves money twice for the same order or payout. */
export interface Gateway {
  readonly name: GatewayName
  /** False only for the test gateway: every page then says that no money moves. */
  readonly movesMoney: boolean
  /** Sources the page must be allowed to load, for the content security policy. */
  readonly pageSources: {
    readonly script: readonly string[]
    readonly frame: readonly string[]
    readonly connect: readonly string[]
  }
  /** Currencies it cannot charge are not offered with it; all can be when absent. */
  readonly takes?: (currency: Currency) => boolean
  /** Undefined for a gateway whose orders come from elsewhere (Saleor's shop). */
  readonly start?: (payment: NewPayment) => Promise<GatewayResult<StartedPayment>>
  /** The payment of an order; undefined when the gateway has none. */
  lookup(orderId: string, paymentId: string | undefined): Promise<GatewayResult<PaymentView | undefined>>
  /** Payments created at or after `sinceMs`, in any order: what reconciliation and rebuilding read. */
  list(sinceMs: number): AsyncIterable<PaymentView>
  /** Proves a webhook and says what it is about. */
  webhook(request: WebhookRequest): Promise<GatewayResult<Hint>>
  /** Gives the payer back `amountMinor` of the order; the same `refundKey` never refunds twice. */
  readonly refund?: (order: RefundRequest) => Promise<GatewayResult<{ readonly refundId: string }>>
  readonly payouts?: PayoutGateway
  /** For gateways whose card fields stand in our page. */
  readonly cards?: CardGateway
  /** The answer to a gateway's question whether this is the right address for its webhooks; throws on a malformed one. */
  readonly challenge?: (text: string) => string
}

/** A card, never seen by us: a one-time nonce its hosted fields made, or the card the account's owner has vaulted. */
export type CardSource =
  | { readonly kind: "nonce"; readonly nonce: string; readonly vault: boolean }
  | { readonly kind: "vault" }

export interface CardGateway {
  /** Lets the page's hosted fields speak to the gateway. */
  clientToken(): Promise<GatewayResult<string>>
  /** Charges once per order however often it is called; `GATEWAY_UNAVAILABLE` means look it up, do not ask the payer again. */
  charge(payment: NewPayment, source: CardSource): Promise<GatewayResult<PaymentView | undefined>>
}

export interface RefundRequest {
  readonly orderId: string
  readonly paymentId: string
  readonly amountMinor: Minor
  readonly currency: Currency
  readonly refundKey: string
}

export interface PayoutRequest {
  readonly payoutId: string
  readonly connectedAccount: string
  readonly amountMinor: Minor
  readonly feeMinor: Minor
  readonly currency: Currency
  readonly bandcoins: number
  readonly account: string
}

/** A transfer as the gateway shows it, with what it was for where that can be read. */
export interface TransferView {
  readonly payoutId: string
  readonly account: string | undefined
  readonly bandcoins: number | undefined
  readonly feeMinor: Minor
  readonly destination: string
  readonly amountMinor: Minor
  readonly currency: string
  readonly transfer: TransferFact
}

export interface PayoutGateway {
  /** What became of a payout: looked up first, always; undefined when the gateway never heard of it. */
  find(payoutId: string): Promise<GatewayResult<TransferView | undefined>>
  /** Sends it. Safe to repeat after any answer, or none. */
  send(payout: PayoutRequest): Promise<GatewayResult<TransferView>>
  list(sinceMs: number): AsyncIterable<TransferView>
}

/** A listing broke off; thrown by the async iterators, which have no other way to say so. */
export class GatewayListError extends Error {
  override readonly name = "GatewayListError"
  constructor(readonly error: GatewayError) {
    super(error.message)
  }
}
