// The live chart of the first page: units allocated in each of the last 60 minutes.
const MINUTES = 60
const REFRESH_MS = 2000
const [WIDTH, HEIGHT, BOTTOM, TOP] = [640, 180, 22, 16]

const svg = document.getElementById("live")
const text = document.getElementById("live-text")
const numbers = new Intl.NumberFormat("en")

const make = (name, attributes, content = "") => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.textContent = content
  return element
}

function draw({ now_ms: nowMs, minutes }) {
  const last = Math.floor(nowMs / 60_000)
  const units = new Map(minutes.map((minute) => [minute.minute_ms / 60_000, minute.units]))
  const top = Math.max(1, ...units.values())
  const step = WIDTH / MINUTES
  const parts = [make("line", { class: "axis", x1: 0, x2: WIDTH, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM })]
  for (let i = 0; i < MINUTES; i++) {
    const value = units.get(last - MINUTES + 1 + i) ?? 0
    const height = (value / top) * (HEIGHT - BOTTOM - TOP)
    if (value > 0) {
      parts.push(
        make("rect", {
          class: "bar",
          x: i * step + 1,
          y: HEIGHT - BOTTOM - height,
          width: step - 2,
          height: Math.max(1, height),
        }),
      )
    }
  }
  const clock = (minute) => new Date(minute * 60_000).toTimeString().slice(0, 5)
  parts.push(make("text", { x: 0, y: 11 }, numbers.format(top)))
  parts.push(make("text", { x: 0, y: HEIGHT - 6 }, clock(last - MINUTES + 1)))
  parts.push(make("text", { x: WIDTH, y: HEIGHT - 6, "text-anchor": "end" }, clock(last)))
  svg.replaceChildren(...parts)
  const sum = minutes.reduce((total, minute) => total + minute.units, 0)
  text.textContent = `Units allocated in each of the last ${MINUTES} minutes: ${numbers.format(sum)} in all`
}

async function refresh() {
  try {
    const response = await fetch(`/allocations/per-minute?minutes=${MINUTES}`)
    if (response.ok) draw(await response.json())
  } catch {
    // The service is away; the next look finds it again.
  }
  setTimeout(refresh, REFRESH_MS)
}

if (svg !== null) refresh()
