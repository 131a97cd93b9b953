import type Stripe from "stripe"
import { GatewayListError } from "../gateway.js"
import { attempt } from "./errors.js"

interface Page {
  readonly limit: number
  readonly starting_after?: string
}

/** All objects of a list, page by page. Throws GatewayListError when it breaks off. */
export async function pages<T extends { id: string }>(ask: (page: Page) => Promise<Stripe.ApiList<T>>): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const last = all.at(-1)?.id
    const page = await attempt(() => ask({ limit: 100, ...(last === undefined ? {} : { starting_after: last }) }))
    if (!page.ok) throw new GatewayListError(page.error)
    all.push(...page.value.data)
    if (!page.value.has_more || page.value.data.length === 0) return all
  }
}
