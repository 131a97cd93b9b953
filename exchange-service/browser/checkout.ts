import { call, element, hideProblem, newKey, pageData, post, showProblem } from "./api.js"
import { keyIn, scan } from "./scan.js"

interface Package {
  readonly bandcoins: number
  readonly prices: readonly { readonly currency: string; readonly text: string }[]
}

const form = element<HTMLFormElement>("checkout")
const account = element<HTMLTextAreaElement>("account")
const status = element("account-status")
const currency = element<HTMLSelectElement>("currency")
const payButton = element<HTMLButtonElement>("pay")
const packages = pageData<readonly Package[]>("catalogue")

currency.addEventListener("change", () => {
  for (const { bandcoins, prices } of packages) {
    const place = document.querySelector(`[data-price="${bandcoins}"]`)
    const price = prices.find((one) => one.currency === currency.value)
    if (place !== null) place.textContent = price?.text ?? "not sold"
  }
})

function say(text: string, mood: "" | "good" | "bad"): void {
  status.textContent = text
  status.dataset.mood = mood
}

/** Form first, then whether the ledger has it; an answer to an older question is dropped. */
let asked = 0
async function check(): Promise<boolean> {
  const mine = ++asked
  const key = keyIn(account.value)
  account.setAttribute("aria-invalid", String(key === undefined))
  if (key === undefined) {
    const length = account.value.trim().length
    say(
      length === 0 ? "" : `This is no account key: it has 66 characters and begins with 02 or 03 (yours: ${length}).`,
      "bad",
    )
    return false
  }
  say("Looking the account up…", "")
  try {
    const { exists } = await call<{ exists: boolean }>(`/accounts/${key}`)
    if (mine !== asked) return false
    if (exists) say("The account is on the ledger.", "good")
    else
      say(
        "This account is not on the ledger yet. Its owner must first create it: in the app, or with “bandcoin create”.",
        "bad",
      )
    return exists
  } catch (error) {
    if (mine === asked) say((error as Error).message, "bad")
    return false
  }
}

let typing: ReturnType<typeof setTimeout> | undefined
account.addEventListener("input", () => {
  clearTimeout(typing)
  typing = setTimeout(() => void check(), 300)
})
if (account.value.trim() !== "") void check()

let camera: AbortController | undefined
element("scan").addEventListener("click", async () => {
  hideProblem()
  camera?.abort()
  camera = new AbortController()
  element("scanner").hidden = false
  try {
    const key = await scan(element<HTMLVideoElement>("camera"), camera.signal)
    if (key !== undefined) {
      account.value = key
      account.focus()
      await check()
    }
  } catch {
    showProblem("The camera cannot be used here; paste the key instead.")
  } finally {
    element("scanner").hidden = true
  }
})
element("stop-scan").addEventListener("click", () => camera?.abort())

/** The phone's own way to share, or the clipboard; both are kept from pages over plain http, which say the address. */
document.getElementById("share-link")?.addEventListener("click", async () => {
  const url = new URL(location.pathname, location.href).href
  const said = element("shared")
  try {
    if (typeof navigator.share === "function") await navigator.share({ title: document.title, url })
    else {
      await navigator.clipboard.writeText(url)
      said.textContent = "Copied."
    }
  } catch (error) {
    if ((error as Error).name !== "AbortError") said.textContent = url
  }
})

/** One key for each set of choices: a second press asks for the same order. */
let wish = { choices: "", key: "" }
form.addEventListener("submit", async (event) => {
  event.preventDefault()
  hideProblem()
  payButton.disabled = true
  try {
    if (!(await check())) {
      account.focus()
      return
    }
    const data = new FormData(form)
    const body = {
      account: keyIn(account.value),
      bandcoins: Number(data.get("bandcoins")),
      currency: currency.value,
      gateway: data.get("gateway"),
    }
    const choices = JSON.stringify(body)
    if (wish.choices !== choices) wish = { choices, key: newKey() }
    const order = await post<{ id: string; pay?: { kind: string; url?: string } }>("/orders", body, wish.key)
    location.assign(
      order.pay?.kind === "redirect" && order.pay.url !== undefined ? order.pay.url : `/order/${order.id}`,
    )
  } catch (error) {
    showProblem(error)
  } finally {
    payButton.disabled = false
  }
})
