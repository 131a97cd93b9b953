export { type BuyPlanOptions, buyPlan, preparePlan } from "./buy.js"
export { providersNear } from "./near.js"
export { planPurchases } from "./plan.js"
export type { DeskRequest, PlannedPurchase, PlanResult, PurchasePlan } from "./types.js"
