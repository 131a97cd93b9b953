export type Form = { [key: string]: string | Form }

/** `a[b][c]=1` as Stripe's API takes it: nested objects; list indices become keys. */
export function parseForm(body: string): Form {
  const root: Form = {}
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.replaceAll("]", "").split("[")
    let node = root
    for (const key of path.slice(0, -1)) {
      node[key] ??= {}
      const child = node[key]
      if (typeof child === "string") throw new Error(`${name} is both a value and an object`)
      node = child
    }
    node[path.at(-1) as string] = value
  }
  return root
}

export const text = (node: Form, ...path: string[]): string | undefined => {
  let at: string | Form | undefined = node
  for (const key of path) at = typeof at === "object" ? at[key] : undefined
  return typeof at === "string" ? at : undefined
}

export const strings = (node: string | Form | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof node === "object" ? node : {}).filter(([, v]) => typeof v === "string"),
  ) as Record<string, string>
