import { headings, linkTargets } from "../markdown/markdown.js"
import type { Repository } from "../repository/repository.js"
import { isForeign } from "../repository/sources.js"
import type { Finding } from "./rule.js"

/** Markdown written by hand. */
export function pages(repository: Repository): string[] {
  return repository.paths.filter((path) => path.endsWith(".md") && !isForeign(path))
}

/** Every relative link leads to a file or folder of the project, and to a heading where it names one. */
export function linksLeadSomewhere(repository: Repository): Finding[] {
  return pages(repository).flatMap((page) =>
    linkTargets(repository.read(page)).flatMap(({ line, text }) => {
      const problem = /^[a-z][a-z+.-]*:/i.test(text) ? undefined : brokenLink(repository, page, text)
      return problem === undefined ? [] : [`${page}:${line}: ${problem}`]
    }),
  )
}

function brokenLink(repository: Repository, page: string, link: string): string | undefined {
  const [target = "", anchor] = link.split("#")
  const path = target === "" ? page : resolve(page, decodeURIComponent(target))
  if (path === undefined) return `the link ${link} leaves the project`
  const isFile = repository.paths.includes(path)
  if (!isFile && !repository.paths.some((p) => path === "" || p.startsWith(`${path}/`)))
    return `the link ${link} leads to no file`
  if (anchor === undefined || !path.endsWith(".md")) return undefined
  if (headings(repository.read(path)).some((heading) => heading.anchor === anchor)) return undefined
  return `the link ${link} names no heading of ${path}`
}

/** The path a link names, from the root, or undefined when it climbs out of the project. */
function resolve(page: string, target: string): string | undefined {
  const folders = target.startsWith("/") ? [] : page.split("/").slice(0, -1)
  for (const part of target.split("/")) {
    if (part === "..") {
      if (folders.pop() === undefined) return undefined
    } else if (part !== "." && part !== "") folders.push(part)
  }
  return folders.join("/")
}
