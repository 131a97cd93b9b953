import type { GoldenResponse } from "./exchange.js"

/** Headers that say something about the answer. The others (`Date`, `Server`, connection handling) may differ. */
const COMPARED_HEADERS = ["content-type", "content-length", "allow"]

/** How our response differs from the recorded one; undefined when it is the same to the byte. */
export function difference(wanted: GoldenResponse, got: GoldenResponse): string | undefined {
  if (wanted.status !== got.status) return `status ${got.status}, recorded ${wanted.status}`
  if (wanted.reason !== got.reason) return `reason ${got.reason}, recorded ${wanted.reason}`
  for (const name of COMPARED_HEADERS) {
    const [ours, recorded] = [headerOf(got, name), headerOf(wanted, name)]
    if (ours !== recorded && name !== "content-length") return `${name} ${ours}, recorded ${recorded}`
  }
  if (wanted.body !== got.body) return bodyDifference(wanted.body, got.body)
  const [ours, recorded] = [headerOf(got, "content-length"), headerOf(wanted, "content-length")]
  return ours === recorded ? undefined : `content-length ${ours}, recorded ${recorded}`
}

export function headerOf({ headers }: GoldenResponse, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1]
}

/** Characters of context shown around the first difference. */
const CONTEXT = 60

function bodyDifference(wanted: string, got: string): string {
  let at = 0
  while (at < wanted.length && wanted[at] === got[at]) at++
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - CONTEXT), at + CONTEXT))
  return `body differs at character ${at}: ${around(got)}, recorded ${around(wanted)}`
}
