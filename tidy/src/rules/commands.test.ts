import { describe, expect, test } from "@jest/globals"
import { inMemory } from "../repository/repository.js"
import { commandsExist, commandsIn } from "./commands.js"

const shell = (text: string) => `\`\`\`sh\n${text}\n\`\`\`\n`

const check = (markdown: string) =>
  commandsExist(
    inMemory({
      "README.md": markdown,
      "package.json": '{"name":"root","workspaces":["room"],"scripts":{"start":"x","lint":"y"}}',
      "room/package.json": '{"name":"@x/room","scripts":{"coverage":"z"}}',
      "room/src/main.ts": "",
      "room/bin/x.js": "",
      "compose.yml": "",
      ".ci/run": "",
    }),
  )

describe("commands of pages", () => {
  test("from shell blocks and code spans, in words", () => {
    const page = `Type \`npm test\`, not \`npmrc\`.\n${shell("# a comment\n$ A=1 B=2 npm run x \\\n  --flag 'two words' # why\ncd x && bandcoin offer list | head")}${"```json\nnpm run no\n```"}`
    expect(commandsIn("p.md", page).map(({ line, words }) => `${line} ${words.join(" ")}`)).toEqual([
      "4 npm run x --flag 'two words'",
      "6 cd x",
      "6 bandcoin offer list",
      "6 head",
      "1 npm test",
    ])
  })

  test.each([
    ["npm run missing", "root has no script missing"],
    ["npm test", "root has no script test"],
    ["npm run lint -w @x/room", "@x/room has no script lint"],
    ["npm run -w @x/nowhere lint", "there is no workspace @x/nowhere"],
    ["node room/bin/y.js", "there is no room/bin/y.js"],
    ["node --flag room/dist/other.js", "there is no room/dist/other.js"],
    ["docker compose -f other.yml up", "there is no other.yml"],
    [".ci/walk", "there is no .ci/walk"],
  ])("%s: %s", (command, problem) => {
    expect(check(shell(command))).toEqual([`README.md:2: ${command}: ${problem}`])
  })

  test.each([
    "npm ci && npm start",
    "npm start -- --once missing",
    "npm run lint",
    "npm run --silent coverage -w @x/room",
    "npm run coverage --workspace room",
    "node room/dist/main.js",
    "node --enable-source-maps room/bin/x.js",
    "docker compose -f compose.yml up -d",
    "docker compose up",
    ".ci/run lint",
    "ls anything",
    "A=1",
  ])("%s is fine", (command) => expect(check(shell(command))).toEqual([]))
})
