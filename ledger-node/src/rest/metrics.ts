import type { FastifyReply, FastifyRequest } from "fastify"
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"
import type { RestStep, StepClock } from "../ledger/step-clock.js"
import type { Ledger } from "../ledger/types.js"

let processRegistry: Registry | undefined

/** Memory, CPU, garbage collection and event-loop lag of the process: once, however many servers it runs. */
function processMetrics(): Registry {
  if (processRegistry === undefined) {
    processRegistry = new Registry()
    collectDefaultMetrics({ register: processRegistry })
  }
  return processRegistry
}

/** Upper bounds in seconds: from a state read (well below 1 ms) to a long `wait`. */
const DURATION_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 120]

/** What `/metrics` shows, in the text format of Prometheus. */
export class RestMetrics {
  readonly #registry = new Registry()
  readonly #durations = new Histogram({
    name: "bandcoin_rest_request_duration_seconds",
    help: "Time from a request's headers to the end of its response. Requests with `wait` include their waiting.",
    labelNames: ["method", "route", "status"],
    buckets: DURATION_BUCKETS,
    registers: [this.#registry],
  })
  readonly #byLabels = new Map<string, { observe(seconds: number): void }>()

  constructor(ledger: Ledger, steps: StepClock<RestStep>, sockets: () => number) {
    this.#gauge("queued_batches", "Batches accepted and not yet in a block.", () => ledger.metrics.queuedBatches)
    this.#gauge("queue_limit", "Queued batches at which POST /batches answers 429.", () => ledger.metrics.queueLimit)
    this.#gauge("waiting_batches", "Batches waiting for a transaction processor.", () => ledger.metrics.waitingBatches)
    this.#gauge("head_block_num", "Number of the newest block.", () => ledger.chain.head.blockNum)
    this.#gauge("ready", "1 while the ledger takes batches.", () => (ledger.ready ? 1 : 0))
    this.#gauge("subscription_sockets", "Open /subscriptions web sockets.", sockets)
    this.#counter("blocks_committed_total", "Blocks made durable.", () => ledger.metrics.blocksCommitted)
    this.#counter("batches_committed_total", "Batches made durable.", () => ledger.metrics.batchesCommitted)
    this.#counter(
      "transactions_committed_total",
      "Transactions made durable.",
      () => ledger.metrics.transactionsCommitted,
    )
    this.#counter(
      "batches_invalid_total",
      "Batches a transaction of which was invalid.",
      () => ledger.metrics.batchesInvalid,
    )
    this.#counter(
      "batches_refused_total",
      "Batches refused when they were handed in.",
      () => ledger.metrics.batchesRefused,
    )
    new Counter({
      name: "bandcoin_ledger_step_seconds_total",
      help: "Time spent in each step, from a body that arrives to the answer that its batches are in a block.",
      labelNames: ["step"],
      registers: [this.#registry],
      collect() {
        this.reset()
        const { receive, answer } = steps.seconds
        for (const [step, seconds] of Object.entries({ receive, ...ledger.metrics.stepSeconds, answer })) {
          this.labels(step).inc(seconds)
        }
      },
    })
  }

  observe(request: FastifyRequest, reply: FastifyReply): void {
    const route = request.routeOptions.url ?? "none"
    const key = `${request.method} ${route} ${reply.statusCode}`
    let durations = this.#byLabels.get(key)
    if (durations === undefined) {
      durations = this.#durations.labels(request.method, route, String(reply.statusCode))
      this.#byLabels.set(key, durations)
    }
    durations.observe(reply.elapsedTime / 1000)
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  async text(): Promise<string> {
    return `${await processMetrics().metrics()}\n${await this.#registry.metrics()}`
  }

  #gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name: `bandcoin_ledger_${name}`,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value())
      },
    })
  }

  /** A counter whose value the ledger keeps. */
  #counter(name: string, help: string, value: () => number): void {
    new Counter({
      name: `bandcoin_ledger_${name}`,
      help,
      registers: [this.#registry],
      collect() {
        this.reset()
        this.inc(value())
      },
    })
  }
}
