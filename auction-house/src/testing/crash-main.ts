import { listen, loadServiceSigner, runService } from "@bandcoin/service-kit"
import { readHouseConfig } from "../config.js"
import { createHouse } from "../house.js"

/** The house's own main, but it dies (as by `kill -9`) the first time it comes to the checkpoint in `CRASH_AT`. */
const crashAt = process.env.CRASH_AT

await runService("auction-house", async () => {
  const config = readHouseConfig()
  const app = await createHouse({
    config,
    signer: await loadServiceSigner(config),
    onCheckpoint: (checkpoint) => {
      if (checkpoint === crashAt) process.kill(process.pid, "SIGKILL")
    },
  })
  return listen(app, config.HOST, config.PORT)
})
