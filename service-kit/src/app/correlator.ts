import { randomUUID } from "node:crypto"
import type { IncomingHttpHeaders } from "node:http"

/** CAMARA's header that ties a request, its answer and the logs of all services together. */
export const CORRELATOR_HEADER = "x-correlator"

/** What CAMARA's commons allow in it. */
const CORRELATOR = /^[a-zA-Z0-9\-_:;./<>{}]{1,256}$/

/** The caller's correlator when it has the right form, a fresh one otherwise. */
export function correlatorOf(headers: IncomingHttpHeaders): string {
  const given = headers[CORRELATOR_HEADER]
  return typeof given === "string" && CORRELATOR.test(given) ? given : randomUUID()
}
