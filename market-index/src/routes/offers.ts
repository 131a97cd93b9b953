import { commonProblem, requireSignature, type ServiceApp, type SignaturePolicy } from "@bandcoin/service-kit"
import { z } from "zod"
import type { Reader } from "../books/reader.js"
import { CoverageSchema } from "../coverage/geometry.js"
import type { CoverageStore } from "../coverage/store.js"
import { problem } from "../errors.js"
import { OfferFilterSchema, PlaceSchema } from "../offers/filter.js"
import type { OfferSearch } from "../offers/search.js"
import { PastOfferView, PricedOfferView, viewPast, viewPriced } from "../offers/view.js"

export const PublicKeyParam = z
  .string()
  .regex(/^0[23][0-9a-f]{64}$/, "must be a public key: 66 lower-case hex characters")
const ProviderParams = z.object({ provider: PublicKeyParam })
/** A country's border to a few hundred metres has some thousand points. */
const COVERAGE_BYTES = 4 * 1024 * 1024

export interface OfferParts {
  readonly search: OfferSearch
  readonly reader: Reader
  readonly coverage: CoverageStore
  readonly signatures: SignaturePolicy
}

export function offerRoutes(app: ServiceApp, { search, reader, coverage, signatures }: OfferParts): void {
  app.get(
    "/offers",
    {
      schema: {
        operationId: "FindOffers",
        tags: ["offers"],
        summary: "What can be bought, cheapest in total first",
        querystring: OfferFilterSchema,
        response: { 200: z.object({ offers: z.array(PricedOfferView) }) },
      },
    },
    async (request) => ({ offers: (await search.find(request.query)).map(viewPriced) }),
  )
  app.get(
    "/providers",
    {
      schema: {
        operationId: "ListProviders",
        tags: ["coverage"],
        summary: "Account names of the providers with service at a place",
        querystring: z.object({ near: PlaceSchema }),
        response: { 200: z.object({ providers: z.array(z.string()) }) },
      },
    },
    async (request) => ({ providers: await coverage.covering(...request.query.near) }),
  )
  app.get(
    "/providers/:provider/offers",
    {
      schema: {
        operationId: "ListPastOffers",
        tags: ["offers"],
        summary: "All offers of a provider, newest first: its price history",
        params: ProviderParams,
        querystring: z.object({
          before_epoch: z.coerce.number().int().min(1).optional(),
          limit: z.coerce.number().int().min(1).max(1_000).default(100),
        }),
        response: { 200: z.object({ offers: z.array(PastOfferView) }) },
      },
    },
    async (request) => {
      const { before_epoch, limit } = request.query
      return { offers: (await reader.offersOf(request.params.provider, limit, before_epoch)).map(viewPast) }
    },
  )
  app.get(
    "/providers/:provider/coverage",
    {
      schema: {
        operationId: "GetCoverage",
        tags: ["coverage"],
        params: ProviderParams,
        response: {
          200: z.object({
            coverage: z.unknown().describe("GeoJSON"),
            cells: z.number().int(),
            resolution: z.number().int().describe("of its finest H3 cells"),
            updated_at_ms: z.number().int(),
          }),
        },
      },
    },
    async (request) => {
      const { provider } = request.params
      const found = await coverage.get(provider)
      if (!found) throw problem("COVERAGE_NOT_FOUND", `${provider} has published none`)
      const { coverage: geojson, cells, resolution, updatedAtMs } = found
      return { coverage: geojson, cells, resolution, updated_at_ms: updatedAtMs }
    },
  )
  app.put(
    "/providers/:provider/coverage",
    {
      bodyLimit: COVERAGE_BYTES,
      preValidation: [requireSignature(signatures)],
      schema: {
        operationId: "PutCoverage",
        tags: ["coverage"],
        summary: "Where a provider has service: GeoJSON, signed with the provider's ledger key (RFC 9421)",
        params: ProviderParams,
        body: z.unknown().describe("a Polygon or MultiPolygon, or a Feature of one (RFC 7946)"),
        response: { 200: z.object({ cells: z.number().int(), resolution: z.number().int() }) },
      },
    },
    async (request) => {
      const { provider } = request.params
      if (request.signedBy !== provider)
        throw commonProblem("PERMISSION_DENIED", "a provider publishes its own coverage")
      const account = await reader.account(provider)
      if (!account?.roles.includes("provider")) throw commonProblem("PERMISSION_DENIED", `${provider} is no provider`)
      const parsed = CoverageSchema.safeParse(request.body)
      if (!parsed.success) throw problem("COVERAGE_INVALID", z.prettifyError(parsed.error).slice(0, 500))
      return coverage.put(provider, parsed.data, signatures.clock.now())
    },
  )
}
