/** p50, p99, p99.9 and the longest of times in milliseconds, to a microsecond. */
export function percentiles(times: readonly number[]): Record<string, number> {
  const sorted = Float64Array.from(times).sort()
  const at = (part: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number) * 1000) / 1000
  return { p50: at(0.5), p99: at(0.99), "p99.9": at(0.999), longest: at(1) }
}
