import { type LedgerClient, readAccount } from "@bandcoin/client"
import type { Account } from "@bandcoin/contract"
import { notFound } from "../errors/cli-error.js"

/**
 * The account with this public key.
 * @throws CliError `NOT_FOUND` where there is none.
 */
export async function requireAccount(ledger: LedgerClient, publicKey: string): Promise<Account> {
  const account = await readAccount(ledger, publicKey)
  if (account !== undefined) return account
  throw notFound(`no account ${publicKey} on the ledger`, "its holder creates it with `bandcoin account create`", {
    account: publicKey,
  })
}
