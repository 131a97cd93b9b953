export { type ComponentEndpoint, startComponentEndpoint } from "./endpoint.js"
export {
  type ComponentLimits,
  type ComponentOptions,
  type ComponentTimings,
  DEFAULT_COMPONENT_LIMITS,
  DEFAULT_TIMINGS,
} from "./options.js"
