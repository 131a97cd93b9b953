import * as z from "zod"
import { fromBase64 } from "../bytes/base64.js"

// The bodies of the Sawtooth REST API 1.0 to 1.2. Fields this package does not use are not looked at, and 1.2 leaves out
// fields that are empty, so lists default to none.

const hex = (length: number): z.ZodString =>
  z
    .string()
    .length(length)
    .regex(/^[0-9a-fA-F]*$/)

/** 1.0 validators took upper-case ids; such a one can be listed, and fails every check. */
const id = hex(128)
const base64 = z.string().transform((text, context) => {
  const bytes = fromBase64(text)
  if (bytes) return bytes
  context.issues.push({ code: "custom", message: "not base64", input: text })
  return z.NEVER
})
const strings = z.array(z.string()).default([])

export const apiErrorSchema = z.object({
  error: z.object({ code: z.number().int(), title: z.string(), message: z.string() }),
})
export type ApiError = z.infer<typeof apiErrorSchema>["error"]

export const submitSchema = z.object({ link: z.string() })

export const statusesSchema = z.object({
  data: z.array(
    z.object({
      id,
      status: z.enum(["COMMITTED", "INVALID", "PENDING", "UNKNOWN"]),
      invalid_transactions: z.array(z.object({ id, message: z.string().default("") })).default([]),
    }),
  ),
})

export const transactionSchema = z.object({
  header: z.object({
    batcher_public_key: z.string().default(""),
    dependencies: strings,
    family_name: z.string().default(""),
    family_version: z.string().default(""),
    inputs: strings,
    nonce: z.string().default(""),
    outputs: strings,
    payload_sha512: z.string().default(""),
    signer_public_key: z.string().default(""),
  }),
  header_signature: id,
  payload: base64.default(() => new Uint8Array()),
})
export type TransactionBody = z.infer<typeof transactionSchema>

export const batchSchema = z.object({
  header: z.object({ signer_public_key: z.string().default(""), transaction_ids: strings }),
  header_signature: id,
  trace: z.boolean().default(false),
  transactions: z.array(transactionSchema).default([]),
})
export type BatchBody = z.infer<typeof batchSchema>

export const blockSchema = z.object({
  header: z.object({
    batch_ids: strings,
    block_num: z
      .union([z.string().regex(/^\d{1,16}$/), z.number().int()])
      .transform(Number)
      .default(0),
    consensus: base64.default(() => new Uint8Array()),
    previous_block_id: z.string().default(""),
    signer_public_key: z.string().default(""),
    state_root_hash: z.string().default(""),
  }),
  header_signature: id,
  batches: z.array(batchSchema).default([]),
})
export type BlockBody = z.infer<typeof blockSchema>

export const stateEntrySchema = z.object({ address: hex(70), data: base64 })
export const stateLeafSchema = z.object({ data: base64, head: id })

export const receiptSchema = z.object({
  id,
  data: z.array(base64).default([]),
  events: z
    .array(
      z.object({
        event_type: z.string().default(""),
        attributes: z.array(z.object({ key: z.string(), value: z.string().default("") })).default([]),
        data: base64.default(() => new Uint8Array()),
      }),
    )
    .default([]),
  state_changes: z
    .array(
      z.object({
        address: hex(70),
        type: z.enum(["SET", "DELETE", "TYPE_UNSET"]).default("TYPE_UNSET"),
        value: base64.default(() => new Uint8Array()),
      }),
    )
    .default([]),
})

/** An answer that holds one resource. */
export const single = <T extends z.ZodType>(data: T) => z.object({ data })

/** An answer that holds a page of resources. */
export const page = <T extends z.ZodType>(data: T) =>
  z.object({
    data: z.array(data),
    head: id,
    paging: z.object({ next_position: z.string().optional() }).default({}),
  })

export const peersSchema = single(z.array(z.string()))
export const nodeStatusSchema = single(
  z.object({ endpoint: z.string().default(""), peers: z.array(z.object({ endpoint: z.string() })).default([]) }),
)
