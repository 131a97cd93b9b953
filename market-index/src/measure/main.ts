import { measureGrants } from "./grants.js"

// Usage: npm run measure -w @bandcoin/market-index -- [grants]
const grants = Number(process.argv[2] ?? 1_000_000)
process.stdout.write(`${JSON.stringify(await measureGrants(grants), null, 2)}\n`)
