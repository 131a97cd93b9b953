import { parseArgs } from "node:util"
import { z } from "zod"

/** What the benchmark is asked to measure. */
export interface BenchOptions {
  /** A ledger that runs already; undefined starts an embedded one for the run. */
  readonly url: string | undefined
  /** File with the private key of an admin of that ledger. */
  readonly adminKeyFile: string | undefined
  /** With an embedded ledger: the transaction processor in a process of its own. */
  readonly externalProcessor: boolean
  /** Grants in one transaction. */
  readonly bulk: readonly number[]
  /** Providers that sell at the same time. */
  readonly providers: readonly number[]
  /** Each point lasts at least so long, or `batches` batches, whichever is reached first. */
  readonly seconds: number
  readonly batches: number
  /** Batches handed in at random times, so many a second on average; measured beside the closed loops. */
  readonly rates: readonly number[]
  /** Numbers of accounts to measure among, one after the other, on a ledger of their own. */
  readonly accounts: readonly number[]
  /** So many allocations into the journal of a ledger of its own: speed, memory and restart as it grows; 0 leaves it out. */
  readonly journal: number
  /** All there is: also purchases in advance, discounts, several providers, and the external processor. */
  readonly full: boolean
  /** Also the same workload on other engines. */
  readonly peers: boolean
  /** Where the JSON result goes; the charts go beside it. */
  readonly out: string | undefined
}

const USAGE = `Usage: npm run bench -- [options]

  --url URL            measure a ledger that runs already (needs --admin-key)
  --admin-key FILE     private key of an admin of that ledger
  --external           transaction processor in its own process (embedded ledger)
  --bulk LIST          grants in one transaction (default 1,10,100,1000,10000,50000,100000)
  --providers LIST     providers at once (default 1; with --full 1,2,3,4,5,6)
  --seconds N          shortest time of a point (default 10)
  --batches N          or so many batches (default 20 per client in flight)
  --rates LIST         open-loop arrivals a second of unit purchases (default 100,500,1000)
  --accounts LIST      also among so many accounts, e.g. 1000,100000,1000000 (a million takes minutes to make)
  --journal N          also with up to N allocations in the journal: speed, memory, restart
  --peers              also the same workload on other engines (PostgreSQL, LMDB)
  --full               everything: also purchases in advance, discounts, the external processor, 1 to 6 providers,
                       peers, 1,000 to 1,000,000 accounts, 10,000,000 allocations in the journal (about twenty minutes)
  --quick              short points, for a look
  --out FILE           JSON result; charts are written beside it
`

const list = (most: number) =>
  z
    .string()
    .regex(/^\d+(,\d+)*$/, "numbers separated by commas")
    .transform((text) => text.split(",").map(Number))
    .refine((numbers) => numbers.every((n) => n >= 1 && n <= most), `numbers from 1 to ${most}`)

const schema = z.strictObject({
  url: z.url().optional(),
  "admin-key": z.string().min(1).optional(),
  external: z.boolean().default(false),
  bulk: list(100_000).default([1, 10, 100, 1_000, 10_000, 50_000, 100_000]),
  providers: list(6).optional(),
  seconds: z.coerce.number().positive().max(3_600).optional(),
  batches: z.coerce.number().int().positive().optional(),
  rates: list(100_000).optional(),
  accounts: list(10_000_000).optional(),
  journal: z.coerce.number().int().nonnegative().max(1_000_000_000).optional(),
  full: z.boolean().default(false),
  peers: z.boolean().default(false),
  quick: z.boolean().default(false),
  out: z.string().min(1).optional(),
})

/** Reads the command line. On a mistake, or for `--help`, says how to use it and ends the process. */
export function readOptions(args: readonly string[]): BenchOptions {
  if (args.includes("--help")) return quit(USAGE, 0)
  let values: unknown
  try {
    values = parseArgs({
      args: [...args],
      options: {
        url: { type: "string" },
        "admin-key": { type: "string" },
        external: { type: "boolean" },
        bulk: { type: "string" },
        providers: { type: "string" },
        seconds: { type: "string" },
        batches: { type: "string" },
        rates: { type: "string" },
        accounts: { type: "string" },
        journal: { type: "string" },
        full: { type: "boolean" },
        peers: { type: "boolean" },
        quick: { type: "boolean" },
        out: { type: "string" },
      },
    }).values
  } catch (error) {
    return quit(`${(error as Error).message}\n\n${USAGE}`, 2)
  }
  const parsed = schema.safeParse({ ...(values as object) })
  if (!parsed.success) return quit(`${z.prettifyError(parsed.error)}\n\n${USAGE}`, 2)
  const o = parsed.data
  if ((o.url === undefined) !== (o["admin-key"] === undefined)) {
    return quit(`--url and --admin-key go together\n\n${USAGE}`, 2)
  }
  if (o.url !== undefined && (o.external || (o.journal ?? 0) > 0)) {
    return quit(`--external and --journal start the ledger they measure; leave out --url\n\n${USAGE}`, 2)
  }
  const all = o.full && o.url === undefined
  return {
    url: o.url,
    adminKeyFile: o["admin-key"],
    externalProcessor: o.external,
    bulk: o.bulk,
    providers: o.providers ?? (o.full ? [1, 2, 3, 4, 5, 6] : [1]),
    seconds: o.seconds ?? (o.quick ? 1 : 10),
    batches: o.batches ?? (o.quick ? 5 : 20),
    rates: o.rates ?? (o.quick ? [200] : [100, 500, 1_000]),
    accounts: [...(o.accounts ?? (all ? [1_000, 10_000, 100_000, 1_000_000] : []))].sort((a, b) => a - b),
    journal: o.journal ?? (all ? 10_000_000 : 0),
    full: o.full,
    peers: o.peers || o.full,
    out: o.out,
  }
}

function quit(text: string, code: number): never {
  ;(code === 0 ? process.stdout : process.stderr).write(text)
  process.exit(code)
}
