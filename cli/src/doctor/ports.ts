import { createServer } from "node:net"
import { type Finding, failed, ok } from "./check.js"

/** Whether `bandcoin up` could listen on the port. Port 0 always can. */
export async function checkPort(what: string, host: string, port: number, flag: string): Promise<Finding> {
  const name = `port ${port}`
  const refusal = await whyNot(host, port)
  if (refusal === undefined) return ok(name, `free for the ${what}`)
  if (refusal !== "EADDRINUSE") return failed(name, `cannot listen on ${host} (${refusal})`, "choose another --host")
  return failed(name, `in use, wanted for the ${what}`, `stop what listens there, or choose another ${flag}`)
}

/** The error code of listening there, or undefined when it works. */
export function whyNot(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
