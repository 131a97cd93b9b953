import { type Html, html } from "./html.js"

const numbers = new Intl.NumberFormat("en")
const fractions = new Intl.NumberFormat("en", { maximumFractionDigits: 3 })

export const number = (value: number): string => numbers.format(value)
export const coins = (amount: number): string => `${number(amount)} ${amount === 1 ? "Bandcoin" : "Bandcoins"}`
export const megahertz = (khz: number): string => `${fractions.format(khz / 1000)} MHz`
export const band = (from: number, to: number): string => `${fractions.format(from / 1000)} – ${megahertz(to)}`

export function utc(ms: number): Html {
  const iso = new Date(ms).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace("T", " ")}</time>`
}

/** An identifier that links to its page; the middle is left out for the eye, not for the clipboard. */
function idLink(path: string, id: string): Html {
  return html`<a class="id" href="${path}${id}" title="${id}">${id.slice(0, 10)}…${id.slice(-6)}</a>`
}
export const accountLink = (name: string): Html => idLink("/accounts/", name)
export const transactionLink = (id: string): Html => idLink("/transactions/", id)
export const blockLink = (blockNum: number): Html => html`<a href="/blocks/${blockNum}">${number(blockNum)}</a>`
