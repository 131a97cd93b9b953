export { chooseGrant } from "./admission/choose.js"
export { AdmissionDesk, type AdmissionDeskOptions } from "./admission/desk.js"
export type {
  Admission,
  AdmissionRefusal,
  AdmissionRequest,
  AdmissionState,
  EndReason,
  GrantFinder,
  Outcome,
} from "./admission/types.js"
export { type IndexConfig, IndexConfigSchema, readIndexConfig } from "./config.js"
export { ERRORS } from "./errors.js"
export { GrantStore } from "./grants/grant-store.js"
export type { GrantState, HeldGrant, StoredPurchase } from "./grants/types.js"
export { RadiusClients } from "./radius/clients.js"
export { RadiusDoor, type RadiusOptions } from "./radius/server.js"
export { type AdmissionParts, admissionRoutes } from "./routes/admissions.js"
export { createIndex, type IndexOptions, type IndexService } from "./service.js"
