import { readFileSync } from "node:fs"
import { z } from "zod"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import { writeDurably } from "../files/durable.js"

/** A step that must not happen twice, because it moves money. */
export type StepName = "fund" | "bulk" | "reserve"

const id = z.string().regex(/^[0-9a-f]{128}$/)
const stepSchema = z.strictObject({ transaction_id: id, batch_id: id })
const journalSchema = z.strictObject({
  fund: stepSchema.optional(),
  bulk: stepSchema.optional(),
  reserve: stepSchema.optional(),
})

export type Step = z.infer<typeof stepSchema>

/**
 * What the demo was about to do, written to disk before it does it. A start after a crash asks the ledger about the ids
 * in it: what is there is done, what is not there never happened.
 */
export class DemoJournal {
  readonly #path: string
  #steps: z.infer<typeof journalSchema>

  constructor(path: string) {
    this.#path = path
    this.#steps = readJournal(path)
  }

  step(name: StepName): Step | undefined {
    return this.#steps[name]
  }

  /** Returns when the step is on disk. */
  write(name: StepName, step: Step): void {
    this.#steps = { ...this.#steps, [name]: step }
    writeDurably(this.#path, `${JSON.stringify(this.#steps, null, 2)}\n`)
  }
}

function readJournal(path: string): z.infer<typeof journalSchema> {
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {}
    throw error
  }
  try {
    return journalSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new CliError("DEMO_JOURNAL_INVALID", EXIT.local, `${path} is not what the demo wrote`, {
      fix: "begin anew with `bandcoin up --demo --reset`",
      cause,
    })
  }
}
