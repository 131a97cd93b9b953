/** `1234567` as `1,234,567`. For people only: `--json` carries plain integers. */
export function groupDigits(value: number | bigint): string {
  const text = value.toString()
  const sign = text.startsWith("-") ? "-" : ""
  return sign + text.slice(sign.length).replaceAll(/\B(?=(\d{3})+$)/g, ",")
}

/** kHz as MHz with the digits it needs: `935100` as `935.1 MHz`. */
export function megahertz(khz: number): string {
  return `${khz / 1000} MHz`
}

/** A span of time for people: `0.8 ms`, `42 ms`, `3.21 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(2)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** `1 unit`, `2 units`. */
export function count(value: number, singular: string, plural = `${singular}s`): string {
  return `${groupDigits(value)} ${value === 1 ? singular : plural}`
}
