/** Free text from outside, fit for a log line or an error: one line, at most `length` characters. */
export const cut = (text: string, length = 200): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, length)
