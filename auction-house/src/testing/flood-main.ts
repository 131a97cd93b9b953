import { type FloodPlan, flood } from "./flood.js"

/** A flood as a process of its own: the plan comes by message, the report goes by message. */
process.once("message", async (plan) => {
  const report = await flood(plan as FloodPlan)
  process.send?.(report, () => process.disconnect())
})
