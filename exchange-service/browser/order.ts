import { call, element, hideProblem, newKey, pageData, post, showProblem } from "./api.js"

interface Order {
  readonly id: string
  readonly state: string
  readonly says: string
  readonly note?: string
  readonly pay?: { readonly kind: string; readonly url?: string }
  readonly owed: number
  readonly secondPayments: readonly { readonly text: string; readonly refund: string }[]
  readonly movements: readonly {
    readonly kind: "deposit" | "withdraw"
    readonly bandcoins: number
    readonly status: string
    readonly transactionId: string
    readonly url: string
  }[]
}

/** How many of the four steps are done in a state; states outside the straight way show none beyond the payment. */
const DONE: Readonly<Record<string, number>> = {
  CREATED: 1,
  AWAITING_PAYMENT: 1,
  PAYMENT_PENDING: 1,
  AWAITING_ACCOUNT: 2,
  PAID: 2,
  DEPOSITING: 3,
  CREDITED: 4,
}
/** States after which nothing more comes unless somebody else acts. */
const RESTING = new Set([
  "CREDITED",
  "REFUNDED",
  "PARTLY_REFUNDED",
  "PAYMENT_FAILED",
  "PAYMENT_EXPIRED",
  "PAYMENT_MISMATCH",
])

/** Over without Bandcoins: the way on is a new order, unless another card can be tried. */
const FAILED = new Set(["PAYMENT_FAILED", "PAYMENT_EXPIRED"])
const isOver = ({ state }: Order) =>
  FAILED.has(state) && !(state === "PAYMENT_FAILED" && document.getElementById("card") !== null)

let order = pageData<Order>("order")

function show(): void {
  element("state").textContent = order.says
  element("state").dataset.state = order.state
  const waiting = order.state === "AWAITING_PAYMENT"
  element("note").textContent = RESTING.has(order.state) || waiting ? "" : (order.note ?? "")
  element("steps").classList.toggle("failed", FAILED.has(order.state))
  element("more").textContent = isOver(order) ? "Order again" : "Buy more for this account"
  element("more").classList.toggle("primary", isOver(order))
  const done = DONE[order.state] ?? 1
  document.querySelectorAll("#steps li").forEach((step, index) => {
    step.classList.toggle("done", index < done)
    step.classList.toggle("current", index === done)
  })
  const link = element("pay-link")
  link.hidden = !(waiting && order.pay?.kind === "redirect")
  if (order.pay?.url !== undefined) link.querySelector("a")?.setAttribute("href", order.pay.url)
  for (const id of ["test-payment", "card"]) {
    const panel = document.getElementById(id)
    if (panel !== null) panel.hidden = !(waiting || (id === "card" && order.state === "PAYMENT_FAILED"))
  }
  showSecondPayments()
  showMovements()
}

const SECOND: Readonly<Record<string, string>> = {
  returned: "was given back",
  kept: "counts in place of the first, which was given back",
  operator: "is being looked at by an operator",
}

function showSecondPayments(): void {
  element("second").hidden = order.secondPayments.length === 0
  element("second").textContent = order.secondPayments
    .map(
      ({ text, refund }) => `You paid twice. The second payment of ${text} ${SECOND[refund] ?? "is being given back"}.`,
    )
    .join(" ")
}

function showMovements(): void {
  const committed = order.movements.filter(({ status }) => status === "committed")
  element("ledger").hidden = committed.length === 0
  element("movements").replaceChildren(
    ...committed.map(({ kind, bandcoins, transactionId, url }) => {
      const item = document.createElement("li")
      const link = document.createElement("a")
      link.href = url
      link.textContent = `transaction ${transactionId.slice(0, 16)}…`
      item.append(`${kind === "deposit" ? "Credited" : "Taken back"} ${bandcoins} Bandcoins: `, link)
      return item
    }),
  )
}

async function refresh(): Promise<void> {
  order = await call<Order>(`/orders/${order.id}`)
  show()
}

const events = new EventSource(`/orders/${order.id}/events`)
for (const state of [...Object.keys(DONE), ...RESTING, "TAKING_BACK", "OWED"]) {
  events.addEventListener(state, () => void refresh().catch(showProblem))
}
document.addEventListener("card-charged", () => void refresh().catch(showProblem))

document.querySelectorAll<HTMLButtonElement>("[data-deed]").forEach((button) => {
  button.addEventListener("click", async () => {
    hideProblem()
    button.disabled = true
    try {
      order = await post<Order>(`/orders/${order.id}/test-payment`, { deed: button.dataset.deed }, newKey())
      show()
    } catch (error) {
      showProblem(error)
    } finally {
      button.disabled = false
    }
  })
})
show()
