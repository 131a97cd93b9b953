import type { LedgerClient } from "@bandcoin/client"
import { type Account, accountAddress, decodeAccount, NAMESPACE } from "@bandcoin/contract"
import { CliError, notFound } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"

/**
 * The account with this public key.
 * @throws CliError `NOT_FOUND` where there is none.
 */
export async function readAccount(ledger: LedgerClient, publicKey: string): Promise<Account> {
  const data = await ledger.state(accountAddress(publicKey))
  if (data !== undefined) return decode(data)
  throw notFound(`no account ${publicKey} on the ledger`, "its holder creates it with `bandcoin account create`", {
    account: publicKey,
  })
}

/** All accounts, in address order, as of one block. */
export async function* readAccounts(ledger: LedgerClient): AsyncGenerator<Account> {
  for await (const { data } of ledger.stateEntries(NAMESPACE)) yield decode(data)
}

function decode(data: Uint8Array): Account {
  try {
    return decodeAccount(data)
  } catch (cause) {
    throw new CliError(
      "STATE_UNREADABLE",
      EXIT.unreachable,
      "the ledger's state holds a record this version cannot read",
      {
        fix: "is it a ledger of the bandcoin family 1.0? check --url",
        cause,
      },
    )
  }
}
