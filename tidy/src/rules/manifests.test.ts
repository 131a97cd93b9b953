import { describe, expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { linterIsOn, manifestsAgree } from "./manifests.js"

const ROOT = {
  name: "root",
  version: "1.0.0",
  private: true,
  type: "module",
  license: "MIT",
  engines: { node: ">=20" },
}
const ROOM = { name: "@x/room", version: "1.0.0", private: true, type: "module", license: "MIT" }

const check = (root: object, room: object, nested: object = {}) =>
  manifestsAgree(
    inMemory({
      "package.json": JSON.stringify({ ...ROOT, workspaces: ["room", "room/shim"], ...root }),
      "room/package.json": JSON.stringify({ ...ROOM, ...room }),
      "room/shim/package.json": JSON.stringify({
        name: "zeromq",
        version: "5.0.0",
        license: "MIT",
        private: true,
        ...nested,
      }),
    }),
  )

describe("manifests agree", () => {
  test("a project in order", () => {
    expect(check({ devDependencies: { zod: "^4" } }, { dependencies: { zod: "^4" } })).toEqual([])
  })

  test.each([
    [{}, { license: "ISC" }, "room/package.json: license is ISC, the project's is MIT"],
    [{}, { license: undefined }, "license is undefined"],
    [{}, { version: "2.0.0" }, "version 2.0.0, the project's is 1.0.0"],
    [{}, { type: "commonjs" }, '"type" is not "module"'],
    [{}, { private: undefined }, '"private": true'],
    [{ engines: {} }, {}, "which Node"],
    [{ devDependencies: { zod: "^4" } }, { dependencies: { zod: "^3" } }, "asks for zod ^3, package.json for ^4"],
    [{ devDependencies: { zod: "^4" } }, { optionalDependencies: { zod: "^3" } }, "asks for zod ^3"],
  ])("root %j and room %j", (root, room, message) => {
    expect(check(root, room)).toEqual([expect.stringContaining(message)])
  })

  test("a shim has its own version, not its own licence", () => {
    expect(check({}, {}, { license: "ISC" })).toEqual([expect.stringContaining("room/shim/package.json: license")])
  })
})

test.each([
  ['{"linter":{"rules":{"preset":"recommended"}}}', 0],
  ['{"linter":{"enabled":true,"rules":{"recommended":true}}}', 0],
  ['{"linter":{"enabled":false,"rules":{"recommended":true}}}', 1],
  ['{"linter":{"rules":{"preset":"none"}}}', 1],
  ['{"linter":{}}', 1],
  ["{}", 1],
])("the linter of %s: %i finding(s)", (config, count) => {
  expect(linterIsOn(inMemory({ "biome.json": config }))).toHaveLength(count)
})
