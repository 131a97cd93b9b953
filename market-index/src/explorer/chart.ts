import { number } from "./format.js"
import { type Html, html } from "./html.js"

export interface Point {
  readonly x: number
  readonly y: number
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 180, 8, 22, 16]

/** A stepped line of values that hold until the next one, as an SVG; nothing for fewer than two points. */
export function stepChart(points: readonly Point[], label: string, xText: (x: number) => string): Html {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < 2) return html``
  const top = Math.max(1, ...points.map(({ y }) => y))
  const span = Math.max(1, last.x - first.x)
  const px = (x: number): number => round(LEFT + ((x - first.x) / span) * (WIDTH - 2 * LEFT))
  const py = (y: number): number => round(HEIGHT - BOTTOM - (y / top) * (HEIGHT - BOTTOM - TOP))
  const path = points.map(({ x, y }, i) => (i === 0 ? `M${px(x)} ${py(y)}` : `H${px(x)}V${py(y)}`)).join("")
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<line class="axis" x1="${LEFT}" x2="${WIDTH - LEFT}" y1="${py(0)}" y2="${py(0)}"/>
<path class="line" d="${path}"/>
<text x="${LEFT}" y="11">${number(top)}</text>
<text x="${LEFT}" y="${HEIGHT - 6}">${xText(first.x)}</text>
<text x="${WIDTH - LEFT}" y="${HEIGHT - 6}" text-anchor="end">${xText(last.x)}</text>
</svg><figcaption>${label}</figcaption></figure>`
}

const round = (value: number): number => Math.round(value * 10) / 10
