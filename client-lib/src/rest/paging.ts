import { ReadError } from "../errors/errors.js"

/** How much of a listing to read, and which way. */
export interface Paging {
  /** Items asked for at a time (the ledger gives at most 1,000). Each listing has its own default. */
  readonly pageSize?: number | undefined
  /** From the other end. */
  readonly reverse?: boolean | undefined
}

export interface PageRequest {
  readonly head?: string | undefined
  readonly start?: string | undefined
  readonly limit?: number | undefined
  readonly reverse?: boolean | undefined
}

export interface Page<T> {
  readonly data: readonly T[]
  /** The block the whole listing is read at. */
  readonly head: string
  /** Where the next page starts; absent on the last. */
  readonly next?: string | undefined
}

/**
 * All items of a listing, page by page, all as of the block that was newest when it began (or `head`). Reads only as
 * far as the caller iterates. A page too large for the answer limit is asked for again in half the size.
 */
export async function* pages<T>(
  ask: (request: PageRequest) => Promise<Page<T>>,
  options: Paging & {
    readonly head?: string | undefined
    readonly start?: string | undefined
    readonly pageSize: number | undefined
  },
): AsyncGenerator<T, void, undefined> {
  let { head, start } = options
  let limit = options.pageSize
  for (;;) {
    let page: Page<T>
    try {
      page = await ask({ head, start, limit, reverse: options.reverse })
    } catch (error) {
      if (!isTooLarge(error) || limit === undefined || limit <= 1) throw error
      limit = Math.floor(limit / 2)
      continue
    }
    yield* page.data
    if (page.next === undefined || page.data.length === 0) return
    if (page.next === start) throw new ReadError("ANSWER_INVALID", `the page after ${start} is the same page`)
    head = page.head
    start = page.next
  }
}

const isTooLarge = (error: unknown): boolean => error instanceof ReadError && error.code === "ANSWER_TOO_LARGE"
