import { commonProblem, Problem } from "@bandcoin/service-kit"
import type { FastifyReply, FastifyRequest } from "fastify"
import encodeQR from "qr"
import { z } from "zod"
import { problem } from "../errors.js"
import { checkoutPage } from "../html/checkout.js"
import { messagePage } from "../html/message.js"
import { operatorPage } from "../html/operator.js"
import { orderPage } from "../html/order.js"
import { loadAssets } from "./assets.js"
import { catalogueOf } from "./catalogue.js"
import type { RouteContext } from "./context.js"
import { orderView } from "./views.js"

const HTML = "text/html; charset=utf-8"
const ACCOUNT = /^0[23][0-9a-f]{64}$/

/** The pages, and what they load. */
export function pageRoutes({ app, engine }: RouteContext): void {
  const assets = loadAssets()
  const schema = { hide: true }
  const testMode = engine.gateways.test !== undefined
  const keyOf = (text: string) => {
    const key = text.toLowerCase()
    if (!ACCOUNT.test(key)) throw problem("ACCOUNT_KEY_INVALID", "the link holds no account key")
    return key
  }

  /** A browser that followed a bad link is shown a page; a program is given the problem document. */
  const forPeople = async (request: FastifyRequest, reply: FastifyReply, page: () => string | Promise<string>) => {
    let body: string
    try {
      body = await page()
    } catch (error) {
      if (!(error instanceof Problem) || !request.headers.accept?.includes("text/html")) throw error
      reply.code(error.status)
      body = messagePage(error.title, `The link is not whole, or not for this exchange: ${error.message}.`, testMode)
    }
    return reply.type(HTML).send(body)
  }

  app.get("/", { schema }, async (_request, reply) =>
    reply.type(HTML).send(checkoutPage(catalogueOf(engine), undefined)),
  )
  app.get("/pay/:key", { schema: { ...schema, params: z.object({ key: z.string() }) } }, async (request, reply) =>
    forPeople(request, reply, () => checkoutPage(catalogueOf(engine), keyOf(request.params.key))),
  )
  app.get(
    "/pay/:key/qr.svg",
    { schema: { ...schema, params: z.object({ key: z.string() }) } },
    async (request, reply) => {
      const base = engine.config.publicUrl ?? `${request.protocol}://${request.host}`
      const address = `${base.replace(/\/+$/, "")}/pay/${keyOf(request.params.key)}`
      return reply.type("image/svg+xml").send(encodeQR(address, "svg", { ecc: "medium", border: 2 }))
    },
  )
  app.get("/order/:id", { schema: { ...schema, params: z.object({ id: z.string() }) } }, async (request, reply) =>
    forPeople(request, reply.header("cache-control", "no-store"), async () => {
      const { id } = request.params
      const order = await engine.orders.get(id)
      if (order === undefined) throw problem("ORDER_NOT_FOUND", `no order has the id ${id}`)
      return orderPage(orderView(engine, order), testMode)
    }),
  )
  if (engine.config.operatorToken !== undefined) {
    app.get("/operator", { schema }, async (_request, reply) => reply.type(HTML).send(operatorPage(testMode)))
  }
  app.get(
    "/assets/*",
    { schema: { ...schema, params: z.object({ "*": z.string() }) }, config: { rateLimit: false } },
    async (request, reply) => {
      const found = assets.get(request.params["*"])
      if (found === undefined) throw commonProblem("NOT_FOUND")
      reply.header("etag", found.etag).header("cache-control", "no-cache")
      if (request.headers["if-none-match"] === found.etag) return reply.code(304).send()
      return reply.type(found.type).send(found.body)
    },
  )
}
