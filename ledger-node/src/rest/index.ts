export { DEFAULT_REST_LIMITS, type RestLimits, type RestOptions, restLimitsSchema } from "./options.js"
export { createRestApi } from "./server.js"
