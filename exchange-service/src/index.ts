export { type ExchangeConfig, exchangeConfig } from "./config/config.js"
export { EXCHANGE_ERRORS } from "./errors.js"
export { type ExchangeOptions, type RunningExchange, startExchange } from "./service.js"
