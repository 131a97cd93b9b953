import type { FastifyInstance } from "fastify"
import { z } from "zod"

/** One thing that must work for the service to be of use, e.g. its database. Throws or rejects when it does not. */
export interface ReadinessCheck {
  readonly name: string
  check(): Promise<void>
}

/** A check that takes longer counts as failed: a probe must not hang. */
const CHECK_TIMEOUT_MS = 2_000

const Readiness = z.object({
  status: z.enum(["ready", "not ready"]),
  checks: z.record(z.string(), z.string().describe("`ok`, or what is wrong")),
})

async function run(check: ReadinessCheck): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${CHECK_TIMEOUT_MS} ms`), CHECK_TIMEOUT_MS)
  })
  const outcome = check.check().then(
    () => "ok",
    (error: Error) => error.message || error.name,
  )
  try {
    return await Promise.race([outcome, late])
  } finally {
    clearTimeout(timer)
  }
}

/** `/livez`: the process answers. `/readyz`: it and all it needs can serve; 503 with the reasons otherwise. */
export function useHealth(app: FastifyInstance, checks: readonly ReadinessCheck[]): void {
  const live = z.object({ status: z.literal("alive") })
  app.get(
    "/livez",
    { config: { rateLimit: false }, logLevel: "warn", schema: { tags: ["operation"], response: { 200: live } } },
    async () => ({ status: "alive" }),
  )
  app.get(
    "/readyz",
    {
      config: { rateLimit: false },
      logLevel: "warn",
      schema: { tags: ["operation"], response: { 200: Readiness, 503: Readiness } },
    },
    async (_request, reply) => {
      const entries = await Promise.all(checks.map(async (check) => [check.name, await run(check)] as const))
      const ready = entries.every(([, outcome]) => outcome === "ok")
      reply.code(ready ? 200 : 503)
      return { status: ready ? ("ready" as const) : ("not ready" as const), checks: Object.fromEntries(entries) }
    },
  )
}
