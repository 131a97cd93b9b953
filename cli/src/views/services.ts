import type { JsonObject } from "../output/json.js"
import type { Style } from "../output/style.js"
import { renderTable } from "../output/table.js"
import { CUSTOMER } from "../services/credentials.js"
import { LOCAL_BAND } from "../services/environment.js"
import type { RunningService } from "../services/launch.js"
import { type PerService, type ServiceName, spoken } from "../services/names.js"
import type { Services } from "../services/services.js"

/** A page of a service, and what to do there. */
interface Page {
  readonly path: string
  readonly what: string
}

function pagesOf({ credentials }: Services): PerService<readonly Page[]> {
  const api = { path: "/docs", what: "its API, to try" }
  return {
    exchange: [
      { path: `/pay/${credentials.customer.publicKey}`, what: `pay for the account ${CUSTOMER}; no money moves` },
      { path: "/operator", what: "operator's view; token in exchange-operator.token" },
      api,
    ],
    "auction-house": [{ path: "/", what: "auctions, each with a page of its own" }, api],
    provider: [{ path: "/docs", what: "the operator's API; token in provider-operator.token" }],
    "market-index": [{ path: "/", what: "explorer: blocks, offers, grants" }, api],
  }
}

/** For people the pages one meets first come first. */
const SHOWN: readonly ServiceName[] = ["exchange", "auction-house", "market-index", "provider"]

interface Row {
  readonly service: RunningService
  readonly pages: readonly Page[]
}

function rowsOf(services: Services): Row[] {
  const pages = pagesOf(services)
  return SHOWN.flatMap((name) => {
    const service = services.running.find((running) => running.name === name)
    return service === undefined ? [] : [{ service, pages: pages[name] }]
  })
}

export function servicesJson(services: Services): readonly JsonObject[] {
  return rowsOf(services).map(({ service, pages }) => ({
    name: service.name,
    url: service.url,
    pid: service.pid ?? null,
    pages: pages.map(({ path, what }) => ({ url: service.url + path, what })),
  }))
}

export function servicesTable(services: Services, style: Style, width: number): string {
  const lines = rowsOf(services).flatMap(({ service, pages }) =>
    pages.map(({ path, what }, index) => ({
      name: index === 0 ? spoken(service.name) : "",
      url: service.url + path,
      what,
    })),
  )
  return renderTable(
    [
      { header: "service", value: ({ name }) => name },
      { header: "what to do there", value: ({ what }) => what },
      // Last: one of them has an account's key in it, and must stay whole to be opened.
      { header: "URL", value: ({ url }) => url },
    ],
    lines,
    style,
    width,
  )
}

/** Commands to try an auction with, when the services for that run. */
export function auctionHints({ running }: Services): readonly string[] {
  const provider = running.find(({ name }) => name === "provider")
  if (provider === undefined || !running.some(({ name }) => name === "auction-house")) return []
  const band = `--from ${LOCAL_BAND.from} --to ${LOCAL_BAND.to} --bandwidth ${LOCAL_BAND.width}`.replaceAll(
    " MHz",
    "MHz",
  )
  return [
    `npx bandcoin auction create --key provider --type vickrey --units 1 ${band} --min-price 10 --ends-in 60 --callback ${provider.url}/generate-offer`,
    `npx bandcoin bid place AUCTION_ID 50 --key ${CUSTOMER} --follow`,
  ]
}
