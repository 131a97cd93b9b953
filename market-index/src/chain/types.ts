/** A place on the chain. */
export interface Position {
  readonly blockNum: number
  readonly blockId: string
}

export interface StateChange {
  readonly address: string
  readonly type: "SET" | "DELETE"
  readonly value: Uint8Array
}

/** A committed transaction and what it left behind. */
export interface ChainTransaction {
  readonly transactionId: string
  readonly batchId: string
  readonly familyName: string
  readonly signer: string
  readonly payload: Uint8Array
  /** In the order of the processor's writes. */
  readonly stateChanges: readonly StateChange[]
  /** What the processor added to the receipt. */
  readonly data: readonly Uint8Array[]
}

/** A block whole, from whichever door of the ledger. */
export interface ChainBlock extends Position {
  readonly previousBlockId: string
  readonly stateRootHash: string
  readonly signerPublicKey: string
  readonly transactions: readonly ChainTransaction[]
}

/** The block before the first one, as Sawtooth writes it. */
export const NULL_BLOCK_ID = "0".repeat(16)

/** The ledger does not answer, or breaks off: to be tried again. */
export class SourceError extends Error {
  override readonly name = "SourceError"
}

/** One of the ledger's two doors. */
export interface ChainSource {
  readonly name: "component" | "rest"
  /**
   * The blocks after the newest of `known` that is on the ledger's chain (from the first block on, when none is), in order,
   * without end. After a fork switch comes the first block of the new branch, whose predecessor is then not the block
   * given last. `onHead` is told the number of the newest block whenever it becomes known.
   * @param known newest first
   * @throws SourceError when the connection is lost; call again with what is known by then.
   */
  follow(
    known: readonly Position[],
    onHead: (blockNum: number) => void,
    signal: AbortSignal,
  ): AsyncGenerator<ChainBlock, void>
}
