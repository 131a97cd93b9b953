import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Signer } from "@bandcoin/client"
import { type Auction, AuctionHouseClient, type CreateAuction } from "@bandcoin/client/auctions"
import { createProviderService, ProviderConfigSchema } from "@bandcoin/provider-service"
import { ManualClock, type ServiceApp } from "@bandcoin/service-kit"
import type { TestEngine } from "@bandcoin/service-kit/testing"
import { HouseConfigSchema } from "../config.js"
import { createHouse } from "../house.js"
import type { OnCheckpoint } from "../settlement/checkpoints.js"
import { newSigner, type TestLedger } from "./ledger.js"

/** The band that test providers auction: 10 MHz at 703 MHz. */
export const BAND = { from_frequency: 703_000, to_frequency: 713_000, bandwidth: 10_000 } as const

export interface TestProvider {
  readonly signer: Signer
  readonly app: ServiceApp
  /** Its GenerateOffer. */
  readonly callback: string
  stop(): Promise<void>
}

/** A clearing house and providers in this process, on a ledger of their own, with clocks that the test sets. */
export class TestMarket {
  readonly ledger: TestLedger
  readonly clock = new ManualClock(Math.floor(Date.now() / 1000) * 1000)
  readonly houseSigner = newSigner()
  readonly #engine: TestEngine
  readonly #allowed: string[] = []
  readonly #stops: (() => Promise<void>)[] = []
  #environment: Record<string, string> = {}
  house!: ServiceApp
  houseUrl!: string
  client!: AuctionHouseClient

  constructor(ledger: TestLedger, engine: TestEngine) {
    this.ledger = ledger
    this.#engine = engine
  }

  /** A provider service with a ledger account. Before `openHouse`, so that the house may call it. */
  async addProvider(settings: Record<string, string> = {}): Promise<TestProvider> {
    const signer = await this.ledger.accounts.newProvider()
    const environment = await this.#newDatabase()
    const config = ProviderConfigSchema.parse({
      LEDGER_URL: this.ledger.url,
      OPERATOR_TOKEN: "operator-token-for-tests",
      TRUSTED_HOUSES: this.houseSigner.publicKey,
      AUCTION_BANDS: "703 MHz/713 MHz/10 MHz",
      LOG_LEVEL: "silent",
      RATE_LIMIT_PER_MINUTE: "1000000",
      ...environment,
      ...settings,
    })
    const app = await createProviderService({ config, signer, clock: this.clock })
    const url = await app.listen({ host: "127.0.0.1", port: 0 })
    this.#allowed.push(url)
    let stopped: Promise<void> | undefined
    const stop = (): Promise<void> => {
      stopped ??= app.close()
      return stopped
    }
    this.#stops.push(stop)
    return { signer, app, callback: `${url}/generate-offer`, stop }
  }

  /** Lets the house call an address that is no provider service's. */
  allow(origin: string): void {
    this.#allowed.push(origin)
  }

  async openHouse(settings: Record<string, string> = {}, onCheckpoint?: OnCheckpoint): Promise<void> {
    if (Object.keys(this.#environment).length === 0) this.#environment = await this.#newDatabase()
    const config = HouseConfigSchema.parse({
      LEDGER_URL: this.ledger.url,
      CALLBACK_ALLOW: this.#allowed.join(","),
      CALLBACK_GIVE_UP_MS: "1500",
      CALLBACK_TIMEOUT_MS: "1000",
      ACCOUNT_MAX_AGE_MS: "0",
      LOG_LEVEL: "silent",
      RATE_LIMIT_PER_MINUTE: "1000000",
      BIDS_PER_MINUTE: "1000000",
      ...this.#environment,
      ...settings,
    })
    const { clock, houseSigner: signer } = this
    this.house = await createHouse({ config, signer, clock, ...(onCheckpoint === undefined ? {} : { onCheckpoint }) })
    this.houseUrl = await this.house.listen({ host: "127.0.0.1", port: 0 })
    this.client = new AuctionHouseClient({ url: this.houseUrl, now: () => clock.now() })
  }

  async #newDatabase(): Promise<Record<string, string>> {
    const directory = await mkdtemp(join(tmpdir(), "bandcoin-auction-"))
    const { environment, drop } = await this.#engine.configure(directory)
    this.#stops.push(async () => {
      await drop()
      await rm(directory, { recursive: true, force: true })
    })
    return environment
  }

  async closeHouse(): Promise<void> {
    await this.house.close()
  }

  /** Seconds from now, as a clearing time. */
  inSeconds(seconds: number): number {
    return this.clock.now() / 1000 + seconds
  }

  /** Terms of an auction of the provider's next epoch. */
  async terms(provider: TestProvider, change: Partial<CreateAuction> = {}): Promise<CreateAuction> {
    const account = await this.ledger.accounts.client(provider.signer).account()
    return {
      auction_type: "VICKREY",
      max_allocations: 1,
      provider: provider.signer.publicKey,
      clearing_time: Math.ceil(this.inSeconds(60)),
      ...BAND,
      epoch: (account?.epoch ?? 0) + 1,
      min_price: 10,
      offer_callback: provider.callback,
      ...change,
    }
  }

  async open(provider: TestProvider, change: Partial<CreateAuction> = {}): Promise<string> {
    return this.client.create(await this.terms(provider, change), provider.signer)
  }

  /** Moves the clock to the auction's clearing time and waits for its end. */
  async clear(auctionId: string): Promise<Auction> {
    const { offer_details } = await this.client.get(auctionId)
    this.clock.set(Math.max(this.clock.now(), offer_details.clearing_time * 1000))
    return this.ended(auctionId)
  }

  async ended(auctionId: string): Promise<Auction> {
    for (let i = 0; i < 600; i++) {
      const auction = await this.client.get(auctionId)
      if (auction.status === "INACTIVE") return auction
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`auction ${auctionId} does not end`)
  }

  async stop(): Promise<void> {
    await this.house?.close()
    for (const stop of this.#stops.reverse()) await stop()
  }
}
