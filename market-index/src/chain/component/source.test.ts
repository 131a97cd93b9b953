import { getEventListeners } from "node:events"
import { expect, test } from "@jest/globals"
import { ModelChain } from "../../testing/model-chain.js"
import { ModelValidator } from "../../testing/model-validator.js"
import { BUYERS, EXCHANGE, OPENING } from "../../testing/random-market.js"
import { ComponentSource } from "./source.js"

test("waiting for block after block leaves at most one listener on the signal, and none at the end", async () => {
  const chain = new ModelChain()
  chain.add(OPENING)
  const validator = await ModelValidator.open(chain)
  const end = new AbortController()
  // Each is told when the source waits for it.
  const telling = setInterval(() => {
    chain.add([{ signer: EXCHANGE, payload: { action: "deposit", provider: BUYERS[0] as string, price: 1 } }])
    void validator.tell(chain.blocks.length - 1)
  }, 20)
  const known = chain.blocks.map(({ blockNum, blockId }) => ({ blockNum, blockId }))
  let seen = 0
  try {
    for await (const _ of new ComponentSource(validator.url).follow(known, () => undefined, end.signal)) {
      expect(getEventListeners(end.signal, "abort").length).toBeLessThanOrEqual(1)
      if (++seen === 20) end.abort()
    }
    expect(seen).toBe(20)
    expect(getEventListeners(end.signal, "abort")).toEqual([])
  } finally {
    clearInterval(telling)
    validator.close()
  }
}, 20_000)
