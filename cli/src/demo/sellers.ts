import {
  createBatch,
  createTransaction,
  type LedgerClient,
  readAccounts,
  type SignedBatch,
  type Signer,
} from "@bandcoin/client"
import type { Account, Payload, Role } from "@bandcoin/contract"
import type { Progress } from "../output/progress.js"

/** An account the demo wants on the ledger. */
export interface WantedAccount {
  readonly signer: Signer
  readonly role?: Role
  /** Posted unless the account has ever offered: what its holder did since is the holder's business. */
  readonly offer?: Extract<Payload, { action: "offer" }>
}

/** Accounts that stand or fall together: one batch. */
export type AccountGroup = readonly WantedAccount[]

/** What had to be done; all zero at a second start. */
export interface SetUpCount {
  accounts: number
  roles: number
  offers: number
  batches: number
}

/**
 * Brings accounts, roles and offers to the ledger, as far as they are not there. Each group is one batch, sent by the
 * administrator and signed by everybody in it, so that a crash leaves a group whole or absent.
 */
export async function setUpAccounts(
  ledger: LedgerClient,
  admin: Signer,
  groups: readonly AccountGroup[],
  progress: Progress,
): Promise<SetUpCount> {
  const present = new Map<string, Account>()
  for await (const account of readAccounts(ledger)) present.set(account.name, account)
  const counted: SetUpCount = { accounts: 0, roles: 0, offers: 0, batches: 0 }
  const batches: SignedBatch[] = []
  for (const group of groups) {
    const transactions = group.flatMap((wanted) =>
      missing(wanted, present.get(wanted.signer.publicKey), admin).map(({ payload, signer }) => {
        countAction(payload, counted)
        return createTransaction({ payload, signer, batcherPublicKey: admin.publicKey })
      }),
    )
    if (transactions.length > 0) batches.push(createBatch({ transactions, signer: admin }))
    progress.update(counted.accounts + counted.roles + counted.offers)
  }
  counted.batches = batches.length
  if (batches.length > 0) await ledger.submitAndWait(batches)
  return counted
}

/** What one account still needs, in the order in which the contract takes it. */
function missing(
  { signer, role, offer }: WantedAccount,
  account: Account | undefined,
  admin: Signer,
): { payload: Payload; signer: Signer }[] {
  const steps: { payload: Payload; signer: Signer }[] = []
  if (account === undefined) steps.push({ payload: { action: "create", provider: signer.publicKey }, signer })
  if (role !== undefined && account?.roles.includes(role) !== true) {
    const roles = [...(account?.roles ?? []), role]
    steps.push({ payload: { action: "authorize", provider: signer.publicKey, roles }, signer: admin })
  }
  if (offer !== undefined && (account?.epoch ?? 0) === 0) steps.push({ payload: offer, signer })
  return steps
}

function countAction({ action }: Payload, counted: SetUpCount): void {
  if (action === "create") counted.accounts += 1
  if (action === "authorize") counted.roles += 1
  if (action === "offer") counted.offers += 1
}
