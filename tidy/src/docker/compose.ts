import { readFileSync } from "node:fs"
import { Ajv, type ValidateFunction } from "ajv"
import formats from "ajv-formats"
import { parse } from "yaml"
import type { Repository } from "../repository/repository.js"

/** The parts of a compose file that the rules look at. Short forms are as written: the schema check comes first. */
export interface ComposeFile {
  readonly name?: string
  readonly services: Readonly<Record<string, Service>>
  readonly volumes?: Readonly<Record<string, unknown>>
  readonly networks?: Readonly<Record<string, unknown>>
}

export interface Service {
  readonly image?: string
  readonly build?: { readonly context?: string; readonly dockerfile?: string; readonly target?: string }
  readonly command?: string | readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly networks?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: unknown
  readonly user?: string
}

export function composeFiles(repository: Repository): string[] {
  return repository.paths.filter((path) => /^docker-compose[\w.-]*\.ya?ml$/.test(path))
}

export function parseCompose(text: string): ComposeFile {
  return parse(text, { merge: true, strict: true, uniqueKeys: true }) as ComposeFile
}

/** Where a parsed file departs from the Compose Specification, by its published schema. */
export function schemaErrors(file: unknown): string[] {
  validate ??= compilePublishedSchema()
  return validate(file)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`)
}

let validate: ValidateFunction | undefined

function compilePublishedSchema(): ValidateFunction {
  const path = new URL("../../fixtures/compose-spec.json", import.meta.url)
  const schema = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>
  // The name it gives its dialect differs from the registered one by a letter: https where http stands.
  const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true })
  formats.default(ajv)
  return ajv.compile({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" })
}

/** Names in `${NAME}`, `${NAME:-default}` and the like, which compose takes from the reader's environment or `.env`. */
export function interpolated(text: string): string[] {
  return [...text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)/g)].map((match) => match[1] ?? "")
}

/** Hosts and ports of the URLs in commands and environment. */
export function urlsOf(service: Service): { readonly host: string; readonly port: number }[] {
  const command = typeof service.command === "string" ? [service.command] : (service.command ?? [])
  return [...command, ...Object.values(service.environment ?? {})].flatMap((text) =>
    [...String(text).matchAll(/\b(?:tcp|https?|postgres(?:ql)?):\/\/(?:[^@/\s]*@)?([\w.-]+):(\d+)/g)].map((match) => ({
      host: match[1] ?? "",
      port: Number(match[2]),
    })),
  )
}
