import {
  type PlanResult,
  type PurchasePlan,
  planPurchases,
  providersNear,
  readAccount,
  readAccounts,
} from "@bandcoin/client"
import type { Account } from "@bandcoin/contract"
import { z } from "zod"
import type { CommandContext } from "../../command/context.js"
import { epoch } from "../../command/fields.js"
import type { OptionSpec } from "../../command/spec.js"
import { notFound, usageError } from "../../errors/cli-error.js"
import type { JsonObject } from "../../output/json.js"
import { count, groupDigits } from "../../output/numbers.js"
import type { Style } from "../../output/style.js"
import { type Column, renderTable } from "../../output/table.js"
import { hasOffer } from "../../views/offer.js"

const PLACE = /^(-?\d{1,2}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?)$/

/** Degrees of latitude and longitude, WGS 84. */
const place = z
  .string()
  .regex(PLACE, "expected LATITUDE,LONGITUDE in degrees, such as 28.61,77.21")
  .transform((text) => {
    const [, latitude, longitude] = PLACE.exec(text) ?? []
    return { latitude: Number(latitude), longitude: Number(longitude) }
  })
  .refine((at) => Math.abs(at.latitude) <= 90 && Math.abs(at.longitude) <= 180, "expected a place on earth")

/** What both commands of the desk take to know the market. */
export const deskInput = {
  epoch: epoch.optional(),
  epochTo: epoch.optional(),
  near: place.optional(),
  index: z.url({ protocol: /^https?$/, error: "expected an http(s) URL" }).default("http://127.0.0.1:8040"),
}

export const DESK_OPTIONS: readonly OptionSpec[] = [
  { flags: "--epoch <number>", help: "the first epoch (default: the newest that any of the providers is in)" },
  { flags: "--epoch-to <number>", help: "the last epoch (default: the first)" },
  { flags: "--near <place>", help: "only providers with service there: LATITUDE,LONGITUDE in degrees" },
  { flags: "--index <url>", help: "with --near: the market index to ask (default http://127.0.0.1:8040)" },
]

export interface DeskQuestion {
  readonly epoch?: number | undefined
  readonly epochTo?: number | undefined
  readonly near?: { readonly latitude: number; readonly longitude: number } | undefined
  readonly index: string
}

/** @throws CliError when the market does not have it */
export async function planFor(
  { ledger }: CommandContext,
  question: DeskQuestion,
  units: number,
  buyer: string,
): Promise<PurchasePlan> {
  const providers = await sellers(ledger, question)
  if (providers.length === 0) throw notFound("nobody offers anything there", "look with `bandcoin offer list`", {})
  const epoch = question.epoch ?? Math.max(...providers.map((account) => account.epoch))
  const epochTo = question.epochTo ?? epoch
  if (epochTo < epoch) throw usageError("--epoch-to is before --epoch", "name the first epoch first")
  const result: PlanResult = planPurchases({ providers, units, epoch, epochTo, buyer })
  if (result.ok) return result.plan
  throw notFound(result.message, "ask for fewer units, other epochs or another place", {
    code: result.code,
    epoch: result.epoch,
    units_on_offer: result.unitsOnOffer,
  })
}

async function sellers(ledger: CommandContext["ledger"], { near, index }: DeskQuestion): Promise<Account[]> {
  const found: Account[] = []
  if (near === undefined) {
    for await (const account of readAccounts(ledger)) if (hasOffer(account)) found.push(account)
    return found
  }
  for (const name of await providersNear(index, near)) {
    // As the ledger has it now: the index may be a block behind.
    const account = await readAccount(ledger, name)
    if (account !== undefined && hasOffer(account)) found.push(account)
  }
  return found
}

export function planJson({ purchases, units, epoch, epochTo, cost, aboveCheapestAtMost }: PurchasePlan): JsonObject {
  return {
    units,
    epoch,
    epoch_to: epochTo,
    cost,
    above_cheapest_at_most: aboveCheapestAtMost ?? null,
    purchases: purchases.map((each) => ({
      provider: each.provider,
      epoch: each.epoch,
      epoch_to: each.epochTo,
      units: each.units,
      cost: each.cost,
    })),
  }
}

type Purchase = PurchasePlan["purchases"][number]

export function planText(plan: PurchasePlan, nameOf: (key: string) => string | undefined, style: Style, width: number) {
  const columns: Column<Purchase>[] = [
    {
      header: "provider",
      value: ({ provider }) => nameOf(provider) ?? provider,
      short: ({ provider }) => nameOf(provider) ?? `${provider.slice(0, 10)}…`,
    },
    {
      header: "epochs",
      value: (each) => (each.epochTo === each.epoch ? `${each.epoch}` : `${each.epoch}-${each.epochTo}`),
    },
    { header: "units", value: ({ units }) => groupDigits(units), align: "right" },
    { header: "Bandcoins", value: ({ cost }) => groupDigits(cost), align: "right" },
  ]
  const { aboveCheapestAtMost: slack } = plan
  const surety =
    slack === 0
      ? "the cheapest there is"
      : slack === undefined
        ? "the best found"
        : `at most ${groupDigits(slack)} above the cheapest`
  const total = `${groupDigits(plan.cost)} Bandcoins for ${count(plan.units, "unit")} in each epoch, ${surety}`
  return `${renderTable(columns, plan.purchases, style, width)}${style.dim(total)}\n`
}
