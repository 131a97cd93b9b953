import { expect, test } from "@jest/globals"
import { explainEnd } from "./launch.js"

test("what a service wrote before it ended, without the stack", () => {
  const said = ["exchange: Error: no ledger", "    at start (file.js:1:1)", "  PORT:   wrong"]
  expect(explainEnd("exchange", 8010, "exit code 1", said)).toMatchObject({
    code: "SERVICE_FAILED",
    message: "the exchange did not start: exchange: Error: no ledger PORT: wrong (exit code 1)",
  })
})

test("silence is told as how it ended", () => {
  expect(explainEnd("market-index", 8040, "signal SIGSEGV", [])).toMatchObject({
    message: "the market index did not start: signal SIGSEGV",
  })
})

test("a port that somebody took meanwhile", () => {
  const said = ["auction-house: Error: listen EADDRINUSE: address already in use 127.0.0.1:8020", "    at Server.x"]
  expect(explainEnd("auction-house", 8020, "exit code 1", said)).toMatchObject({
    code: "PORT_IN_USE",
    message: "port 8020 on 127.0.0.1 is in use",
    options: { fix: "stop what listens there, or choose another with --auction-house-port" },
  })
})
