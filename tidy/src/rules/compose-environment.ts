import { composeFiles, parseCompose } from "../docker/compose.js"
import { execForm, inForce, parseDockerfile, type Stage } from "../docker/dockerfile.js"
import type { Repository } from "../repository/repository.js"
import { isTest, scripts } from "../repository/sources.js"
import { COMMON, variablesOf } from "./environment.js"
import type { Finding } from "./rule.js"

const DOCKERFILE = "docker/Dockerfile"

/** A variable that another one makes needless: only one of the two is given to a container. */
const NEEDLESS_BESIDE: Readonly<Record<string, string>> = {
  DATA_DIR: "DATABASE_URL",
  KEY_FILE: "PRIVATE_KEY",
  KEY_PASSPHRASE: "PRIVATE_KEY",
}

/** Each of our services is given every variable its configuration reads, by the compose file or by its image. */
export function servicesAreGivenTheirVariables(repository: Repository): Finding[] {
  const stages = parseDockerfile(repository.read(DOCKERFILE))
  return composeFiles(repository).flatMap((path) =>
    Object.entries(parseCompose(repository.read(path)).services).flatMap(([name, { build, environment = {} }]) => {
      const stage = stages.find((candidate) => candidate.name === build?.target)
      const room = stage && roomOf(stages, stage)
      if (stage === undefined || room === undefined) return []
      const given = new Set([...Object.keys(environment), ...imageVariables(stages, stage)])
      return [...configurationOf(repository, room)]
        .filter((variable) => !given.has(variable) && !given.has(NEEDLESS_BESIDE[variable] ?? variable))
        .map((variable) => `${path}: ${name}: is not given ${variable}, which ${room} reads`)
    }),
  )
}

/** The room whose `dist/main.js` the image runs; undefined for tools. */
function roomOf(stages: readonly Stage[], stage: Stage): string | undefined {
  const words = execForm(inForce(stages, stage, "CMD") ?? "") ?? []
  return words.map((word) => /^([\w-]+)\/dist\/main\.js$/.exec(word)?.[1]).find((room) => room !== undefined)
}

/** Names set by `ENV` in the stage and in those it is made from. */
function imageVariables(stages: readonly Stage[], stage: Stage): string[] {
  const parent = stages.find(({ name }) => name === stage.from)
  const own = stage.instructions
    .filter(({ keyword }) => keyword === "ENV")
    .flatMap(({ value }) => [...value.matchAll(/(?:^|\s)([A-Z][A-Z0-9_]*)=/g)].map((match) => match[1] ?? ""))
  return parent === undefined ? own : [...own, ...imageVariables(stages, parent)]
}

/** Variables named in a room's configuration, with the sets of them it spreads from another room (`...serviceVariables`). */
function configurationOf(repository: Repository, room: string): Set<string> {
  const names = new Set<string>()
  const configuration = (path: string) => !isTest(path) && /\/src\/config(\.ts$|\/)/.test(path)
  for (const path of scripts(repository, room).filter(configuration)) {
    const text = repository.read(path)
    for (const name of variablesOf(path, text)) if (!COMMON.has(name)) names.add(name)
    for (const [, set = ""] of text.matchAll(/\.\.\.(\w+Variables)\b/g)) {
      const home = scripts(repository).find(
        (other) => configuration(other) && repository.read(other).includes(`const ${set} =`),
      )
      if (home === undefined) continue
      for (const name of variablesOf(home, repository.read(home))) names.add(name)
    }
  }
  return names
}
