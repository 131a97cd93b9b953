import { MAX_PAGE_BYTES, type Page } from "../listing/index.js"
import { pythonString } from "./json/python.js"
import { buildLink, type LinkSource } from "./link.js"
import type { PagingControls } from "./query.js"

/*
 * The envelope of every response: `data`, `head`, `link` and `paging`, those of them that apply.
 */

/** Around one resource, or a list that is not paged; its text is written with an indentation of two spaces. */
export function* envelope(
  data: Iterable<string>,
  { head, link }: { readonly head?: string; readonly link?: string } = {},
): Generator<string> {
  yield '{\n  "data": '
  yield* data
  let tail = ""
  if (head !== undefined) tail += `,\n  "head": ${pythonString(head)}`
  if (link !== undefined) tail += `,\n  "link": ${pythonString(link)}`
  yield `${tail}\n}`
}

/** How the items of a list are written. */
export interface ItemWriter<Item> {
  /** The item's text with an indentation of four spaces. */
  readonly write: (item: Item) => Iterable<string>
  /** What `start` names the item by. */
  readonly idOf: (item: Item) => string
}

/** Characters of a page after which it ends early: `MAX_PAGE_BYTES` in base64. */
const MAX_PAGE_CHARACTERS = (MAX_PAGE_BYTES * 4) / 3

/**
 * Around one page of a list. A page whose items turn out longer than `MAX_PAGE_CHARACTERS` ends after the item that went over, with
 * the next one as its next position.
 */
export function* pageEnvelope<Item>(
  source: LinkSource,
  controls: PagingControls,
  head: string,
  page: Page<Item>,
  { write, idOf }: ItemWriter<Item>,
): Generator<string> {
  let next = page.paging.next
  let characters = 0
  let separator = "\n    "
  // A list picked by ids is not cut into pages (its limit is 0): there would be no way to ask for the rest.
  const most = page.paging.limit === 0 ? Number.POSITIVE_INFINITY : MAX_PAGE_CHARACTERS
  yield '{\n  "data": ['
  for (const item of page.items) {
    if (characters > most) {
      next = idOf(item)
      break
    }
    yield separator
    for (const piece of write(item)) {
      characters += piece.length
      yield piece
    }
    separator = ",\n    "
  }
  const { start, limit } = page.paging
  yield `${page.items.length === 0 ? "" : "\n  "}],
  "head": ${pythonString(head)},
  "link": ${pythonString(buildLink(source, { head, start, limit }))},
  "paging": {
    "limit": ${controls.limit ?? null},${nextLines(source, controls, head, next)}
    "start": ${controls.start === undefined ? null : pythonString(controls.start)}
  }
}`
}

function nextLines(source: LinkSource, controls: PagingControls, head: string, next: string): string {
  if (next === "") return ""
  const url = buildLink(source, { head, limit: controls.limit, start: next })
  return `
    "next": ${pythonString(url)},
    "next_position": ${pythonString(next)},`
}
