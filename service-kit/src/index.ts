// Gives fastify's request its rawBody, for those who import this package.
import "./app/body.js"

export { createServiceApp, type ServiceApp, type ServiceAppOptions } from "./app/app.js"
export { CORRELATOR_HEADER } from "./app/correlator.js"
export {
  ConfigError,
  envBoolean,
  envInteger,
  envList,
  envPort,
  envPrivateKey,
  envPublicKeys,
  readConfig,
  serviceVariables,
} from "./config/config.js"
export { keyVariables, loadServiceSigner } from "./config/key.js"
export { type Database, databasePart, type Isolation } from "./database/database.js"
export { type Migrations, migrate, sqlMigration } from "./database/migrate.js"
export { type DatabaseOptions, openDatabase } from "./database/open.js"
export { isUniqueViolation } from "./database/types.js"
export { sendProblem } from "./errors/handler.js"
export { commonProblem, type FieldError, Problem, type ProblemDocument, problems } from "./errors/problem.js"
export { COMMON_ERRORS, type CommonErrorCode, type ErrorRow, type ErrorTable, errorTable } from "./errors/table.js"
export { type EventSource, type EventStreamLimits, EventStreams, type StoredEvent } from "./events/stream.js"
export type { ReadinessCheck } from "./health/health.js"
export { type IdempotencyOptions, idempotent } from "./idempotency/plugin.js"
export { IDEMPOTENCY_MIGRATIONS, type IdempotencySchema, IdempotencyStore } from "./idempotency/store.js"
export { type AccountLedger, AccountReader } from "./ledger/accounts.js"
export { ledgerReadiness } from "./ledger/readiness.js"
export { fail, listen, type RunningService, runService } from "./lifecycle/run.js"
export { createRegistry } from "./metrics/metrics.js"
export type { ApiDescription } from "./openapi/openapi.js"
export {
  DatabaseReplayGuard,
  MemoryReplayGuard,
  REPLAY_MIGRATIONS,
  type ReplayGuard,
  type ReplaySchema,
} from "./signature/replay.js"
export { requireSignature, type SignaturePolicy, useSignatures } from "./signature/require.js"
export { type Clock, ManualClock, systemClock } from "./time/clock.js"
export { type RandomSource, randomId, randomNonce, systemRandom } from "./time/random.js"
