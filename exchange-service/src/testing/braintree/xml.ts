/** Braintree's XML dialect: dashes, typed leaves, arrays of items. */
export type Xml =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly Xml[]
  | { readonly [name: string]: Xml }

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `collection`: the node is a page of results, whose children are not wrapped in items. */
export function element(name: string, value: Xml, itemName = "item"): string {
  const tag = dashed(name)
  if (value === null || value === undefined) return `<${tag} nil="true"/>`
  if (typeof value === "number") return `<${tag} type="integer">${value}</${tag}>`
  if (typeof value === "boolean") return `<${tag} type="boolean">${value}</${tag}>`
  if (value instanceof Date) return `<${tag} type="datetime">${value.toISOString()}</${tag}>`
  if (typeof value === "string") return `<${tag}>${escaped(value)}</${tag}>`
  if (Array.isArray(value)) {
    return `<${tag} type="array">${value.map((item) => element(itemName, item as Xml)).join("")}</${tag}>`
  }
  const children = Object.entries(value as { [name: string]: Xml })
  const inner = children.map(([child, content]) => element(child, content, child === "disputes" ? "dispute" : "item"))
  return `<${tag}>${inner.join("")}</${tag}>`
}

export const document = (name: string, value: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, value)}`

export const collection = (name: string, itemName: string, items: readonly Xml[]): string => {
  const inner = items.map((item) => element(itemName, item)).join("")
  const counts = `<current-page-number type="integer">1</current-page-number><page-size type="integer">50</page-size>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} type="collection">${counts}${inner}</${name}>`
}
