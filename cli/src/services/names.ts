/** The services `bandcoin up --services` starts beside the ledger, in the order in which they start. */
export const SERVICE_NAMES = ["provider", "auction-house", "exchange", "market-index"] as const
export type ServiceName = (typeof SERVICE_NAMES)[number]

/** A value for each of them. */
export type PerService<T> = Readonly<Record<ServiceName, T>>

/** Services listen on this machine alone: the test gateway gives Bandcoins to whoever asks. */
export const SERVICE_HOST = "127.0.0.1"

export function perService<T>(value: (name: ServiceName) => T): PerService<T> {
  return {
    provider: value("provider"),
    "auction-house": value("auction-house"),
    exchange: value("exchange"),
    "market-index": value("market-index"),
  }
}

/** As people say it: `auction house`. */
export function spoken(name: ServiceName): string {
  return name.replace("-", " ")
}
