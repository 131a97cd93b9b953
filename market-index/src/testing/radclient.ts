import { spawn } from "node:child_process"
import { existsSync } from "node:fs"

const RADCLIENT = "/usr/bin/radclient"

/** Whether Debian's freeradius-utils is installed; says so on standard error when it is not. */
export function radclientInstalled(): boolean {
  if (existsSync(RADCLIENT)) return true
  process.stderr.write("RADIUS tests left out: no radclient here; apt-get install freeradius-utils\n")
  return false
}

export interface Asked {
  readonly port: number | undefined
  readonly secret: string
  readonly kind?: "auth" | "acct"
}

export interface Heard {
  readonly code: string
  readonly attributes: ReadonlyMap<string, string[]>
}

/** What Debian's radclient hears when it asks with these attributes. */
export async function radclient(
  attributes: Record<string, string>,
  { port, secret, kind = "auth" }: Asked,
): Promise<Heard> {
  const child = spawn(RADCLIENT, ["-x", "-r", "1", "-t", "2", `127.0.0.1:${port}`, kind, secret])
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk
    })
  }
  const lines = Object.entries(kind === "auth" ? { ...attributes, "Message-Authenticator": "0x00" } : attributes)
  child.stdin.end(`${lines.map(([name, value]) => `${name} = ${value}`).join(",")}\n`)
  await new Promise((resolve) => child.once("close", resolve))
  const [, code = "nothing", rest = ""] = output.match(/Received (\S+) [^\n]*\n([\s\S]*)/) ?? []
  const heard = new Map<string, string[]>()
  for (const [, name = "", value = ""] of rest.matchAll(/^\t([\w-]+) = (.*)$/gm)) {
    heard.set(name, [...(heard.get(name) ?? []), value])
  }
  return { code, attributes: heard }
}

/** The text of an attribute, over as many as it stands in. */
export const textOf = (heard: Heard, name: string): string =>
  (heard.attributes.get(name) ?? []).map((value) => JSON.parse(value) as string).join("")
