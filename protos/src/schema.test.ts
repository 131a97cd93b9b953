import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "@jest/globals"
import protobuf from "protobufjs"
import * as protos from "./index.js"

const protoDir = fileURLToPath(new URL("../proto/", import.meta.url))
const fieldNumbers: Record<string, Record<string, number | [number, string]>> = JSON.parse(
  readFileSync(new URL("../fixtures/field-numbers.json", import.meta.url), "utf8"),
)

const root = new protobuf.Root()
root.resolvePath = (_origin, target) => (target.startsWith("/") ? target : protoDir + target)
root.loadSync(
  readdirSync(protoDir).map((name) => protoDir + name),
  { keepCase: true },
)
root.resolveAll()

function described(name: string): Record<string, number | [number, string]> {
  const found = root.lookup(name)
  if (found instanceof protobuf.Enum) return { ...found.values }
  if (!(found instanceof protobuf.Type)) throw new Error(`${name} is in no .proto file`)
  return Object.fromEntries(
    found.fieldsArray.map((field) => [field.name, [field.id, `${field.repeated ? "repeated " : ""}${field.type}`]]),
  )
}

/** Every message and enum of ours by its full name. */
function names(namespace: protobuf.NamespaceBase): string[] {
  return namespace.nestedArray.flatMap((nested) => [
    nested.fullName.slice(1),
    ...(nested instanceof protobuf.Namespace ? names(nested) : []),
  ])
}

describe("against Sawtooth 1.2.6", () => {
  test.each(Object.keys(fieldNumbers))("%s has the field numbers and types", (name) => {
    expect(described(name)).toEqual(fieldNumbers[name])
  })

  test("nothing of ours is unknown to Sawtooth", () => {
    expect(names(root).filter((name) => !(name in fieldNumbers))).toEqual([])
  })
})

test("every top-level message is exported under its name", () => {
  const topLevel = names(root).filter((name) => !name.includes("."))
  expect(Object.keys(protos).sort()).toEqual(topLevel.sort())
})
