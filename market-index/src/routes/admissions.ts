import { type Clock, commonProblem, type ServiceApp } from "@bandcoin/service-kit"
import { z } from "zod"
import type { AdmissionDesk } from "../admission/desk.js"
import type { Admission, Outcome } from "../admission/types.js"
import { problem } from "../errors.js"
import { GrantView, viewGrant } from "./grants.js"
import { PublicKeyParam } from "./offers.js"

const AdmissionView = z.object({
  admission_id: z.string(),
  consumer_key: z.string(),
  status: z.enum(["REQUESTED", "RESERVED", "ACTIVATED", "TERMINATED"]),
  challenge: z.unknown().optional().describe("to be answered with the consumer key, while REQUESTED"),
  grant: GrantView,
  until_ms: z.number().int().describe("when it ends unless something is heard: of the challenge, or of the lease"),
  end_reason: z.string().optional(),
})

const khz = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const AdmissionBody = z.strictObject({
  consumer_key: PublicKeyParam,
  provider: PublicKeyParam.optional(),
  from_frequency: khz.optional(),
  to_frequency: khz.optional(),
  device: z.string().min(1).max(255).optional(),
  reserve: z.boolean().optional().describe("take a grant whose epoch has not begun"),
})

export interface AdmissionParts {
  readonly desk: AdmissionDesk
  readonly clock: Clock
  /** The only network there is admission to, if it is one. */
  readonly provider: string | undefined
  readonly perMinute: number
}

/** The MNO's door. Also to be added to another service's app, e.g. a provider's agent. */
export function admissionRoutes(app: ServiceApp, { desk, clock, provider, perMinute }: AdmissionParts): void {
  const config = { rateLimit: { max: perMinute, timeWindow: 60_000 } }
  const params = z.object({ admission_id: z.string().max(64) })
  const response = { 200: AdmissionView }
  const view = (admission: Admission): z.output<typeof AdmissionView> => {
    const { id, consumerKey, state, challenge, grant, untilMs, endReason } = admission
    return {
      admission_id: id,
      consumer_key: consumerKey,
      status: state,
      ...(state === "REQUESTED" && { challenge }),
      grant: viewGrant(grant, clock.now()),
      until_ms: Math.min(untilMs, Number.MAX_SAFE_INTEGER),
      ...(endReason !== undefined && { end_reason: endReason }),
    }
  }
  const admit = (outcome: Outcome<Admission>): z.output<typeof AdmissionView> => {
    if (outcome.ok) return view(outcome.value)
    throw problem(outcome.code, outcome.detail)
  }

  app.post(
    "/admissions",
    {
      config,
      schema: {
        operationId: "RequestAdmission",
        tags: ["admissions"],
        summary: "Ask to be let in with a grant; answered with a challenge",
        body: AdmissionBody,
        response: { 201: AdmissionView },
      },
    },
    async (request, reply) => {
      const { consumer_key, from_frequency, to_frequency, device, reserve } = request.body
      if ((from_frequency === undefined) !== (to_frequency === undefined)) {
        throw commonProblem("INVALID_ARGUMENT", "name both ends of the band, or neither")
      }
      if (provider !== undefined && (request.body.provider ?? provider) !== provider) {
        throw problem("NO_GRANT", `this door leads to the network of ${provider} only`)
      }
      const band =
        from_frequency === undefined || to_frequency === undefined
          ? undefined
          : { fromFrequency: from_frequency, toFrequency: to_frequency }
      const asked = { consumerKey: consumer_key, provider: provider ?? request.body.provider, band, device, reserve }
      return reply.code(201).send(admit(desk.request(asked)))
    },
  )
  app.get(
    "/admissions/:admission_id",
    { config, schema: { operationId: "GetAdmission", tags: ["admissions"], params, response } },
    async (request) => {
      const found = desk.get(request.params.admission_id)
      if (found === undefined) throw problem("ADMISSION_NOT_FOUND", `there is no ${request.params.admission_id}`)
      return view(found)
    },
  )
  app.post(
    "/admissions/:admission_id/answer",
    {
      config,
      schema: {
        operationId: "AnswerChallenge",
        tags: ["admissions"],
        summary: "The key's signature of the challenge",
        params,
        body: z.strictObject({ answer: z.string().max(256) }),
        response,
      },
    },
    async (request) => admit(desk.answer(request.params.admission_id, request.body.answer)),
  )
  app.post(
    "/admissions/:admission_id/heartbeat",
    {
      config,
      schema: {
        operationId: "Heartbeat",
        tags: ["admissions"],
        summary: "The device is still there: the lease goes on, to the end of the grant at most",
        params,
        response,
      },
    },
    async (request) => admit(desk.heartbeat(request.params.admission_id)),
  )
  app.delete(
    "/admissions/:admission_id",
    {
      config,
      schema: { operationId: "Release", tags: ["admissions"], summary: "The device has left", params, response },
    },
    async (request) => admit(desk.release(request.params.admission_id)),
  )
}
