import { expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { servicesAreGivenTheirVariables } from "./compose-environment.js"

const FILES = {
  "docker/Dockerfile": `FROM node:20 AS runtime
ENV NODE_ENV=production
FROM runtime AS app
ENV HOST=0.0.0.0 PORT=8010
CMD ["node", "app/dist/main.js"]
FROM runtime AS tool
CMD ["node", "tool/bin/tool.js"]
`,
  "kit/src/config/config.ts": "export const serviceVariables = { HOST: a, DATABASE_URL: b, DATA_DIR: c }",
  "kit/src/config/key.ts": "export const keyVariables = { KEY_FILE: a, PRIVATE_KEY: b }",
  "app/src/config.ts": "z.object({ ...serviceVariables, ...keyVariables, PORT: envPort(1), LIMIT: envInteger(1, 2) })",
  "tool/src/config.ts": "z.object({ TOOL_PATH: z.string() })",
}
const given = (environment: string, changes: Record<string, string> = {}) =>
  servicesAreGivenTheirVariables(
    inMemory({
      ...FILES,
      "docker-compose.yml": `services:
  other: { image: x:1 }
  app: { build: { target: app }, environment: { ${environment} } }
  tool: { build: { target: tool } }
`,
      ...changes,
    }),
  )

test("everything is given: by the file, by the image, or by what makes it needless; a tool needs nothing", () => {
  expect(given("DATABASE_URL: a, PRIVATE_KEY: b, LIMIT: '1'")).toEqual([])
  expect(given("DATABASE_URL: a, KEY_FILE: b, PRIVATE_KEY: b, LIMIT: ''")).toEqual([])
})

test("what the file forgets is found, also where it comes from a set of another room", () => {
  expect(given("DATABASE_URL: a, PRIVATE_KEY: b")).toEqual([
    "docker-compose.yml: app: is not given LIMIT, which app reads",
  ])
  expect(given("LIMIT: '1', PRIVATE_KEY: b")).toEqual([
    expect.stringContaining("is not given DATABASE_URL"),
    expect.stringContaining("is not given DATA_DIR"),
  ])
  expect(given("LIMIT: '1', DATABASE_URL: a, KEY_FILE: b")).toEqual([expect.stringContaining("not given PRIVATE_KEY")])
})

test("a configuration in a folder counts, its tests do not", () => {
  const all = "DATABASE_URL: a, PRIVATE_KEY: b, LIMIT: '1'"
  expect(given(all, { "app/src/config/more.ts": "const more = { MORE: 1 }" })).toEqual([
    expect.stringContaining("not given MORE"),
  ])
  expect(given(all, { "app/src/config/more.test.ts": "const more = { MORE: 1 }" })).toEqual([])
})
