import { listen, loadServiceSigner, runService } from "@bandcoin/service-kit"
import { readHouseConfig } from "./config.js"
import { createHouse } from "./house.js"

await runService("auction-house", async () => {
  const config = readHouseConfig()
  const app = await createHouse({ config, signer: await loadServiceSigner(config) })
  return listen(app, config.HOST, config.PORT)
})
