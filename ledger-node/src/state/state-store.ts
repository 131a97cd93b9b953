import type { StateEntry, StateReader } from "../ledger/types.js"
import type { Tables } from "../storage/environment.js"
import { hexKey, readBlockNum } from "../storage/keys.js"
import { ADDRESS_BYTES } from "./hashing.js"
import { addressOfKey, afterPrefix, beforePrefix, isStored, seekKey } from "./leaf-keys.js"

/** Reads the state of any block from the tables. */
export class StateStore implements StateReader {
  constructor(private readonly tables: Tables) {}

  get(address: string, blockNum: number): Uint8Array | undefined {
    return this.at(Buffer.from(address, "hex"), blockNum)
  }

  at(address: Buffer, blockNum: number): Buffer | undefined {
    const range = this.tables.leaves.getRange({
      start: seekKey(address, blockNum),
      end: afterPrefix(address),
      limit: 1,
    })
    for (const { key, value } of range) return isStored(key) ? value : undefined
    return undefined
  }

  *list(
    prefix: string,
    blockNum: number,
    options: { readonly start?: string; readonly reverse?: boolean } = {},
  ): Generator<StateEntry> {
    const under = Buffer.from(prefix, "hex")
    const start = options.start === undefined ? undefined : Buffer.from(options.start, "hex")
    // The next address is sought, not walked to: a leaf may have a million older versions.
    let address = options.reverse ? this.#last(under, start) : this.#first(under, start)
    while (address !== undefined) {
      const data = this.at(address, blockNum)
      if (data !== undefined) yield { address: address.toString("hex"), data }
      address = options.reverse ? this.#previous(under, address) : this.#next(under, address)
    }
  }

  blockNumOfRoot(stateRootHash: string): number | undefined {
    if (!/^[0-9a-f]{64}$/.test(stateRootHash)) return undefined
    const bytes = this.tables.roots.get(hexKey(stateRootHash))
    return bytes === undefined ? undefined : readBlockNum(bytes)
  }

  #first(prefix: Buffer, start: Buffer | undefined): Buffer | undefined {
    const from = start !== undefined && Buffer.compare(start, prefix) > 0 ? start : prefix
    return this.#seek(beforePrefix(from), afterPrefix(prefix))
  }

  #next(prefix: Buffer, address: Buffer): Buffer | undefined {
    return this.#seek(afterPrefix(address), afterPrefix(prefix))
  }

  #seek(start: Buffer, end: Buffer): Buffer | undefined {
    if (Buffer.compare(start, end) >= 0) return undefined
    for (const key of this.tables.leaves.getKeys({ start, end, limit: 1 })) return Buffer.from(addressOfKey(key))
    return undefined
  }

  #last(prefix: Buffer, start: Buffer | undefined): Buffer | undefined {
    const top = afterPrefix(prefix)
    const from = start === undefined ? top : afterPrefix(start)
    return this.#seekBack(Buffer.compare(from, top) < 0 ? from : top, prefix)
  }

  #previous(prefix: Buffer, address: Buffer): Buffer | undefined {
    return this.#seekBack(address, prefix)
  }

  /** The greatest address with a version before `from` that starts with `prefix`. */
  #seekBack(from: Buffer, prefix: Buffer): Buffer | undefined {
    for (const key of this.tables.leaves.getKeys({ start: from, reverse: true, limit: 1 })) {
      if (key.length < ADDRESS_BYTES || !key.subarray(0, prefix.length).equals(prefix)) return undefined
      return Buffer.from(addressOfKey(key))
    }
    return undefined
  }
}
