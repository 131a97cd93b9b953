/* One request to the REST API and its answer, as recorded. */

export interface GoldenRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body_hex: string | null
}

export interface GoldenResponse {
  readonly status: number
  readonly reason: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

export interface Exchange {
  readonly name: string
  readonly request: GoldenRequest
  /** Null: no answer came. */
  readonly response: GoldenResponse | null
}
