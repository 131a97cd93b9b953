import { expect, test } from "@jest/globals"
import ts from "typescript"
import { inMemory } from "./repository.js"
import { eachNode, importsOf, isForeign, isTest, packageOf, scripts, typeOnlyImportsOf } from "./sources.js"

test("imports of every form, and none from comments or strings", () => {
  const text = `
    // import "./commented.js"
    import a from "a"
    import type { B } from "@scope/b/sub"
    export { c } from "./c.js"
    const text = 'import "not-one"'
    const d = await import("node:d")
    const e = require("e")
  `
  expect(importsOf(text).sort()).toEqual(["./c.js", "@scope/b/sub", "a", "e", "node:d"])
})

test("imports of types alone", () => {
  const text = `
    import type { A } from "a"
    import { type B } from "b"
    import type { C } from "c"
    import { c } from "c"
    import "d"
  `
  expect(typeOnlyImportsOf(text)).toEqual(["a"])
})

test("package names", () => {
  expect(packageOf("@scope/name/sub/path")).toBe("@scope/name")
  expect(packageOf("@scope/name")).toBe("@scope/name")
  expect(packageOf("name/sub")).toBe("name")
})

test("which files are scripts, tests and foreign", () => {
  const repository = inMemory({
    "a/x.ts": "",
    "a/src/generated/x.js": "",
    "b/fixtures/y.ts": "",
    "ab/z.mjs": "",
    "c.md": "",
  })
  expect(scripts(repository)).toEqual(["a/x.ts", "ab/z.mjs"])
  expect(scripts(repository, "a")).toEqual(["a/x.ts"])
  expect(isForeign("package-lock.json")).toBe(true)
  expect(isTest("a/src/x.test.ts")).toBe(true)
  expect(isTest("a/src/testing/keys.ts")).toBe(true)
  expect(isTest("a/src/contesting/keys.ts")).toBe(false)
  expect(isTest("a/src/x.ts")).toBe(false)
})

test("nodes come with their lines, comments and string contents do not come", () => {
  const seen: string[] = []
  eachNode("x.ts", "// one\nconst a = 'b.c'\nd.e()\n", (node, line) => {
    if (ts.isIdentifier(node)) seen.push(`${node.text}:${line}`)
  })
  expect(seen).toEqual(["a:2", "d:3", "e:3"])
})
