import { runService } from "@bandcoin/service-kit"
import { exchangeConfig } from "./config/config.js"
import { startExchange } from "./service.js"

await runService("exchange", async () => startExchange(exchangeConfig()))
