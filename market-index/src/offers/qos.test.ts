import { expect, test } from "@jest/globals"
import { parseQos, qosMatches } from "./qos.js"

const QOS = { priority: 3, latency_ms: 20, tier: "gold", ipv6: true }

test.each([
  ["", true],
  ["priority:3", true],
  ["priority:4", false],
  ["priority:high", false],
  ["tier:gold, ipv6:true", true],
  ["tier:gold,ipv6:false", false],
  ["tier", true],
  ["slice", false],
  ["constructor", false],
  ["tier:gold:plus", false],
])("%p: %p", (text, expected) => {
  expect(qosMatches(QOS, parseQos(text))).toBe(expected)
})
