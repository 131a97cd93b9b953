import { accountSums, disagreeing, totals } from "./accounts.js"
import { loadWithKills } from "./load.js"
import { quiet } from "./quiet.js"
import { CRASH_STEPS, liveThrough } from "./steps.js"
import { crashWorld } from "./world.js"

/**
 * The long crash test: kill -9 at every named step, then at random moments under load.
 *   npm run crash-test -w @bandcoin/exchange-service [-- KILLS [SEED [kills-only]]]
 * `CRASH_TEST_DATABASE_URL` names a Postgres database to use in place of PGlite.
 */
const kills = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const steps = process.argv[4] === "kills-only" ? [] : CRASH_STEPS
const say = (line: string) => process.stdout.write(`${line}\n`)
const started = Date.now()
const world = await crashWorld()
let failed = false
try {
  const accounts: string[] = []
  for (const step of steps) {
    accounts.push(await liveThrough(world, step))
    say(`died and went on at ${step.name}`)
  }
  await world.exchange.kill()
  say(`${kills} kills at random moments, seed ${seed}`)
  const load = await loadWithKills(world, kills, seed, say)
  accounts.push(...load.accounts)
  const summary = await quiet(world)
  const sums = await accountSums(world, accounts)
  const wrong = disagreeing(sums)
  const { paidIn, paidOut, balance, movements } = totals(sums)
  const differences = await world.get<object[]>("/operator/differences")
  say(JSON.stringify(load.deeds))
  say(`orders ${JSON.stringify(summary.orders)}, payouts ${JSON.stringify(summary.payouts)}`)
  say(`${steps.length} named steps, ${kills} random kills, ${movements} movements, ${sums.length} accounts`)
  say(`money in ${paidIn} - money out ${paidOut} = ${paidIn - paidOut}; on the ledger ${balance}`)
  say(`deposits ${summary.deposits} - withdrawals ${summary.withdrawals} = in circulation ${summary.inCirculation}`)
  say(`accounts that do not agree: ${wrong.length}; open differences: ${differences.length}`)
  for (const line of [...wrong, ...differences]) say(JSON.stringify(line))
  failed = wrong.length > 0 || differences.length > 0 || summary.inCirculation !== balance
} finally {
  await world.close()
}
say(`${failed ? "FAILED" : "ok"} in ${Math.round((Date.now() - started) / 1000)} s`)
process.exit(failed ? 1 : 0)
