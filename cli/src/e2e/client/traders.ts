import { BandcoinClient, defaultSigner, LedgerClient, PrivateKey } from "@bandcoin/client"
import { startTestMarket, type TestMarket } from "../test-market.js"

/** A band for offers in tests, in kHz. */
export const BAND = { fromFrequencyKhz: 1_836_700, toFrequencyKhz: 1_845_300, bandwidthKhz: 5_000 }

export interface Traders extends AsyncDisposable {
  readonly market: TestMarket
  readonly mno: BandcoinClient
  readonly buyer: BandcoinClient
  /** A client with an account of its own key and this balance. */
  open(balance?: number): Promise<BandcoinClient>
}

/** A running market with a provider and a buyer who has 1,000,000 Bandcoins. */
export async function startTraders(): Promise<Traders> {
  const market = await startTestMarket("in-process")
  const clientOf = (key: PrivateKey): BandcoinClient =>
    new BandcoinClient({ ledger: new LedgerClient({ url: market.url }), signer: defaultSigner(key), timeoutMs: 20_000 })
  const open = async (balance = 0): Promise<BandcoinClient> => {
    const client = clientOf(PrivateKey.generate())
    await client.createAccount()
    if (balance > 0) await market.fund(client.signer.publicKey, balance)
    return client
  }
  const mno = clientOf((await market.open("provider")).key)
  return { market, mno, buyer: await open(1_000_000), open, [Symbol.asyncDispose]: () => market[Symbol.asyncDispose]() }
}

/** Everything an iterable gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
