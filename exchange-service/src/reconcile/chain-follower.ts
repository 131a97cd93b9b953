import type { Database } from "@bandcoin/service-kit"
import type { ExchangeSchema } from "../database/schema.js"
import type { ChainBlock, ChainMovement, ExchangeLedger } from "../ledger/ledger.js"
import { parseMovementNonce } from "../movement/identity.js"

/** Keeps a copy of every deposit and withdrawal of the chain, block by block. */
export class ChainFollower {
  constructor(
    private readonly database: Database<ExchangeSchema>,
    private readonly ledger: ExchangeLedger,
  ) {}

  /** Reads the blocks that are new; returns the number of the last block read. Throws LedgerUnavailable. */
  async catchUp(): Promise<number> {
    const head = await this.ledger.headNum()
    let last = await this.#position()
    if (last > head || !(await this.#isSameChain(last))) last = await this.#startAgain()
    while (last < head) {
      const block = await this.ledger.block(last + 1)
      if (block === undefined) break
      await this.#keep(block)
      last = block.blockNum
    }
    return last
  }

  async #position(): Promise<number> {
    const row = await this.database.sql.selectFrom("chain_cursor").selectAll().executeTakeFirst()
    return row?.block_num ?? -1
  }

  /** A ledger that was set up anew has other blocks under the same numbers. */
  async #isSameChain(last: number): Promise<boolean> {
    if (last < 0) return true
    const held = await this.database.sql.selectFrom("chain_cursor").select("block_id").executeTakeFirstOrThrow()
    return (await this.ledger.block(last))?.blockId === held.block_id
  }

  async #startAgain(): Promise<number> {
    await this.database.transaction(async (tx) => {
      await tx.deleteFrom("chain_movements").execute()
      await tx.deleteFrom("chain_cursor").execute()
    })
    return -1
  }

  #keep(block: ChainBlock): Promise<void> {
    return this.database.transaction(async (tx) => {
      for (const movement of block.movements) {
        await tx
          .insertInto("chain_movements")
          .values(this.#row(movement))
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
      const cursor = { id: 1, block_num: block.blockNum, block_id: block.blockId }
      await tx
        .insertInto("chain_cursor")
        .values(cursor)
        .onConflict((conflict) => conflict.column("id").doUpdateSet(cursor))
        .execute()
    }, "read committed")
  }

  /** Only our own key's transactions say which order they belong to: others could write any nonce. */
  #row(movement: ChainMovement) {
    const identity = movement.signer === this.ledger.publicKey ? parseMovementNonce(movement.nonce) : undefined
    return {
      transaction_id: movement.transactionId,
      block_num: movement.blockNum,
      action: movement.action,
      account: movement.account,
      bandcoins: movement.bandcoins,
      nonce: movement.nonce,
      signer: movement.signer,
      ref: identity?.ref ?? null,
    }
  }
}
