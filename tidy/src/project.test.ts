import { fileURLToPath } from "node:url"
import { expect, test } from "@jest/globals"
import { onDisk } from "./repository/repository.js"
import { commandsExist } from "./rules/commands.js"
import { composeFilesHoldTogether, imagesAreSound } from "./rules/compose.js"
import { servicesAreGivenTheirVariables } from "./rules/compose-environment.js"
import { environmentIsDocumented, portsAreThoseOfTheTable } from "./rules/environment.js"
import { linksLeadSomewhere } from "./rules/links.js"
import { linterIsOn, manifestsAgree } from "./rules/manifests.js"
import { roomsImportAlongTheArrows } from "./rules/rooms.js"
import type { Rule } from "./rules/rule.js"
import { contractIsDeterministic, filesAreShort, testsAllRun } from "./rules/sources.js"
import { textNamesNoPlaceOfOneMachine } from "./rules/text.js"

const RULES: readonly Rule[] = [
  roomsImportAlongTheArrows,
  contractIsDeterministic,
  filesAreShort,
  testsAllRun,
  textNamesNoPlaceOfOneMachine,
  linksLeadSomewhere,
  commandsExist,
  composeFilesHoldTogether,
  servicesAreGivenTheirVariables,
  imagesAreSound,
  environmentIsDocumented,
  portsAreThoseOfTheTable,
  manifestsAgree,
  linterIsOn,
]

const project = onDisk(fileURLToPath(new URL("../..", import.meta.url)))

test("the project is there to be checked", () => {
  expect(project.paths).toEqual(expect.arrayContaining(["package.json", "contract/src/index.ts", "docs/HACKING.md"]))
})

test.each(RULES.map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
  expect(rule(project)).toEqual([])
})
