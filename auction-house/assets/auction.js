// Counts down by the house's clock and reloads the page's content when something happens in the auction.
const main = document.querySelector("main")
const offsetMs = Number(main.dataset.nowMs) - Date.now()

function showTime() {
  const element = document.querySelector("[data-clearing-ms]")
  if (element === null) return
  const left = Math.max(0, Number(element.dataset.clearingMs) - (Date.now() + offsetMs))
  const seconds = Math.ceil(left / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  element.textContent = left === 0 ? "Bidding is over" : parts.map((part) => String(part).padStart(2, "0")).join(":")
}

let reloading = false
async function reload() {
  if (reloading) return
  reloading = true
  try {
    const response = await fetch(location.href)
    const page = new DOMParser().parseFromString(await response.text(), "text/html")
    const fresh = page.querySelector("main")
    if (response.ok && fresh !== null) main.replaceChildren(...fresh.childNodes)
    showTime()
  } finally {
    reloading = false
  }
}

showTime()
setInterval(showTime, 250)
if (main.dataset.status !== "INACTIVE") {
  const events = new EventSource(main.dataset.events)
  for (const type of ["bid.accepted", "auction.clearing"]) events.addEventListener(type, reload)
  events.addEventListener("auction.ended", () => {
    events.close()
    reload()
  })
}
