import { listen, loadServiceSigner, runService } from "@bandcoin/service-kit"
import { readProviderConfig } from "./config.js"
import { createProviderService } from "./service.js"

await runService("provider-service", async () => {
  const config = readProviderConfig()
  const app = await createProviderService({ config, signer: await loadServiceSigner(config) })
  return listen(app, config.HOST, config.PORT)
})
