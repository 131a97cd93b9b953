import * as z from "zod"
import { ReadError } from "../errors/errors.js"
import type { Fetch } from "../rest/http.js"

const answer = z.object({ providers: z.array(z.string().regex(/^0[23][0-9a-f]{64}$/)).max(10_000) })

const TIMEOUT_MS = 10_000

/** Account names of the providers with service at a place, as a market index knows them. Degrees, WGS 84. */
export async function providersNear(
  indexUrl: string,
  place: { readonly latitude: number; readonly longitude: number },
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
): Promise<string[]> {
  const url = `${indexUrl.replace(/\/+$/, "")}/providers?near=${place.latitude},${place.longitude}`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    const body: unknown = await response.json()
    if (!response.ok) throw new Error(`it answers ${response.status}`)
    return answer.parse(body).providers
  } catch (error) {
    throw new ReadError("REQUEST_FAILED", `the market index ${indexUrl} cannot be asked: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
