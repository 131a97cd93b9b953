import { testEngines } from "@bandcoin/service-kit/testing"
import { afterAll, beforeAll, describe } from "@jest/globals"
import { startTestLedger, type TestLedger } from "./ledger.js"
import { TestMarket, type TestProvider } from "./market.js"

export interface Suite {
  readonly market: TestMarket
  readonly ledger: TestLedger
  /** Providers that the house may call, as many as were asked for. */
  readonly providers: readonly TestProvider[]
}

/**
 * The same tests on every database engine, each with a house, providers and one ledger. What `setUp` returns is there
 * once the tests run.
 */
export function onEveryEngine(
  name: string,
  options: {
    readonly providers?: number
    readonly house?: Record<string, string>
    readonly setUp?: (market: TestMarket) => Promise<void>
  },
  tests: (suite: () => Suite) => void,
): void {
  let ledger: TestLedger
  beforeAll(async () => {
    ledger = await startTestLedger()
  }, 60_000)
  afterAll(() => ledger.stop())

  describe.each(testEngines().map((engine) => [engine.name, engine] as const))(`${name} on %s`, (_name, engine) => {
    let suite: Suite | undefined
    beforeAll(async () => {
      const market = new TestMarket(ledger, engine)
      const providers: TestProvider[] = []
      for (let i = 0; i < (options.providers ?? 1); i++) providers.push(await market.addProvider())
      await options.setUp?.(market)
      await market.openHouse(options.house)
      suite = { market, ledger, providers }
      // Six databases start here, slowly on a machine that does other things too.
    }, 240_000)
    afterAll(() => suite?.market.stop(), 60_000)
    tests(() => {
      if (suite === undefined) throw new Error("the suite is not set up")
      return suite
    })
  })
}
