import { call, element, hideProblem, newKey, post, showProblem } from "./api.js"

interface Money {
  readonly text: string
}
interface Order {
  readonly id: string
  readonly gateway: string
  readonly account: string
  readonly bandcoins: number
  readonly price: Money
  readonly state: string
  readonly note?: string
  readonly owed: number
  readonly secondPayments: readonly { readonly text: string; readonly refund: string }[]
  readonly createdAt: string
}
interface Payout {
  readonly id: string
  readonly account: string
  readonly bandcoins: number
  readonly net: Money
  readonly state: string
  readonly note?: string
  readonly createdAt: string
}
interface Difference {
  readonly kind: string
  readonly subject: string
  readonly detail: string
  readonly firstSeen: string
}

const KEPT = "operator-token"
const headers = (): Record<string, string> => ({ authorization: `Bearer ${sessionStorage.getItem(KEPT) ?? ""}` })
const get = <T>(path: string): Promise<T> => call<T>(`/operator/${path}`, { headers: headers() })
const act = (path: string, body: unknown) => post(`/operator/${path}`, body, newKey(), headers())

function fill(table: string, rows: readonly (readonly (string | Node)[])[]): void {
  const body = element(table).querySelector("tbody")
  const names = [...element(table).querySelectorAll("th")].map((head) => head.textContent ?? "")
  body?.replaceChildren(
    ...rows.map((cells) => {
      const row = document.createElement("tr")
      cells.forEach((cell, index) => {
        const made = row.insertCell()
        // On a phone each cell stands in a line of its own, with the name of its column.
        made.dataset.name = names[index] ?? ""
        made.append(cell)
      })
      return row
    }),
  )
  if (rows.length === 0 && body) {
    const cell = body.insertRow().insertCell()
    cell.colSpan = names.length
    cell.textContent = "None."
  }
}

function button(label: string, deed: () => Promise<unknown>): HTMLButtonElement {
  const made = document.createElement("button")
  made.type = "button"
  made.className = "secondary small"
  made.textContent = label
  made.addEventListener("click", () => {
    made.disabled = true
    void guard(deed).finally(() => void guard(refresh))
  })
  return made
}

const time = (iso: string) => iso.replace("T", " ").slice(0, 16)

/** The beginning of a long id; all of it for who points at it. */
function short(text: string): HTMLElement {
  const made = document.createElement("span")
  made.textContent = text.length > 12 ? `${text.slice(0, 10)}…` : text
  made.title = text
  return made
}

function orderLink(text: string, id: string): HTMLElement {
  const made = document.createElement("a")
  made.href = `/order/${id}`
  made.textContent = text
  return made
}

/** A figure of the summary for people: counts by state, yes and no, times without their fractions. */
function inWords(value: unknown): string {
  if (value === null) return "not known"
  if (typeof value === "boolean") return value ? "yes" : "no"
  if (typeof value === "number") return value.toLocaleString("en")
  if (typeof value !== "object") return /^\d{4}-\d\d-\d\dT/.test(String(value)) ? time(String(value)) : String(value)
  const counts = Object.entries(value).map(([state, count]) => `${count} ${state.toLowerCase().replaceAll("_", " ")}`)
  return counts.join(", ") || "none"
}

function decisions({ id, state }: Payout): Node {
  const place = document.createElement("span")
  if (state === "IN_REVIEW") {
    place.append(button("Approve", () => act(`payouts/${id}/decision`, { decision: "approved" })))
    place.append(button("Reject", () => act(`payouts/${id}/decision`, { decision: "rejected" })))
  }
  if (state === "AWAITING_MANUAL_PAYMENT") {
    const say = (outcome: string) => async () => {
      const reference = prompt("Bank reference, or why it failed")
      if (reference) await act(`payouts/${id}/manual`, { outcome, reference })
    }
    place.append(button("Paid", say("paid")), button("Failed", say("failed")))
  }
  return place
}

const SECOND: Readonly<Record<string, string>> = {
  automatic: "to be refunded",
  planned: "being refunded",
  sent: "refund sent",
  returned: "given back",
  kept: "counts for the first",
  operator: "decide at the gateway",
}

/** What the order's owner owes, and what he paid too much. */
function openCell({ id, state, owed, secondPayments }: Order): Node {
  const place = document.createElement("span")
  for (const { text, refund } of secondPayments) place.append(`paid twice, ${text}: ${SECOND[refund] ?? refund} `)
  if (owed > 0) place.append(`${owed} `)
  if (state === "OWED") place.append(button("Collect", () => act(`orders/${id}/collect`, undefined)))
  return place
}

async function refresh(): Promise<void> {
  const [summary, orders, payouts, differences] = await Promise.all([
    get<Record<string, unknown>>("summary"),
    get<Order[]>("orders"),
    get<Payout[]>("payouts"),
    get<Difference[]>("differences"),
  ])
  element("login").hidden = true
  element("view").hidden = false
  element("summary").replaceChildren(
    ...Object.entries(summary).flatMap(([name, value]) => {
      const term = document.createElement("dt")
      term.textContent = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      const text = document.createElement("dd")
      text.textContent = inWords(value)
      return [term, text]
    }),
  )
  fill(
    "differences",
    differences.map((d) => [d.kind, short(d.subject), d.detail, time(d.firstSeen)]),
  )
  fill(
    "payouts",
    payouts.map((p) => [time(p.createdAt), short(p.account), String(p.bandcoins), p.net.text, p.state, decisions(p)]),
  )
  fill(
    "orders",
    orders.map((o) => [
      orderLink(time(o.createdAt), o.id),
      o.gateway,
      short(o.account),
      String(o.bandcoins),
      o.price.text,
      o.state,
      openCell(o),
    ]),
  )
}

async function guard(work: () => Promise<unknown>): Promise<void> {
  hideProblem()
  try {
    await work()
  } catch (error) {
    showProblem(error)
  }
}

async function download(path: string, name: string): Promise<void> {
  const response = await fetch(`/operator/${path}`, { headers: headers() })
  if (!response.ok) throw new Error(`The exchange answered ${response.status}.`)
  const link = document.createElement("a")
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

element<HTMLFormElement>("login").addEventListener("submit", (event) => {
  event.preventDefault()
  sessionStorage.setItem(KEPT, element<HTMLInputElement>("token").value)
  void guard(refresh)
})
element("reconcile").addEventListener("click", () => {
  void guard(async () => {
    await act("reconcile", {})
    await refresh()
  })
})
element("statement").addEventListener("click", () => {
  const day = new Date().toISOString().slice(0, 10)
  void guard(() => download(`statement.csv?day=${day}`, `statement-${day}.csv`))
})
element("manual").addEventListener(
  "click",
  () => void guard(() => download("manual-payouts.csv", "manual-payouts.csv")),
)
if (sessionStorage.getItem(KEPT) !== null) void guard(refresh)
