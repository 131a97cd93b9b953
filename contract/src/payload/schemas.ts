import * as z from "zod"
import { discount, integer, must, publicKey, qos } from "./fields.js"
import { type Action, ROLES } from "./types.js"

/** An epoch as a dictionary key: decimal, without leading zeros; it fits a safe integer by its range check. */
const epochKey = z
  .string()
  .refine((key) => /^[1-9][0-9]{0,15}$/.test(key) && Number.isSafeInteger(Number(key)), must("keyed by epochs from 1"))

const reservation = z.strictObject({ price: integer(0), capacity: integer(0) }, must("a dictionary"))

const share = z.strictObject(
  { allocations: integer(1), price: integer(0), allocated: z.literal(false, must("false")).optional() },
  must("a dictionary"),
)

const roles = z
  .array(z.enum(ROLES, must(ROLES.join(" or "))), must("an array"))
  .refine((names) => new Set(names).size === names.length, must("an array of different roles"))

const band = { from_frequency: integer(0), to_frequency: integer(0), bandwidth: integer(1) }

/** What moves Bandcoins from or to the account that `provider` names. */
const payment = { provider: publicKey(), price: integer(1) }

const offer = z.strictObject({
  action: z.literal("offer"),
  provider: publicKey().optional(),
  price: integer(1),
  ...band,
  max_allocations: integer(0),
  volume_discount: discount().optional(),
  reservation_discount: discount().optional(),
  allocation_duration: integer(1).optional(),
  reservations: z.record(epochKey, reservation, must("a dictionary keyed by epoch")).optional(),
  consumers: z.record(publicKey(), share, must("a dictionary keyed by public key")).optional(),
  qos: qos().optional(),
})

/** The fields of each action. The consumers of an `allocate`, limits, and rules between fields are checked elsewhere. */
export const PAYLOAD_SCHEMAS = {
  create: z.strictObject({
    action: z.literal("create"),
    provider: publicKey().optional(),
    price: integer(0, 0).optional(),
  }),
  authorize: z.strictObject({ action: z.literal("authorize"), provider: publicKey(), roles }),
  deposit: z.strictObject({ action: z.literal("deposit"), ...payment }),
  withdraw: z.strictObject({ action: z.literal("withdraw"), ...payment }),
  transfer: z.strictObject({ action: z.literal("transfer"), ...payment }),
  offer,
  allocate: z.strictObject({
    action: z.literal("allocate"),
    provider: publicKey(),
    epoch: integer(1),
    epoch_to: integer(1).optional(),
    price: integer(0),
    ...band,
    consumers: z.unknown().optional(),
    qos: qos().optional(),
  }),
} as const satisfies Record<Action, z.ZodType>
