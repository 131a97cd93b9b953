/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

const toHtml = (value: unknown): string => {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(toHtml).join("")
  if (value === undefined || value === null || value === false) return ""
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] as string)
}

/** A template in which every value is escaped unless it is `Html` itself; undefined, null and false are nothing. */
export function html(parts: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(parts.reduce((text, part, i) => text + toHtml(values[i - 1]) + part))
}
