import type { Grant } from "@bandcoin/client"
import type { JsonObject } from "../output/json.js"
import { asJson } from "../output/json.js"
import { groupDigits, megahertz } from "../output/numbers.js"
import type { NameOf } from "./account.js"

export function grantJson(grant: Grant): JsonObject {
  return {
    transaction_id: grant.transactionId,
    batch_id: grant.batchId,
    provider: grant.provider,
    holder: grant.holder,
    payer: grant.payer,
    kind: grant.kind,
    epoch: grant.epoch,
    epoch_to: grant.epochTo,
    duration_seconds: grant.durationSeconds,
    from_frequency: grant.fromFrequencyKhz,
    to_frequency: grant.toFrequencyKhz,
    bandwidth: grant.bandwidthKhz,
    qos: asJson(grant.qos),
    units: grant.units,
    position: grant.position,
    price: grant.price,
    block_id: grant.block.id,
    block_num: grant.block.num,
    validator: grant.block.validator,
    confirmations: grant.confirmations,
  }
}

export function grantFields(grant: Grant, nameOf: NameOf): (readonly [string, string])[] {
  const named = (publicKey: string) => {
    const name = nameOf(publicKey)
    return name === undefined ? publicKey : `${publicKey} (${name})`
  }
  const { epoch, epochTo, units } = grant
  return [
    ["holder", named(grant.holder)],
    ["provider", named(grant.provider)],
    ["paid by", named(grant.payer)],
    ["band", `${grant.fromFrequencyKhz / 1000}-${grant.toFrequencyKhz / 1000} MHz`],
    ["bandwidth", megahertz(grant.bandwidthKhz)],
    [epoch === epochTo ? "epoch" : "epochs", epoch === epochTo ? `${epoch}` : `${epoch} to ${epochTo}`],
    ["lasts", `${groupDigits(grant.durationSeconds)} s`],
    ["bought", `${SALES[grant.kind]}, one of ${groupDigits(units)} for ${groupDigits(grant.price)} Bandcoins in all`],
    ["block", `${groupDigits(grant.block.num)}, ${groupDigits(grant.confirmations)} deep`],
    ["validator", grant.block.validator],
  ]
}

const SALES: Readonly<Record<Grant["kind"], string>> = {
  spot: "at the current price",
  advance: "in advance",
  auction: "in an auction",
}
