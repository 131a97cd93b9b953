import { PrivateKey } from "@bandcoin/client"
import { expect, test } from "@jest/globals"
import { styleFor } from "../output/style.js"
import type { ServiceName } from "../services/names.js"
import type { Services } from "../services/services.js"
import { testHost } from "../testing/test-host.js"
import { auctionHints, servicesJson, servicesTable } from "./services.js"

const plain = styleFor(testHost().stdout, {})
const key = PrivateKey.generate()

function services(...names: ServiceName[]): Services {
  const running = names.map((name, index) => ({
    name,
    url: `http://127.0.0.1:${index + 1}`,
    pid: 7,
    restarts: 0,
    stop: async () => undefined,
  }))
  const keys = { exchange: key, provider: key, house: key, customer: key }
  return { running, credentials: { ...keys, exchangeToken: "secret-of-exchange", providerToken: "secret-of-provider" } }
}

test("a row for each page, the name once; no token is printed", () => {
  const shown = services("provider", "exchange")
  const lines = servicesTable(shown, plain, 80).trimEnd().split("\n")
  expect(lines).toHaveLength(5)
  expect(lines[0]).toMatch(/^service +what to do there +URL$/)
  expect(lines[1]).toMatch(new RegExp(`^exchange +pay .* http://127.0.0.1:2/pay/${key.publicKey}$`))
  expect(lines[2]).toMatch(/^ +operator's view/)
  expect(lines[4]).toMatch(/^provider .* http:\/\/127.0.0.1:1\/docs$/)
  expect(lines.join() + JSON.stringify(servicesJson(shown))).not.toMatch(/secret/)
})

test("an auction is proposed where there are a house and a provider", () => {
  expect(auctionHints(services("provider", "exchange"))).toEqual([])
  expect(auctionHints(services("auction-house"))).toEqual([])
  const [create = ""] = auctionHints(services("provider", "auction-house"))
  expect(create).toContain("--from 703MHz --to 713MHz --bandwidth 10MHz")
  expect(create).toMatch(/--callback http:\/\/127.0.0.1:1\/generate-offer$/)
})
