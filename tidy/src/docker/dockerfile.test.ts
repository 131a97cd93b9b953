import { describe, expect, test } from "@jest/globals"
import { execForm, inForce, parseDockerfile } from "./dockerfile.js"

const FILE = `# comment
ARG VERSION=20
FROM node:20 AS build
RUN one \\
  # a comment in between
  && two
FROM node:20-slim as base
USER node
CMD ["a"]
FROM base AS app
USER root
USER app
`

describe("a Dockerfile", () => {
  test.each([
    ["FROM node:20\n", "a stage without a name"],
    ["RUN x\n", "before the first FROM"],
    ["FROM a AS b\nNONSENSE\n", "not an instruction"],
    ["FROM a AS b\nRUN x \\\n", "ends with a backslash"],
  ])("%j is refused", (text, message) => expect(() => parseDockerfile(text)).toThrow(message))

  test("stages with their instructions", () => {
    const [build, base, app] = parseDockerfile(FILE)
    expect(build).toEqual({
      name: "build",
      from: "node:20",
      instructions: [{ keyword: "RUN", value: "one && two" }],
    })
    expect(base?.from).toBe("node:20-slim")
    expect(app?.from).toBe("base")
  })

  test("the last instruction holds, inherited where a stage has none", () => {
    const stages = parseDockerfile(FILE)
    const app = stages[2]
    if (app === undefined) throw new Error("no stage app")
    expect(inForce(stages, app, "USER")).toBe("app")
    expect(inForce(stages, app, "CMD")).toBe('["a"]')
    expect(inForce(stages, app, "HEALTHCHECK")).toBeUndefined()
  })

  test("exec form", () => {
    expect(execForm('["node", "x.js"]')).toEqual(["node", "x.js"])
    expect(execForm("node x.js")).toBeUndefined()
    expect(() => execForm("[1]")).toThrow("not a list of words")
  })
})
