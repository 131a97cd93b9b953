export interface StripeSettings {
  readonly secretKey: string
  readonly webhookSecret: string
  /** Whether payouts may go to connected accounts. */
  readonly connect: boolean
  /** Only for tests: where a server that behaves as Stripe's API does listens. */
  readonly api?: { readonly host: string; readonly port: number; readonly protocol: "http" | "https" }
  readonly timeoutMs?: number
  /** How often the library itself repeats a request; the exchange comes back to every open order anyway. */
  readonly retries?: number
  readonly nowMs: () => number
}
