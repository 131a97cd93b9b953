import type { Server } from "node:http"
import fastifyWebsocket from "@fastify/websocket"
import { type FastifyHttpOptions, type FastifyInstance, fastify, LogController } from "fastify"
import { REST_STEPS, StepClock } from "../ledger/step-clock.js"
import type { Ledger } from "../ledger/types.js"
import { BodyReader } from "./body.js"
import type { Handler, RestContext } from "./context.js"
import { ApiError } from "./errors.js"
import { answerClientError, answerError, answerNotFound } from "./failures.js"
import { pythonIndented } from "./json/python.js"
import { RestMetrics } from "./metrics.js"
import { type RestLimits, type RestOptions, restLimitsSchema } from "./options.js"
import { parseQuery } from "./query.js"
import { JSON_TYPE, Responder } from "./respond.js"
import { SAWTOOTH_ROUTES } from "./routes/table.js"
import { SubscriptionHub } from "./subscriptions/hub.js"
import { onlyUpgradeWebSockets } from "./upgrade.js"
import { OpenWaits } from "./waits.js"

/**
 * The ledger's REST API: Sawtooth 1.0.5's, to the byte, with the differences listed in docs/sawtooth-differences.md; and
 * `/livez`, `/readyz` and `/metrics`. The server is not listening yet: the caller binds it, and closes it. Closing answers
 * waiting requests with the statuses as they are, and web sockets with 1001.
 */
export async function createRestApi(ledger: Ledger, options: RestOptions = {}): Promise<FastifyInstance> {
  const limits = restLimitsSchema.parse(options.limits ?? {})
  const steps = new StepClock(REST_STEPS)
  const context: RestContext = {
    ledger,
    limits,
    endpoint: options.endpoint ?? "",
    bodies: new BodyReader(limits.bodyBytesInFlight, () => ledger.retryAfterSeconds, steps),
    responder: new Responder(limits.streams, limits.stallTimeoutMs),
    waits: new OpenWaits(),
    steps,
  }
  const app = fastify(serverOptions(limits, options))
  tuneServer(app, context)

  app.setErrorHandler(answerError)
  app.setNotFoundHandler(answerNotFound)
  // Handlers read bodies themselves: what they do not want is refused before it is read.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser("*", (_request, _payload, done) => done(null))
  app.addHook("onRequest", (request, _reply, done) => {
    if (context.waits.closed) done(new ApiError("validatorDisconnected", { headers: { connection: "close" } }))
    else if ((request.raw.url ?? "").length > limits.uriCharacters) done(new ApiError("uriTooLong"))
    else done()
  })

  const hub = new SubscriptionHub(ledger, limits)
  app.addHook("preClose", () => context.waits.close())
  await app.register(fastifyWebsocket, {
    options: { maxPayload: limits.socketMessageBytes, perMessageDeflate: false },
    preClose: (done) => closeSockets(app, hub, done),
  })
  onlyUpgradeWebSockets(app.server)
  for (const { method, path, handler, wrongContentType } of SAWTOOTH_ROUTES) {
    const config = wrongContentType === undefined ? {} : { wrongContentType }
    app.route({ method, url: path, handler: needingParameters(handler(context)), config })
  }
  addSubscriptions(app, hub)
  addOperations(app, ledger, new RestMetrics(ledger, steps, () => hub.sockets))
  return app
}

/** A parameter of a path is not empty: `/blocks/` is no path of a block. */
function needingParameters(handler: Handler): Handler {
  return (request, reply) => {
    if (!Object.values(request.params as Record<string, string>).includes("")) return handler(request, reply)
    reply.callNotFound()
    return reply
  }
}

function serverOptions(limits: RestLimits, { logger }: RestOptions): FastifyHttpOptions<Server> {
  return {
    ...(logger === undefined ? { logger: false } : { loggerInstance: logger }),
    logController: new LogController({ disableRequestLogging: true }),
    keepAliveTimeout: limits.keepAliveMs,
    requestTimeout: limits.requestTimeoutMs,
    http: { maxHeaderSize: limits.headerBytes, connectionsCheckingInterval: limits.connectionCheckMs },
    // Answered by our own hook, in the envelope all errors have.
    return503OnClosing: false,
    forceCloseConnections: "idle",
    frameworkErrors: answerError,
    clientErrorHandler: answerClientError,
    routerOptions: {
      maxParamLength: limits.uriCharacters,
      querystringParser: parseQuery as unknown as (text: string) => Record<string, unknown>,
    },
  }
}

function tuneServer({ server }: FastifyInstance, { limits, bodies }: RestContext): void {
  server.maxConnections = limits.connections
  server.headersTimeout = limits.headersTimeoutMs
  server.on("checkContinue", (request, response) => {
    bodies.expectsContinue(request)
    server.emit("request", request, response)
  })
}

function addSubscriptions(app: FastifyInstance, hub: SubscriptionHub): void {
  app.route({
    method: "GET",
    url: "/subscriptions",
    handler: () => {
      throw new ApiError("notAWebSocketRequest")
    },
    wsHandler: (socket) => hub.accept(socket),
  })
}

/** Of a path and query in a log line. */
const LOGGED_CHARACTERS = 200

function addOperations(app: FastifyInstance, ledger: Ledger, metrics: RestMetrics): void {
  app.addHook("onResponse", (request, reply, done) => {
    metrics.observe(request, reply)
    const { method, url } = request
    request.log.debug(
      { method, url: url.slice(0, LOGGED_CHARACTERS), status: reply.statusCode, ms: reply.elapsedTime },
      "request",
    )
    done()
  })
  app.get("/livez", (_request, reply) => reply.type(JSON_TYPE).send(pythonIndented({ status: "alive" })))
  app.get("/readyz", (_request, reply) => {
    const body = pythonIndented({ status: ledger.ready ? "ready" : "not ready" })
    return reply
      .code(ledger.ready ? 200 : 503)
      .type(JSON_TYPE)
      .send(body)
  })
  app.get("/metrics", async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()))
}

/** How long web sockets get to answer the closing handshake. */
const SOCKET_CLOSE_MS = 1_000

function closeSockets(app: FastifyInstance, hub: SubscriptionHub, done: () => void): void {
  hub.close()
  const { clients } = app.websocketServer
  const timer = setTimeout(() => {
    for (const client of clients) client.terminate()
  }, SOCKET_CLOSE_MS)
  const answered = [...clients].map((client) => new Promise((resolve) => client.once("close", resolve)))
  void Promise.all(answered).then(() => {
    clearTimeout(timer)
    done()
  })
}
