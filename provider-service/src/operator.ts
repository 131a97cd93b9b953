import { createHash, timingSafeEqual } from "node:crypto"
import { commonProblem } from "@bandcoin/service-kit"
import type { preValidationAsyncHookHandler } from "fastify"

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()

/** Lets in whoever shows the operator's token (`Authorization: Bearer ...`); compares in constant time. */
export function requireOperator(token: string): preValidationAsyncHookHandler {
  const expected = digest(token)
  return async (request) => {
    const given = /^Bearer (.{1,500})$/.exec(request.headers.authorization ?? "")?.[1]
    if (given === undefined || !timingSafeEqual(digest(given), expected)) {
      throw commonProblem("UNAUTHENTICATED", "give the operator's token as Authorization: Bearer ...", {
        headers: { "www-authenticate": "Bearer" },
      })
    }
  }
}
