/** The few ways text is set off. Each returns its argument unchanged where colour is off. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  green(text: string): string
  yellow(text: string): string
  red(text: string): string
}

const sgr = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
const asIs = (text: string) => text

export const PLAIN: Style = { bold: asIs, dim: asIs, green: asIs, yellow: asIs, red: asIs }

export const COLOURED: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  red: sgr(31, 39),
}

/**
 * Colour only for a terminal, and never with NO_COLOR set to anything but the empty string (no-color.org) or on a dumb
 * terminal. FORCE_COLOR set to anything but the empty string or `0` turns it on without a terminal.
 */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  if (env.NO_COLOR) return PLAIN
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return COLOURED
  return stream.isTTY === true && env.TERM !== "dumb" ? COLOURED : PLAIN
}

/** Control characters but for our own colours, and the marks that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const UNSAFE = /\u001b(?!\[[0-9;]*m)|[\u0000-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Text that may come from a ledger anybody can write to, made harmless for a terminal and kept on one line. */
export function safeText(text: string): string {
  return text.replaceAll(UNSAFE, "\ufffd")
}

/** Columns the text takes on a terminal, control sequences aside. */
export function displayWidth(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what it removes
  return [...text.replaceAll(/\u001b\[[0-9;]*m/g, "")].length
}
