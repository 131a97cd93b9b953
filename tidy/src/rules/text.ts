import type { Repository } from "../repository/repository.js"
import { isForeign } from "../repository/sources.js"
import type { Finding } from "./rule.js"

const TEXT =
  /(\.(ts|js|cjs|mjs|json|md|ya?ml|sh|toml|proto|css|html|svg|csv|sql|conf)|(^|\/)(run|Dockerfile|\.[a-z]+))$/

/** Folders of somebody's own machine. Software in containers keeps its state where its image says. */
const MACHINE_PATH = /(?<![\w./:$~{}-])\/(?:work|tmp|Users|home\/(?!node\b)\w+)\/[\w.-]+/g

/** A build must not depend on where somebody's packages come from. */
const REGISTRY_HOST =
  /\b(?:registry|npm|mirror|artifactory|nexus|verdaccio|proxy)\.[\w-]+\.[\w.-]+|\bdeb\.debian\.org\b/g

/** Committed files name no folder of one machine and no package registry. */
export function textNamesNoPlaceOfOneMachine(repository: Repository): Finding[] {
  const findings: Finding[] = []
  for (const path of repository.paths.filter((p) => TEXT.test(p) && (!isForeign(p) || p === "package-lock.json"))) {
    repository
      .read(path)
      .split("\n")
      .forEach((text, index) => {
        for (const [found] of text.matchAll(MACHINE_PATH))
          findings.push(`${path}:${index + 1}: ${found} is a folder of one machine`)
        for (const [found] of text.matchAll(REGISTRY_HOST))
          findings.push(`${path}:${index + 1}: ${found} is a package registry; leave it to the reader's settings`)
      })
  }
  return findings
}
