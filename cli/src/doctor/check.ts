/** What one look at the machine or the ledger found. */
export interface Finding {
  readonly name: string
  readonly status: "ok" | "warning" | "failed"
  /** What was found. */
  readonly detail: string
  /** What to do about it. */
  readonly fix?: string
}

export const ok = (name: string, detail: string): Finding => ({ name, status: "ok", detail })
export const warning = (name: string, detail: string, fix: string): Finding => ({
  name,
  status: "warning",
  detail,
  fix,
})
export const failed = (name: string, detail: string, fix: string): Finding => ({ name, status: "failed", detail, fix })
