import { hash } from "node:crypto"
import { Setting, SettingCandidates, SettingProposal, SettingsPayload, SettingVote } from "@bandcoin/protos"
import type { HandlerContext, TransactionHandler } from "../execution/in-process.js"
import { SETTINGS_NAMESPACE, settingAddress } from "./address.js"

const AUTHORIZED_KEYS = "sawtooth.settings.vote.authorized_keys"
const APPROVAL_THRESHOLD = "sawtooth.settings.vote.approval_threshold"
const PROPOSALS = "sawtooth.settings.vote.proposals"

class InvalidTransaction extends Error {
  override readonly name = "InvalidTransaction"
}

/**
 * The settings family (`sawtooth_settings` 1.0), as the published processor has it: the keys authorized on the ledger
 * propose values and vote for them; with a threshold of one a proposal takes effect at once.
 */
export class SettingsHandler implements TransactionHandler {
  readonly transactionFamilyName = "sawtooth_settings"
  readonly versions = ["1.0"]
  readonly namespaces = [SETTINGS_NAMESPACE]

  async apply(
    request: { readonly header: { readonly signerPublicKey: string }; readonly payload: Uint8Array },
    context: HandlerContext,
  ): Promise<void> {
    const signer = request.header.signerPublicKey
    const authorized = splitKeys(await readSetting(context, AUTHORIZED_KEYS))
    if (authorized.length > 0 && !authorized.includes(signer)) {
      throw new InvalidTransaction(`${signer} is not authorized to change settings`)
    }
    const payload = parse("settings payload", () => SettingsPayload.decode(request.payload))
    if (payload.action === SettingsPayload.Action.PROPOSE) await propose(context, signer, authorized, payload.data)
    else if (payload.action === SettingsPayload.Action.VOTE) await vote(context, signer, authorized, payload.data)
    else throw new InvalidTransaction("'action' must be one of {PROPOSE, VOTE} in 'Ballot' mode")
  }
}

async function propose(
  context: HandlerContext,
  signer: string,
  authorized: readonly string[],
  data: Uint8Array,
): Promise<void> {
  const proposal = parse("proposal", () => SettingProposal.decode(data))
  const threshold = await readThreshold(context)
  requireAcceptable(proposal, authorized)
  if (threshold <= 1) return writeSetting(context, proposal.setting, proposal.value)
  const proposalId = hash("sha256", data, "hex")
  const { candidates } = await readCandidates(context)
  if (candidates.some((candidate) => candidate.proposalId === proposalId)) {
    throw new InvalidTransaction(`Duplicate proposal for ${proposal.setting}`)
  }
  const votes = [{ publicKey: signer, vote: SettingVote.Vote.ACCEPT }]
  await writeCandidates(
    context,
    SettingCandidates.create({ candidates: [...candidates, { proposalId, proposal, votes }] }),
  )
}

async function vote(
  context: HandlerContext,
  signer: string,
  authorized: readonly string[],
  data: Uint8Array,
): Promise<void> {
  const ballot = parse("vote", () => SettingVote.decode(data))
  const { candidates } = await readCandidates(context)
  const candidate = candidates.find(({ proposalId }) => proposalId === ballot.proposalId)
  if (candidate === undefined) throw new InvalidTransaction(`Proposal ${ballot.proposalId} does not exist.`)
  const before = candidate.votes ?? []
  if (before.some(({ publicKey }) => publicKey === signer)) throw new InvalidTransaction(`${signer} has already voted`)
  const votes = [...before, { publicKey: signer, vote: ballot.vote }]
  const threshold = await readThreshold(context)
  const accepted = votes.filter((record) => record.vote === SettingVote.Vote.ACCEPT).length
  const rejected = votes.filter((record) => record.vote === SettingVote.Vote.REJECT).length
  const isAccepted = accepted >= threshold
  if (isAccepted && candidate.proposal != null) {
    await writeSetting(context, candidate.proposal.setting ?? "", candidate.proposal.value ?? "")
  }
  const isDecided = isAccepted || rejected >= threshold || accepted + rejected === authorized.length
  const left = isDecided
    ? candidates.filter((other) => other !== candidate)
    : candidates.map((other) => (other === candidate ? { ...candidate, votes } : other))
  await writeCandidates(context, SettingCandidates.create({ candidates: left }))
}

function requireAcceptable({ setting, value }: SettingProposal, authorized: readonly string[]): void {
  if (authorized.length === 0 && setting !== AUTHORIZED_KEYS) {
    throw new InvalidTransaction(`Cannot set ${setting} until authorized_keys is set.`)
  }
  if (setting === AUTHORIZED_KEYS && splitKeys(value).length === 0) {
    throw new InvalidTransaction("authorized_keys must not be empty.")
  }
  if (setting === APPROVAL_THRESHOLD) {
    if (!/^\s*[+-]?\d+\s*$/.test(value)) throw new InvalidTransaction("approval_threshold must be an integer")
    if (Number(value) > authorized.length) {
      throw new InvalidTransaction("approval_threshold must be less than or equal to number of authorized_keys")
    }
  }
  if (setting === PROPOSALS) throw new InvalidTransaction(`Setting ${PROPOSALS} is read-only`)
}

async function readSetting(context: HandlerContext, key: string): Promise<string> {
  const { entries } = await readEntry(context, settingAddress(key))
  return entries.find((entry) => entry.key === key)?.value ?? ""
}

async function writeSetting(context: HandlerContext, key: string, value: string): Promise<void> {
  const address = settingAddress(key)
  const { entries } = await readEntry(context, address)
  const isKnown = entries.some((entry) => entry.key === key)
  const written = isKnown
    ? entries.map((entry) => (entry.key === key ? { key, value } : entry))
    : [...entries, { key, value }]
  await context.setState({ [address]: Setting.encode({ entries: written }).finish() })
  await context.addEvent("settings/update", [["updated", key]], null)
}

async function readEntry(context: HandlerContext, address: string): Promise<Setting> {
  const found = await context.getState([address])
  return Setting.decode(found[address] ?? new Uint8Array())
}

async function readThreshold(context: HandlerContext): Promise<number> {
  const value = await readSetting(context, APPROVAL_THRESHOLD)
  return value === "" ? 1 : Number(value)
}

async function readCandidates(context: HandlerContext): Promise<SettingCandidates> {
  return SettingCandidates.decode(Buffer.from(await readSetting(context, PROPOSALS), "base64"))
}

async function writeCandidates(context: HandlerContext, candidates: SettingCandidates): Promise<void> {
  await writeSetting(context, PROPOSALS, Buffer.from(SettingCandidates.encode(candidates).finish()).toString("base64"))
}

function splitKeys(value: string): string[] {
  return value
    .split(",")
    .filter((key) => key !== "")
    .map((key) => key.trim())
}

function parse<T>(what: string, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    throw new InvalidTransaction(`the ${what} cannot be decoded: ${(error as Error).message}`)
  }
}
