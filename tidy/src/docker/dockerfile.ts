/** One `FROM ... AS name` of a Dockerfile with the instructions under it. */
export interface Stage {
  readonly name: string
  /** An image, or an earlier stage. */
  readonly from: string
  readonly instructions: readonly Instruction[]
}

export interface Instruction {
  /** In capitals. */
  readonly keyword: string
  readonly value: string
}

export function parseDockerfile(text: string): Stage[] {
  const stages: { name: string; from: string; instructions: Instruction[] }[] = []
  for (const line of logicalLines(text)) {
    const match = /^(\w+)\s+(.*)$/s.exec(line)
    if (match === null) throw new Error(`not an instruction: ${line}`)
    const [, word = "", value = ""] = match
    const keyword = word.toUpperCase()
    if (keyword === "FROM") {
      const [from = "", as, name] = value.split(/\s+/)
      if (as?.toUpperCase() !== "AS" || name === undefined) throw new Error(`a stage without a name: ${line}`)
      stages.push({ name, from, instructions: [] })
    } else {
      const stage = stages.at(-1)
      if (stage === undefined && keyword !== "ARG") throw new Error(`before the first FROM: ${line}`)
      stage?.instructions.push({ keyword, value })
    }
  }
  return stages
}

/** Without comments and empty lines; a backslash at the end joins the next line. */
function logicalLines(text: string): string[] {
  const lines: string[] = []
  let open = ""
  for (const raw of text.split("\n")) {
    if (/^\s*(#|$)/.test(raw)) continue
    if (raw.endsWith("\\")) open += `${raw.slice(0, -1).trim()} `
    else {
      lines.push((open + raw.trim()).trim())
      open = ""
    }
  }
  if (open !== "") throw new Error("the last line ends with a backslash")
  return lines
}

/** The last instruction of the kind that holds in the stage, its own or inherited from the stages it is made from. */
export function inForce(stages: readonly Stage[], stage: Stage, keyword: string): string | undefined {
  const own = stage.instructions.findLast((instruction) => instruction.keyword === keyword)?.value
  if (own !== undefined) return own
  const parent = stages.find((candidate) => candidate.name === stage.from)
  return parent === undefined ? undefined : inForce(stages, parent, keyword)
}

/** `["node", "x.js"]` -> its words; undefined for the form that goes through a shell, which swallows SIGTERM. */
export function execForm(value: string): string[] | undefined {
  if (!value.startsWith("[")) return undefined
  const parsed: unknown = JSON.parse(value)
  if (!Array.isArray(parsed) || !parsed.every((word) => typeof word === "string"))
    throw new Error(`not a list of words: ${value}`)
  return parsed
}
