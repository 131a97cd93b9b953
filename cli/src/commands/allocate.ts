import { KeyPool, pricePurchase } from "@bandcoin/client"
import { type AllocatePayload, DEFAULT_LIMITS, type Quote } from "@bandcoin/contract"
import { z } from "zod"
import { requireAccount } from "../command/accounts.js"
import { buyByPlan } from "../command/bulk-purchase.js"
import type { CommandContext } from "../command/context.js"
import { accountRef, amount, epoch, filePath, poolIndex, poolNumber, unitCount } from "../command/fields.js"
import { readKeyList } from "../command/key-list.js"
import { poolPublicKeys } from "../command/pool-keys.js"
import { SEND_OPTIONS, SEND_SETTINGS, type SendReport, send, sendInput } from "../command/send.js"
import { defineCommand } from "../command/spec.js"
import { usageError } from "../errors/cli-error.js"
import { count, groupDigits } from "../output/numbers.js"

const input = z.object({
  provider: accountRef,
  epoch: epoch.optional(),
  epochTo: epoch.optional(),
  for: z.array(accountRef).optional(),
  keysFile: filePath.optional(),
  count: unitCount.optional(),
  seed: z.string().min(1).optional(),
  pool: poolNumber.prefault("0"),
  fromIndex: poolIndex.prefault("0"),
  maxPrice: amount.optional(),
  plan: filePath.optional(),
  chunk: unitCount.optional(),
  ...sendInput,
})

type Holders = Pick<z.infer<typeof input>, "for" | "keysFile" | "count" | "seed" | "pool" | "fromIndex">

export const allocate = defineCommand({
  path: ["allocate"],
  summary: "buy grants of a provider's offer: now, in bulk, or for epochs ahead",
  arguments: [{ name: "provider", required: true, help: "public key or key name" }],
  options: [
    { flags: "--epoch <number>", help: "the epoch to buy (default: the current one); a later one is a reservation" },
    { flags: "--epoch-to <number>", help: "the last epoch of a series that starts ahead" },
    { flags: "--for <account...>", help: "who will hold the grants, one each (default: the buyer holds one)" },
    { flags: "--keys-file <file>", help: "the same from a file, one public key a line; - for standard input" },
    { flags: "--count <number>", help: "so many grants, for keys derived from --seed" },
    { flags: "--seed <name>", help: "with --count: the key whose secret seeds the holders' keys (BIP-32)" },
    { flags: "--pool <number>", help: "with --count: which pool of the seed (default 0)" },
    { flags: "--from-index <number>", help: "with --count: the first key of the pool (default 0)" },
    { flags: "--max-price <amount>", help: "buy nothing if it costs more" },
    {
      flags: "--plan <file>",
      help: "buy in several transactions, kept in this file: run again to finish what broke off",
    },
    { flags: "--chunk <units>", help: "with --plan: grants in one transaction (default 50000, at most 100000)" },
    ...SEND_OPTIONS,
  ],
  settings: SEND_SETTINGS,
  examples: [
    "bandcoin allocate delhi-900-1 --key aggregator",
    "bandcoin allocate delhi-900-1 --key aggregator --for alice --max-price 10",
    "bandcoin allocate delhi-1800-2 --key aggregator --count 10,000 --seed aggregator-seed --pool 1",
    "bandcoin allocate delhi-1800-2 --key aggregator --keys-file subscribers.txt",
    "bandcoin allocate delhi-1800-2 --key aggregator --epoch 3 --epoch-to 4",
    "bandcoin allocate haryana-1800-1 --key aggregator --count 140,000 --seed aggregator-seed --pool 2 --plan plan.json",
  ],
  input,
  async run(context, request) {
    const { keys, settings, ledger } = context
    const { tunnel, batcher, maxPrice, epochTo } = request
    if (request.plan === undefined) {
      if (request.chunk !== undefined) throw usageError("--chunk needs --plan", "name a file to keep the plan in")
      // Before keys are derived: of so many that takes seconds.
      requireOneTransaction(request.count ?? 0)
    }
    const provider = await keys.publicKey(request.provider)
    const buyer = await keys.publicKey(settings.key)
    const consumers = await holdersOf(context, request)
    if (request.plan !== undefined) return buyByPlan(context, { ...request, plan: request.plan, provider, consumers })
    requireOneTransaction(consumers.length)
    // Read last, so that the price is as fresh as can be: deriving keys takes a while.
    const account = await requireAccount(ledger, provider)
    const purchase = { provider, epoch: request.epoch, epochTo, consumers, maxPrice }
    const { payload, quote } = pricePurchase(account, purchase, buyer)
    return send(context, payload, { tunnel, batcher }, purchaseReport(payload, quote, keys.names.get(provider)))
  },
})

/** More than one transaction can break off in the middle; then it matters to know how far it came. */
function requireOneTransaction(units: number): void {
  const most = DEFAULT_LIMITS.consumersPerAllocation
  if (units <= most) return
  throw usageError(
    `${count(units, "grant")} do not fit in one transaction of at most ${groupDigits(most)}`,
    "use --plan FILE",
  )
}

function purchaseReport(payload: AllocatePayload, quote: Quote, name: string | undefined): SendReport {
  const { consumers: _holders, action: _action, ...facts } = payload
  const { epoch, epochTo, units, kind } = quote
  return {
    data: { ...facts, epoch_to: epochTo, units, kind },
    lines: [
      ["provider", name ?? payload.provider],
      ["bought", `${count(units, "grant")}${epochTo === epoch ? "" : " in each epoch"}`],
      epochTo === epoch ? ["epoch", `${epoch}`] : ["epochs", `${epoch} to ${epochTo}`],
      ["cost", `${groupDigits(payload.price)} Bandcoins`],
    ],
  }
}

/** The keys the purchase names; none means that the buyer itself will hold one grant. */
async function holdersOf(context: CommandContext, holders: Holders): Promise<readonly string[]> {
  const given = [holders.for, holders.keysFile, holders.count].filter((value) => value !== undefined)
  if (given.length > 1)
    throw usageError("--for, --keys-file and --count exclude each other", "name the holders one way")
  if (holders.for !== undefined) return Promise.all(holders.for.map((reference) => context.keys.publicKey(reference)))
  if (holders.keysFile !== undefined) return readKeyList(holders.keysFile, context.host)
  if (holders.count !== undefined) return derived(context, holders.count, holders)
  if (holders.seed !== undefined) throw usageError("--seed needs --count", "say how many grants to buy")
  return []
}

async function derived({ keys, printer, host }: CommandContext, units: number, { seed, pool, fromIndex }: Holders) {
  if (seed === undefined) {
    throw usageError(
      "--count needs --seed",
      "name the key that seeds the holders' keys; `bandcoin keygen NAME` makes one",
    )
  }
  const source = KeyPool.fromSeed((await keys.privateKey(seed)).toBytes(), pool)
  const progress = printer.progress("deriving keys", units)
  try {
    return await poolPublicKeys(source, { count: units, from: fromIndex }, progress, host.signal)
  } finally {
    progress.stop()
  }
}
