import { describe, expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { roomsImportAlongTheArrows } from "./rooms.js"

const TABLE = `## Rooms
| room | what lives there | may import |
| --- | --- | --- |
| \`base\` | the ground | nothing |
| \`lib\` | a library | \`base\` |
| \`app\` | an application | \`lib\` |
`

const manifest = (name: string, dependencies = {}, devDependencies = {}) =>
  JSON.stringify({ name: `@x/${name}`, dependencies, devDependencies })
const tsconfig = (...folders: string[]) => JSON.stringify({ references: folders.map((f) => ({ path: `../${f}` })) })

const GOOD = {
  "package.json": JSON.stringify({ name: "x", workspaces: ["base", "lib", "app", "app/nested"] }),
  "docs/HACKING.md": TABLE,
  "base/package.json": manifest("base", { zod: "^4" }),
  "base/tsconfig.json": tsconfig(),
  "base/src/index.ts": 'import { z } from "zod"\nimport "./other.js"',
  "lib/package.json": manifest("lib", { "@x/base": "1" }, { ws: "1" }),
  "lib/tsconfig.json": '{"references":[{"path":"../base"},{"path":"./browser"}]}',
  "lib/src/index.ts":
    'import "node:fs"\nimport b from "@x/base/sub"\nimport "#own"\nimport type { S } from "ws"\nimport "@x/lib/self"',
  "lib/src/deep/x.ts": 'import "../index.js"',
  "lib/src/index.test.ts": 'import { test } from "@jest/globals"\nimport "ws"',
  "app/package.json": manifest("app", { "@x/lib": "1", "@x/base": "1" }),
  "app/tsconfig.json": tsconfig("lib", "base"),
  "app/src/main.ts": 'import "@x/lib"\nimport "@x/base"',
  "app/nested/package.json": manifest("nested"),
  "app/jest.js": 'import "anything"',
}

const findings = (changes: Record<string, string>) => roomsImportAlongTheArrows(inMemory({ ...GOOD, ...changes }))

describe("rooms import along the arrows", () => {
  test("a house in order", () => expect(findings({})).toEqual([]))

  test.each([
    ["an import against the arrow", { "base/src/index.ts": 'import "@x/lib"' }, "base may not import lib"],
    ["even as a type", { "base/src/index.ts": 'import type { A } from "@x/lib"' }, "base may not import lib"],
    ["even at run time", { "base/src/index.ts": 'const a = await import("@x/app")' }, "base may not import app"],
    ["an import past the package", { "lib/src/index.ts": 'import "../../base/src/index.js"' }, "file of another room"],
    [
      "a dependency against the arrow",
      { "base/package.json": manifest("base", { "@x/app": "1" }) },
      "depends on @x/app",
    ],
    [
      "a package nobody declares",
      { "lib/src/index.ts": 'import "left-pad"' },
      "imports left-pad, which lib/package.json",
    ],
    [
      "a package nobody declares, for its types",
      { "lib/src/index.ts": 'import type { A } from "left-pad"' },
      "imports left-pad",
    ],
    ["a development package in code that ships", { "lib/src/index.ts": 'import "ws"' }, "imports ws"],
    [
      "another room in a test, undeclared",
      { "lib/src/index.test.ts": 'import "@x/app"' },
      "imports @x/app, which lib/pack",
    ],
    ["a reference that is missing", { "lib/tsconfig.json": tsconfig() }, 'lacks { "path": "../base" }'],
    ["a reference too many", { "base/tsconfig.json": tsconfig("lib") }, "refers to lib"],
    [
      "a room without a row",
      {
        "package.json": '{"name":"x","workspaces":["base","lib","app","docs"]}',
        "docs/package.json": manifest("docs"),
        "docs/tsconfig.json": "{}",
      },
      "lacks the workspace docs",
    ],
    ["a row without a room", { "docs/HACKING.md": `${TABLE}| \`attic\` | - | nothing |\n` }, "attic is no workspace"],
    ["an arrow to nowhere", { "docs/HACKING.md": TABLE.replace("nothing", "`cellar`") }, "which is no room"],
    ["a circle", { "docs/HACKING.md": TABLE.replace("nothing", "`app`") }, "back to itself"],
  ])("%s", (_, changes, message) => {
    expect(findings(changes as unknown as Record<string, string>).join("\n")).toContain(message)
  })

  test("a test may import another room that devDependencies name", () => {
    const changes = {
      "lib/package.json": manifest("lib", { "@x/base": "1" }, { "@x/app": "1", ws: "1" }),
      "lib/tsconfig.json": tsconfig("base", "app"),
      "lib/src/index.test.ts": 'import "@x/app"',
    }
    expect(findings(changes)).toEqual([])
    expect(findings({ ...changes, "lib/src/index.ts": 'import "@x/app"' })).toHaveLength(1)
  })
})
