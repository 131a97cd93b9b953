import { verifySignature } from "@bandcoin/client"
import { ACCEPT_SIGNATURE, checkRequestSignature } from "@bandcoin/client/request-signature"
import type { FastifyInstance, FastifyRequest } from "fastify"
import { commonProblem } from "../errors/problem.js"
import type { Clock } from "../time/clock.js"
import type { ReplayGuard } from "./replay.js"

declare module "fastify" {
  interface FastifyRequest {
    /** The ledger key that signed this request, once `requireSignature` has let it through; empty before. */
    signedBy: string
  }
}

export interface SignaturePolicy {
  readonly clock: Clock
  readonly replay: ReplayGuard
  /** Keys that may call at all; anyone's when absent. */
  readonly allowed?: (publicKey: string) => boolean | Promise<boolean>
}

/** Must be called once on an app before `requireSignature` is used on its routes. */
export function useSignatures(app: Pick<FastifyInstance, "decorateRequest">): void {
  app.decorateRequest("signedBy", "")
}

/**
 * A `preValidation` hook: the request must be signed with a ledger key (RFC 9421), in its time, for the first time.
 * Then `request.signedBy` is the key. Throws a Problem (401, 403) otherwise.
 */
export function requireSignature(policy: SignaturePolicy): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const [path = "/", query] = splitTarget(request.raw.url ?? "/")
    const nowMs = policy.clock.now()
    const checked = checkRequestSignature(
      {
        method: request.method,
        authority: request.host,
        path,
        query: query === undefined ? "?" : `?${query}`,
        headers: request.headers,
        body: request.rawBody,
      },
      {
        nowMs,
        verify: (key, message, signature) => verifySignature(key, message, Buffer.from(signature).toString("hex")),
      },
    )
    if (!checked.ok) {
      throw commonProblem(checked.fault, checked.detail, { headers: { "accept-signature": ACCEPT_SIGNATURE } })
    }
    const { publicKey, nonce, expiresAtMs } = checked.value
    if (!((await policy.allowed?.(publicKey)) ?? true)) {
      throw commonProblem("PERMISSION_DENIED", `the key ${publicKey} is not one that may do this`)
    }
    if (!(await policy.replay.firstUse(publicKey, nonce, expiresAtMs, nowMs))) throw commonProblem("SIGNATURE_REPLAYED")
    request.signedBy = publicKey
  }
}

function splitTarget(target: string): [string, string | undefined] {
  const at = target.indexOf("?")
  return at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)]
}
