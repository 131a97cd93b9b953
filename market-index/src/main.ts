import { listen, runService } from "@bandcoin/service-kit"
import { readIndexConfig } from "./config.js"
import { createIndex } from "./service.js"

await runService("market-index", async () => {
  const config = readIndexConfig()
  const { app } = await createIndex({ config })
  return listen(app, config.HOST, config.PORT)
})
