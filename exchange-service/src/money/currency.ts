/**
 * Money outside the ledger: a whole number of the currency's minor unit (cents, öre, yen). Never a float.
 * The exponents are ISO 4217's.
 */
export const CURRENCY_EXPONENTS = { USD: 2, EUR: 2, GBP: 2, SEK: 2, CHF: 2, CAD: 2, AUD: 2, JPY: 0 } as const

export type Currency = keyof typeof CURRENCY_EXPONENTS

export const CURRENCIES = Object.keys(CURRENCY_EXPONENTS) as Currency[]

export const isCurrency = (text: string): text is Currency => Object.hasOwn(CURRENCY_EXPONENTS, text)

/** A whole number of minor units, 0 to 2^53-1. */
export type Minor = number

/** "12.50" for 1250 USD cents, "1250" for 1250 yen: the decimal string gateways and people read. */
export function toDecimal(amount: Minor, currency: Currency): string {
  const exponent = CURRENCY_EXPONENTS[currency]
  if (exponent === 0) return String(amount)
  const digits = String(amount).padStart(exponent + 1, "0")
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/**
 * The minor units of a decimal string, or undefined when it is not a plain non-negative decimal, is more precise than
 * the currency, or is too large to be exact. Never goes through a float.
 */
export function fromDecimal(text: string, currency: Currency): Minor | undefined {
  const match = /^(\d{1,16})(?:\.(\d{1,8}))?$/.exec(text)
  if (match === null) return undefined
  const exponent = CURRENCY_EXPONENTS[currency]
  const fraction = (match[2] ?? "").replace(/0+$/, "")
  if (fraction.length > exponent) return undefined
  const minor = Number(`${match[1]}${fraction.padEnd(exponent, "0")}`)
  return Number.isSafeInteger(minor) ? minor : undefined
}

/** "USD 12.50": for pages, logs and statements. */
export const showMoney = (amount: Minor, currency: Currency): string => `${currency} ${toDecimal(amount, currency)}`
