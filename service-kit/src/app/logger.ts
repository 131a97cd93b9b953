import type { FastifyServerOptions } from "fastify"

/** What never reaches a log, wherever it stands one level deep in what is logged. */
const SECRETS = ["authorization", "cookie", "password", "secret", "token", "privateKey", "private_key", "apiKey"]

/** Pino's options: level, ISO time, secrets replaced by `[redacted]`. */
export function loggerOptions(
  name: string,
  level: string,
  stream?: NodeJS.WritableStream,
): NonNullable<FastifyServerOptions["logger"]> {
  return {
    name,
    level,
    redact: {
      paths: [
        ...SECRETS.flatMap((secret) => [secret, `*.${secret}`, `*.*.${secret}`]),
        'req.headers["set-cookie"]',
        'headers["set-cookie"]',
      ],
      censor: "[redacted]",
    },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    ...(stream === undefined ? {} : { stream }),
  }
}
