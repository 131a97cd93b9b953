import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals"
import { ignoredBy, inMemory, onDisk } from "./repository.js"

describe("ignored files", () => {
  test.each(["!kept.txt", "a/b", "file.?s", "[ab].txt", "**/x"])("refuses the pattern %s", (pattern) => {
    expect(() => ignoredBy(pattern)).toThrow("do not understand")
  })

  test("names, folders and stars", () => {
    const ignored = ignoredBy("# made by the build\ndist/\n\n*.tsbuildinfo\n.env\n")
    expect(ignored("dist", true)).toBe(true)
    expect(ignored("dist", false)).toBe(false)
    expect(ignored("a.tsbuildinfo", false)).toBe(true)
    expect(ignored("a.tsbuildinfo.ts", false)).toBe(false)
    expect(ignored(".env", false)).toBe(true)
    expect(ignored("xenv", false)).toBe(false)
    expect(ignored("a/b/dist", true)).toBe(true)
    expect(ignored("a/xdist", true)).toBe(false)
  })

  test("paths from the root", () => {
    const ignored = ignoredBy("/coverage/\n/*/coverage/\n/.ci/log\n")
    expect(ignored("coverage", true)).toBe(true)
    expect(ignored("a/coverage", true)).toBe(true)
    expect(ignored("a/src/coverage", true)).toBe(false)
    expect(ignored("a/coverage", false)).toBe(false)
    expect(ignored(".ci/log", false)).toBe(true)
  })
})

describe("a repository on disk", () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "bandcoin-tidy-"))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  test("lists what git would, sorted, and reads it", () => {
    writeFileSync(join(root, ".gitignore"), "dist/\n")
    mkdirSync(join(root, "b", "dist"), { recursive: true })
    mkdirSync(join(root, ".git"))
    writeFileSync(join(root, ".git", "HEAD"), "ref")
    writeFileSync(join(root, "b", "dist", "made.js"), "")
    writeFileSync(join(root, "b", "written.ts"), "text")
    writeFileSync(join(root, "a.md"), "# A")
    const repository = onDisk(root)
    expect(repository.paths).toEqual([".gitignore", "a.md", "b/written.ts"])
    expect(repository.read("b/written.ts")).toBe("text")
    expect(repository.read("b/written.ts")).toBe("text")
  })
})

test("a repository in memory knows its files and no others", () => {
  const repository = inMemory({ "b.ts": "2", "a.ts": "1" })
  expect(repository.paths).toEqual(["a.ts", "b.ts"])
  expect(repository.read("a.ts")).toBe("1")
  expect(() => repository.read("c.ts")).toThrow("no file c.ts")
})
