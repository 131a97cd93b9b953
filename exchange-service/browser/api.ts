/** A problem document's sentence, or what the browser says. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

interface Problem {
  readonly code?: string
  readonly title?: string
  readonly detail?: string
}

export async function call<T>(path: string, options: RequestInit = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, options)
  } catch {
    throw new ApiError("OFFLINE", "The exchange cannot be reached. Check your connection and try again.")
  }
  if (response.ok) return (await response.json()) as T
  const problem: Problem = await response.json().catch(() => ({}))
  const words = [problem.title, problem.detail].filter((part) => part !== undefined).join(" ")
  throw new ApiError(problem.code ?? String(response.status), words || `The exchange answered ${response.status}.`)
}

/**
 * POSTs JSON. `key` names the wish, not the click: pressing a button again with the same wish repeats the first request
 * instead of making a second order.
 */
export function post<T>(path: string, body: unknown, key: string, headers: Record<string, string> = {}): Promise<T> {
  return call<T>(path, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** Not `crypto.randomUUID`, which browsers keep from pages over plain http other than on this machine. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no #${id}`)
  return found as T
}

export const pageData = <T>(id: string): T => JSON.parse(element(id).textContent ?? "null") as T

export function showProblem(error: unknown): void {
  const place = element("problem")
  place.textContent = error instanceof Error ? error.message : String(error)
  place.hidden = false
}

export const hideProblem = (): void => {
  element("problem").hidden = true
}
