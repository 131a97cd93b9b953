import { Agent, type IncomingMessage, request } from "node:http"
import type { GoldenRequest, GoldenResponse } from "./exchange.js"

/** Sends recorded requests over one real connection, byte for byte as they were, to the host they were sent to. */
export class HttpReplayer {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(
    private readonly port: number,
    private readonly host: string,
  ) {}

  send({ method, path, headers, body_hex }: GoldenRequest): Promise<GoldenResponse> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.#agent,
          host: "127.0.0.1",
          port: this.port,
          method,
          path,
          headers: { Host: this.host, ...headers },
        },
        (response) => void read(response).then(resolve, reject),
      )
      sent.on("error", reject)
      sent.end(body_hex === null ? undefined : Buffer.from(body_hex, "hex"))
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

async function read(response: IncomingMessage): Promise<GoldenResponse> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const headers: [string, string][] = []
  for (let i = 0; i < response.rawHeaders.length; i += 2) {
    headers.push([response.rawHeaders[i] as string, response.rawHeaders[i + 1] as string])
  }
  return {
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? "",
    headers,
    body: Buffer.concat(chunks).toString(),
  }
}
