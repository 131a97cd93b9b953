import { describe, expect, test } from "@jest/globals"
import { stringify } from "yaml"
import { inMemory } from "../repository/repository.js"
import { composeFilesHoldTogether, imagesAreSound } from "./compose.js"

const DOCKERFILE = `FROM node:20-slim AS build
RUN npm ci
FROM node:20-slim AS app
COPY --from=build /a /a
USER node
HEALTHCHECK --interval=5s CMD ["node", "docker/check.js"]
CMD ["node", "app/dist/main.js"]
FROM app AS other
CMD ["node", "docker/check.js"]
`
const FILES = {
  "docs/HACKING.md": "## Ports\n| port |\n| --- |\n| 4004 |\n| 8008 |\n",
  "docs/operations.md": "## Environment variables\n| variable |\n| --- |\n| `LEDGER_URL` |\n",
  "docker/Dockerfile": DOCKERFILE,
  "docker/check.js": "",
  "docker/setup.sh": "",
  "app/src/main.ts": "",
}
const app = { build: { context: ".", dockerfile: "docker/Dockerfile", target: "app" }, networks: ["inner"] }
const ledger = { image: "ledger:1.2", networks: ["inner"], volumes: ["data:/data"] }
const GOOD = {
  services: {
    ledger: { ...ledger, ports: ["127.0.0.1:8008:8008"], command: ["run", "--bind=tcp://0.0.0.0:4004"] },
    app: {
      ...app,
      environment: { LEDGER_URL: "tcp://ledger:4004" },
      depends_on: { ledger: { condition: "service_started" } },
    },
    late: { ...app, depends_on: { app: { condition: "service_healthy" } } },
  },
  volumes: { data: null },
  networks: { inner: null },
}
const compose = (file: unknown) =>
  composeFilesHoldTogether(
    inMemory({ ...FILES, "docker-compose.yml": typeof file === "string" ? file : stringify(file) }),
  )
const withService = (name: string, service: object) =>
  compose({ ...GOOD, services: { ...GOOD.services, [name]: service } })

describe("compose files", () => {
  test("a file in order, with an anchor merged", () => {
    expect(compose(GOOD)).toEqual([])
    expect(compose("x-base: &base { image: a:1 }\nservices:\n  one:\n    <<: *base\n")).toEqual([])
  })

  test.each([
    ["services: [", /Flow sequence/],
    ["services:\n  a: { image: x:1 }\n  a: { image: y:1 }\n", /unique/],
    ["services:\n  a: { imag: x:1 }\n", /must NOT have additional properties|pattern/],
    ["services:\n  a: { image: [x] }\n", /must be string/],
  ])("%j is no valid compose file", (text, message) => {
    expect(compose(text).join("\n")).toMatch(message)
  })

  test.each<[string, object, string]>([
    ["no image", { networks: ["inner"] }, "neither an image nor a build"],
    ["a moving tag", { image: "x:latest" }, "has no tag that stays"],
    ["no tag", { image: "host.example/x" }, "has no tag that stays"],
    ["an unknown target", { build: { dockerfile: "docker/Dockerfile", target: "nope" } }, "has no target nope"],
    ["an unknown Dockerfile", { build: { dockerfile: "Nope", target: "app" } }, "there is no Nope"],
    [
      "an unknown dependency",
      { image: "x:1", depends_on: { nope: { condition: "service_started" } } },
      "which is no service",
    ],
    [
      "waiting for health that nobody checks",
      { image: "x:1", depends_on: { ledger: { condition: "service_healthy" } } },
      "no health check",
    ],
    ["a port for everyone", { image: "x:1", ports: ["8008:8008"] }, "not as 127.0.0.1"],
    ["an unknown port", { image: "x:1", ports: ["127.0.0.1:9999:8008"] }, "port 9999"],
    ["an undeclared volume", { image: "x:1", volumes: ["nope:/data"] }, "volume nope is not declared"],
    ["a missing file", { image: "x:1", volumes: ["./nope:/x:ro"] }, "there is no ./nope"],
    ["a file open to change", { image: "x:1", volumes: ["./docker/setup.sh:/x"] }, "add :ro"],
    ["an undeclared network", { image: "x:1", networks: ["nope"] }, "network nope is not declared"],
    [
      "a host that is no service",
      { image: "x:1", command: "go tcp://nope:4004", networks: ["inner"] },
      "nope is no service",
    ],
    ["a host out of reach", { image: "x:1", command: ["tcp://ledger:4004"] }, "shares no network with ledger"],
    [
      "an unknown port of a service",
      { image: "x:1", command: ["tcp://ledger:1"], networks: ["inner"] },
      "port 1 of ledger",
    ],
    ["a variable nobody reads", { ...app, environment: { NOPE: "1" } }, "NOPE is in no table"],
    ["a variable from outside", { image: "x:1", environment: { A: "${" + "NOPE:-}" } }, "{NOPE} is in no table"],
  ])("%s", (_, service, problem) => {
    expect(withService("extra", service)).toEqual([expect.stringContaining(problem)])
  })

  test("declared and never used", () => {
    expect(compose({ ...GOOD, volumes: { data: null, spare: null } })).toEqual([
      expect.stringContaining("volume spare"),
    ])
    expect(compose({ ...GOOD, networks: { inner: null, spare: null } })).toEqual([
      expect.stringContaining("network spare"),
    ])
  })
})

describe("images", () => {
  const images = (text: string) => imagesAreSound(inMemory({ ...FILES, "docker/Dockerfile": text }))

  test("a Dockerfile in order", () => expect(images(DOCKERFILE)).toEqual([]))

  test.each([
    ["FROM node AS a", "has no tag that stays"],
    ["FROM node:latest AS a", "has no tag that stays"],
    ["FROM node:20 AS a\nCOPY --from=b /x /x", "which is no earlier stage"],
    ["FROM node:20 AS a\nUSER node\nCMD node x.js", "goes through a shell"],
    ["FROM node:20 AS a\nHEALTHCHECK CMD curl x", "goes through a shell"],
    ['FROM node:20 AS a\nUSER node\nENTRYPOINT ["node", "nope.js"]', "there is no nope.js"],
    ['FROM node:20 AS a\nCMD ["sh"]', "runs as root"],
    ['FROM node:20 AS a\nUSER root\nCMD ["sh"]', "runs as root"],
  ])("%j: %s", (text, problem) => expect(images(text)).toEqual([expect.stringContaining(problem)]))
})
