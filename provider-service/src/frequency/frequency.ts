import { z } from "zod"

/** Highest frequency taken, kHz: 3 THz, where radio ends. */
const MAX_KHZ = 3_000_000_000

const TEXT = /^(\d{1,10})(?:\.(\d{1,3}))? ?(kHz|MHz)$/

/**
 * A frequency or width with its unit, `703.5 MHz` or `703500 kHz`, as an integer of kHz; undefined when it is not one.
 * A bare number is refused: kHz and MHz have been mixed up before.
 */
export function parseFrequency(text: string): number | undefined {
  const match = TEXT.exec(text.trim())
  if (match === null) return undefined
  const [, whole = "", fraction = "", unit] = match
  if (unit === "kHz" && Number(fraction) !== 0) return undefined
  const khz = unit === "MHz" ? Number(whole) * 1000 + Number(fraction.padEnd(3, "0")) : Number(whole)
  return khz <= MAX_KHZ ? khz : undefined
}

/** `703500` as `703.5 MHz`. */
export function formatMegahertz(khz: number): string {
  const fraction = String(khz % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "")
  return `${Math.floor(khz / 1000)}${fraction === "" ? "" : `.${fraction}`} MHz`
}

/** A field that holds a frequency or width with its unit; comes out in kHz. */
export const frequencyWithUnit = z
  .string()
  .max(20)
  .transform((text, context) => {
    const khz = parseFrequency(text)
    if (khz !== undefined) return khz
    context.addIssue({
      code: "custom",
      message: 'must be a whole number of kHz with its unit, e.g. "703.5 MHz" or "703500 kHz"',
    })
    return z.NEVER
  })
