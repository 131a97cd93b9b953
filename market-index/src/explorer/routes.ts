import { readFile } from "node:fs/promises"
import { type Clock, commonProblem, type ServiceApp } from "@bandcoin/service-kit"
import { z } from "zod"
import type { Reader } from "../books/reader.js"
import type { Follower } from "../follower/follower.js"
import type { GrantStore } from "../grants/grant-store.js"
import { OfferFilterSchema } from "../offers/filter.js"
import type { OfferSearch } from "../offers/search.js"
import { PublicKeyParam } from "../routes/offers.js"
import { number } from "./format.js"
import { html } from "./html.js"
import { page } from "./layout.js"
import { accountPage, blockPage, blockTable, market, overview, transactionPage } from "./pages.js"

export interface ExplorerParts {
  readonly reader: Reader
  readonly search: OfferSearch
  readonly grants: GrantStore
  readonly follower: Follower
  readonly clock: Clock
}

const HTML = "text/html; charset=utf-8"
const ASSETS = { "explorer.css": "text/css; charset=utf-8", "explorer.js": "text/javascript; charset=utf-8" } as const
const PER_PAGE = 50
const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/** Pages for people. They work without scripts but for the live chart. */
export async function explorerRoutes(app: ServiceApp, parts: ExplorerParts): Promise<void> {
  const { reader, search, grants, follower } = parts
  for (const [name, type] of Object.entries(ASSETS)) {
    const content = await readFile(new URL(`../../assets/${name}`, import.meta.url))
    app.get(`/assets/${name}`, { schema: { hide: true } }, async (_request, reply) =>
      reply.type(type).header("cache-control", "public, max-age=300").send(content),
    )
  }
  const nothing = (what: string) => commonProblem("NOT_FOUND", `the index has no such ${what}`)

  app.get("/", { schema: { hide: true } }, async (_request, reply) => {
    const offers = await search.find(OfferFilterSchema.parse({ limit: 5 }))
    const content = overview(follower.status(), grants.grantCount, await reader.blocks(8), offers)
    return reply.type(HTML).send(page("Market", content, true))
  })

  const query = z.record(z.string(), z.string().max(500))
  app.get("/market", { schema: { hide: true, querystring: query } }, async (request, reply) => {
    const given = Object.fromEntries(Object.entries(request.query).filter(([, value]) => value.trim() !== ""))
    const filter = OfferFilterSchema.safeParse(given)
    if (!filter.success) throw commonProblem("INVALID_ARGUMENT", z.prettifyError(filter.error).slice(0, 500))
    return reply.type(HTML).send(page("Offers", market(await search.find(filter.data), given)))
  })

  app.get(
    "/blocks",
    { schema: { hide: true, querystring: z.object({ before: count.optional() }) } },
    async (request, reply) => {
      const blocks = await reader.blocks(PER_PAGE, request.query.before)
      const last = blocks.at(-1)?.block_num ?? 0
      const more = last > 0 && html`<p><a href="/blocks?before=${last}">Older</a></p>`
      return reply.type(HTML).send(page("Blocks", html`${blockTable(blocks)}${more}`))
    },
  )

  const params = z.object({ block_num: count })
  const from = z.object({ from: count.default(0) })
  app.get("/blocks/:block_num", { schema: { hide: true, params, querystring: from } }, async (request, reply) => {
    const block = await reader.block(request.params.block_num)
    if (!block) throw nothing("block")
    const first = request.query.from
    const transactions = await reader.transactionsOf(block.block_num, PER_PAGE, first)
    const next = first + transactions.length < block.transactions ? first + transactions.length : undefined
    return reply.type(HTML).send(page(`Block ${number(block.block_num)}`, blockPage(block, transactions, next)))
  })

  const id = z.object({ id: z.string().regex(/^[0-9a-f]{128}$/, "must be 128 lower-case hex characters") })
  app.get("/transactions/:id", { schema: { hide: true, params: id } }, async (request, reply) => {
    const transaction = await reader.transaction(request.params.id)
    if (!transaction) throw nothing("transaction")
    return reply.type(HTML).send(page("Transaction", transactionPage(transaction)))
  })

  app.get(
    "/accounts/:account",
    {
      schema: {
        hide: true,
        params: z.object({ account: PublicKeyParam }),
        querystring: z.object({ before: count.optional() }),
      },
    },
    async (request, reply) => {
      const account = await reader.account(request.params.account)
      if (!account) throw nothing("account")
      const history = await reader.history(account.name, PER_PAGE, request.query.before)
      const offers = await reader.offersOf(account.name, 200)
      return reply.type(HTML).send(page("Account", accountPage(account, history, offers)))
    },
  )

  app.get(
    "/search",
    { schema: { hide: true, querystring: z.object({ q: z.string().max(200) }) } },
    async (request, reply) => {
      const text = request.query.q.trim().toLowerCase()
      if (/^\d{1,15}$/.test(text)) return reply.redirect(`/blocks/${text}`)
      if (/^0[23][0-9a-f]{64}$/.test(text)) return reply.redirect(`/accounts/${text}`)
      if (/^[0-9a-f]{128}$/.test(text)) return reply.redirect(`/transactions/${text}`)
      throw commonProblem("INVALID_ARGUMENT", "give a public key, a transaction id or the number of a block")
    },
  )
}
