import { randomBytes } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { defaultSigner, type LedgerClient, type PrivateKey, type Signer } from "@bandcoin/client"
import { type AccountGroup, setUpAccounts } from "../demo/sellers.js"
import { writeDurably } from "../files/durable.js"
import { PRIVATE_SUFFIX } from "../keys/folders.js"
import { ensureKey } from "../market/keys.js"
import type { Printer } from "../output/printer.js"

/** The account a newcomer can pay for and bid with. */
export const CUSTOMER = "customer"

/** What the services prove themselves with, kept in the market's key folder. */
export interface ServiceCredentials {
  readonly exchange: PrivateKey
  readonly provider: PrivateKey
  readonly house: PrivateKey
  readonly customer: PrivateKey
  readonly exchangeToken: string
  readonly providerToken: string
}

/** Keys and tokens of the services, made when there are none. */
export async function ensureCredentials(keyFolder: string): Promise<ServiceCredentials> {
  return {
    exchange: await ensureKey(keyFolder, "exchange"),
    provider: await ensureKey(keyFolder, "provider"),
    house: await ensureKey(keyFolder, "auction-house"),
    customer: await ensureKey(keyFolder, CUSTOMER),
    exchangeToken: ensureToken(tokenPath(keyFolder, "exchange")),
    providerToken: ensureToken(tokenPath(keyFolder, "provider")),
  }
}

export function keyPath(keyFolder: string, name: string): string {
  return join(keyFolder, name + PRIVATE_SUFFIX)
}

/** What a service's operator shows: a file for its owner alone, beside the keys. */
export function tokenPath(keyFolder: string, name: string): string {
  return join(keyFolder, `${name}-operator.token`)
}

const TOKEN_BYTES = 24

function ensureToken(path: string): string {
  if (!existsSync(path)) writeDurably(path, `${randomBytes(TOKEN_BYTES).toString("hex")}\n`)
  return readFileSync(path, "utf8").trim()
}

/** Brings the services' accounts and their roles to the ledger, as far as they are not there. */
export async function authorizeServices(
  ledger: LedgerClient,
  admin: Signer,
  { exchange, provider, customer }: ServiceCredentials,
  printer: Printer,
): Promise<void> {
  const group: AccountGroup = [
    { signer: defaultSigner(exchange), role: "exchange" },
    { signer: defaultSigner(provider), role: "provider" },
    { signer: defaultSigner(customer) },
  ]
  const progress = printer.progress("accounts of the services", 2 * group.length)
  try {
    await setUpAccounts(ledger, admin, [group], progress)
  } finally {
    progress.stop()
  }
}
