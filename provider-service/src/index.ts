export { type ProviderConfig, ProviderConfigSchema, readProviderConfig } from "./config.js"
export { ERRORS } from "./errors.js"
export { createProviderService, type ProviderOptions } from "./service.js"
