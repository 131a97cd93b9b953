import {
  type ComposeFile,
  composeFiles,
  interpolated,
  parseCompose,
  type Service,
  schemaErrors,
  urlsOf,
} from "../docker/compose.js"
import { execForm, inForce, parseDockerfile, type Stage } from "../docker/dockerfile.js"
import type { Repository } from "../repository/repository.js"
import type { Finding } from "./rule.js"
import { documentedPorts, documentedVariables } from "./tables.js"

const DOCKERFILE = "docker/Dockerfile"

/** The compose files are valid, and everything they name is there: no Docker engine is needed to know that. */
export function composeFilesHoldTogether(repository: Repository): Finding[] {
  const stages = parseDockerfile(repository.read(DOCKERFILE))
  const context = {
    repository,
    stages,
    ports: documentedPorts(repository),
    variables: documentedVariables(repository),
  }
  return composeFiles(repository).flatMap((path) => {
    const text = repository.read(path)
    let file: ComposeFile
    try {
      file = parseCompose(text)
    } catch (error) {
      return [`${path}: ${(error as Error).message}`]
    }
    const invalid = schemaErrors(file)
    if (invalid.length > 0) return invalid.map((problem) => `${path}: ${problem}`)
    return [
      ...Object.entries(file.services).flatMap(([name, service]) =>
        checkService(context, file, service).map((problem) => `${path}: ${name}: ${problem}`),
      ),
      ...checkDeclarations(file).map((problem) => `${path}: ${problem}`),
      ...interpolated(text)
        .filter((name) => !context.variables.has(name))
        .map((name) => `${path}: \${${name}} is in no table of environment variables under docs/`),
    ]
  })
}

interface Context {
  readonly repository: Repository
  readonly stages: readonly Stage[]
  readonly ports: ReadonlySet<number>
  readonly variables: ReadonlyMap<string, string>
}

function checkService(context: Context, file: ComposeFile, service: Service): string[] {
  return [
    ...checkImage(context, service),
    ...checkDependencies(context, file, service),
    ...checkPorts(context, service),
    ...checkVolumes(context, file, service),
    ...checkNetworks(context, file, service),
    ...checkEnvironment(context, service),
  ]
}

function checkImage({ repository, stages }: Context, service: Service): string[] {
  if (service.build === undefined) {
    if (service.image === undefined) return ["neither an image nor a build"]
    return /:(?!latest$)[\w.-]+$/.test(service.image) ? [] : [`the image ${service.image} has no tag that stays`]
  }
  const { dockerfile = "Dockerfile", target } = service.build
  if (!repository.paths.includes(dockerfile)) return [`there is no ${dockerfile}`]
  return stages.some((stage) => stage.name === target) ? [] : [`${dockerfile} has no target ${target}`]
}

function checkDependencies({ stages }: Context, file: ComposeFile, service: Service): string[] {
  return Object.entries(service.depends_on ?? {}).flatMap(([name, { condition }]) => {
    const other = file.services[name]
    if (other === undefined) return [`depends on ${name}, which is no service`]
    if (condition !== "service_healthy" || other.healthcheck !== undefined) return []
    const stage = stages.find((candidate) => candidate.name === other.build?.target)
    const healthy = stage !== undefined && inForce(stages, stage, "HEALTHCHECK") !== undefined
    return healthy ? [] : [`waits for ${name} to be healthy, which has no health check`]
  })
}

function checkPorts({ ports }: Context, service: Service): string[] {
  return (service.ports ?? []).flatMap((mapping) => {
    const match = /^127\.0\.0\.1:(\d+):(\d+)(?:\/udp)?$/.exec(mapping)
    if (match === null) return [`publishes ${mapping}, not as 127.0.0.1:PORT:PORT`]
    return [match[1], match[2]]
      .filter((port) => !ports.has(Number(port)))
      .map((port) => `port ${port} is not in the table of docs/HACKING.md`)
  })
}

function checkVolumes({ repository }: Context, file: ComposeFile, service: Service): string[] {
  return (service.volumes ?? []).flatMap((mount) => {
    const [source = "", , mode] = mount.split(":")
    if (!source.startsWith(".")) return source in (file.volumes ?? {}) ? [] : [`the volume ${source} is not declared`]
    const path = source.replace(/^\.\//, "")
    if (!repository.paths.some((p) => p === path || p.startsWith(`${path}/`))) return [`there is no ${source} to mount`]
    return mode === "ro" ? [] : [`mounts ${source} so that a container can change the project; add :ro`]
  })
}

function checkNetworks({ ports }: Context, file: ComposeFile, service: Service): string[] {
  const own = service.networks ?? []
  const undeclared = own
    .filter((name) => !(name in (file.networks ?? {})))
    .map((name) => `network ${name} is not declared`)
  const unreachable = urlsOf(service).flatMap(({ host, port }) => {
    const problems = ports.has(port) ? [] : [`port ${port} of ${host} is not in the table of docs/HACKING.md`]
    if (host === "0.0.0.0" || host === "127.0.0.1") return problems
    const other = file.services[host]
    if (other === undefined) return [...problems, `${host} is no service`]
    const shared = (other.networks ?? []).some((name) => own.includes(name))
    return shared ? problems : [...problems, `shares no network with ${host}`]
  })
  return [...undeclared, ...unreachable]
}

/** Our own programs are given only variables they read; foreign images have their own documentation. */
function checkEnvironment({ variables }: Context, service: Service): string[] {
  if (service.build === undefined) return []
  return Object.keys(service.environment ?? {})
    .filter((name) => !variables.has(name))
    .map((name) => `${name} is in no table of environment variables under docs/`)
}

function checkDeclarations(file: ComposeFile): string[] {
  const mounted = Object.values(file.services).flatMap((service) => service.volumes ?? [])
  const joined = Object.values(file.services).flatMap((service) => service.networks ?? [])
  return [
    ...Object.keys(file.volumes ?? {})
      .filter((name) => !mounted.some((mount) => mount.startsWith(`${name}:`)))
      .map((name) => `nothing mounts the volume ${name}`),
    ...Object.keys(file.networks ?? {})
      .filter((name) => !joined.includes(name))
      .map((name) => `nothing joins the network ${name}`),
  ]
}

/** Programs of the images run as nobody special, take signals themselves, and are files that exist. */
export function imagesAreSound(repository: Repository): Finding[] {
  const stages = parseDockerfile(repository.read(DOCKERFILE))
  const findings: Finding[] = []
  const say = (stage: Stage, problem: string) => findings.push(`${DOCKERFILE}: ${stage.name}: ${problem}`)
  for (const stage of stages) {
    const earlier = stages.slice(0, stages.indexOf(stage)).map((s) => s.name)
    if (!earlier.includes(stage.from) && !/:(?!latest$)[\w.-]+$/.test(stage.from))
      say(stage, `${stage.from} has no tag that stays`)
    for (const { keyword, value } of stage.instructions) {
      const from = keyword === "COPY" ? /--from=(\S+)/.exec(value)?.[1] : undefined
      if (from !== undefined && !earlier.includes(from)) say(stage, `copies from ${from}, which is no earlier stage`)
    }
    for (const keyword of ["CMD", "ENTRYPOINT", "HEALTHCHECK"]) {
      const value = stage.instructions.findLast((instruction) => instruction.keyword === keyword)?.value
      if (value === undefined) continue
      const words = execForm(value.replace(/^.*?CMD\s+/s, ""))
      if (words === undefined) say(stage, `${keyword} goes through a shell; write it as a list`)
      for (const word of words ?? [])
        if (/\.[cm]?js$/.test(word) && !built(repository, word)) say(stage, `${keyword}: there is no ${word}`)
    }
    const runs = stage.instructions.some(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT")
    const user = inForce(stages, stage, "USER")
    if (runs && (user === undefined || user === "root" || user === "0")) say(stage, "runs as root")
  }
  return findings
}

function built(repository: Repository, path: string): boolean {
  return repository.paths.includes(path) || repository.paths.includes(path.replace(/\/dist\/(.*)\.js$/, "/src/$1.ts"))
}
