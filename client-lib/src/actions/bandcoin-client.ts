import { type Account, EVENT_TYPES, type Payload, type Quote, type Role } from "@bandcoin/contract"
import { createBatch } from "../batches/batch.js"
import { type BulkResult, type ExecuteBulkOptions, executeBulkPlan } from "../bulk/execute.js"
import { type BulkPlan, type BulkRequest, planBulkPurchase } from "../bulk/plan.js"
import { BuildError, ReadError } from "../errors/errors.js"
import { type FollowOptions, followMarket } from "../events/follow.js"
import type { MarketEvent } from "../events/types.js"
import type { AtBlock, LedgerClient } from "../rest/ledger-client.js"
import type { WaitOptions } from "../rest/submissions.js"
import type { Signer } from "../signing/signer.js"
import type { SignedTransaction, SigningOptions } from "../transactions/transaction.js"
import { type ContractTransaction, decodeContractTransaction, type HistoryFilter, readHistory } from "./history.js"
import { type OfferFilter, readAccount, readAccounts, readOffers } from "./market.js"
import { type Offer, type OfferRequest, offerOf, offerPayload, offRequest } from "./offer.js"
import { type PricedPurchase, type PurchaseRequest, pricePurchase } from "./purchase.js"
import { createTransaction } from "./transaction.js"

export interface BandcoinClientOptions {
  readonly ledger: LedgerClient
  /** Signs and pays. Needed for actions, not for questions. */
  readonly signer?: Signer | undefined
  /** Default for every action's wait. Default 60 s. */
  readonly timeoutMs?: number | undefined
}

/** For one action. */
export interface ActionOptions extends WaitOptions {
  readonly dependencies?: readonly string[] | undefined
  /** See `SigningOptions.nonce`: a fixed one makes repeating the call harmless. */
  readonly nonce?: string | undefined
}

/** How a bulk purchase is carried out. */
export type BulkOptions = Pick<ExecuteBulkOptions, "window" | "timeoutMs" | "onProgress" | "signal">

/** A transaction that is on the ledger for good. */
export interface Committed {
  readonly transactionId: string
  readonly batchId: string
}

/** A purchase that is on the ledger; the transaction id is what a holder proves its grant with. */
export interface Purchased extends Committed, Quote {
  readonly provider: string
}

/**
 * The market, one typed call for each action of the contract. Each call builds, signs, hands in and waits, and returns
 * when the transaction is committed.
 *
 * Errors name the stage: BuildError (nothing sent), SubmitError (the ledger took nothing), InvalidTransactionError (the
 * contract refused it), UnknownOutcomeError (ask again with `ledger.waitFor(batchIds)`), ReadError (a question failed).
 */
export class BandcoinClient {
  readonly ledger: LedgerClient
  readonly #signer: Signer | undefined
  readonly #timeoutMs: number | undefined

  constructor(options: BandcoinClientOptions) {
    this.ledger = options.ledger
    this.#signer = options.signer
    this.#timeoutMs = options.timeoutMs
  }

  /** Who signs. @throws BuildError `KEY_INVALID` for a client made without a signer. */
  get signer(): Signer {
    if (!this.#signer) throw new BuildError("KEY_INVALID", "this client has no signer; give one to take actions")
    return this.#signer
  }

  /** Opens the signer's account, with balance 0. */
  createAccount(options?: ActionOptions): Promise<Committed> {
    return this.act({ action: "create" }, options)
  }

  /** Sets the roles of an account to exactly these. For keys in the setting `bandcoin.admin_keys`. */
  authorize(request: { account: string; roles: readonly Role[] }, options?: ActionOptions): Promise<Committed> {
    return this.act({ action: "authorize", provider: request.account, roles: request.roles }, options)
  }

  /** Mints Bandcoins into an account. For accounts with the role `exchange`. */
  deposit(request: { account: string; amount: number }, options?: ActionOptions): Promise<Committed> {
    return this.act({ action: "deposit", provider: request.account, price: request.amount }, options)
  }

  /** Takes Bandcoins out of an account and out of the world. For accounts with the role `exchange`. */
  withdraw(request: { account: string; amount: number }, options?: ActionOptions): Promise<Committed> {
    return this.act({ action: "withdraw", provider: request.account, price: request.amount }, options)
  }

  /** Moves Bandcoins from the signer's account to another. */
  transfer(request: { to: string; amount: number }, options?: ActionOptions): Promise<Committed> {
    return this.act({ action: "transfer", provider: request.to, price: request.amount }, options)
  }

  /** Posts the signer's next offer; the one before ends. For accounts with the role `provider`. */
  async postOffer(request: OfferRequest, options?: ActionOptions): Promise<Committed & { readonly epoch: number }> {
    const committed = await this.act(offerPayload(request), options)
    return { ...committed, epoch: await this.#epochOf(committed.transactionId) }
  }

  /** Takes the signer's offer off the market: posts it again with no units for sale. Reservations stay on sale. */
  async turnOfferOff(options?: ActionOptions): Promise<Committed & { readonly epoch: number }> {
    const offer = await this.offer(this.signer.publicKey)
    if (!offer) throw new BuildError("OFFER_NOT_FOUND", "this account has never posted an offer")
    return this.postOffer(offRequest(offer), options)
  }

  /** What a purchase would cost now, without buying. */
  async quote(request: PurchaseRequest): Promise<Quote> {
    return (await this.preparePurchase(request)).quote
  }

  /**
   * The payload of a purchase at the current price. For those who sign themselves and let another send it:
   * `createTransaction({ payload, signer, batcherPublicKey })`.
   */
  async preparePurchase(request: PurchaseRequest): Promise<PricedPurchase> {
    const provider = await this.#requireAccount(request.provider, "provider")
    return pricePurchase(provider, request, this.signer.publicKey)
  }

  /** Buys units of a provider's offer: now, or, with `epoch` after the current one, in advance. */
  async allocate(request: PurchaseRequest, options?: ActionOptions): Promise<Purchased> {
    const { payload, quote } = await this.preparePurchase(request)
    const committed = await this.act(payload, options)
    return { ...committed, ...quote, provider: request.provider }
  }

  /** Buys in advance: the epochs that are `epochsAhead` (at least 1) to `epochsAhead + count - 1` after the current one. */
  async reserve(
    request: Omit<PurchaseRequest, "epoch" | "epochTo"> & { readonly epochsAhead: number; readonly count?: number },
    options?: ActionOptions,
  ): Promise<Purchased> {
    const { epochsAhead, count = 1, ...purchase } = request
    if (!Number.isSafeInteger(epochsAhead) || epochsAhead < 1 || !Number.isSafeInteger(count) || count < 1) {
      throw new BuildError("PAYLOAD_INVALID", "epochsAhead and count are integers from 1", { field: "epochsAhead" })
    }
    const provider = await this.#requireAccount(request.provider, "provider")
    const epoch = provider.epoch + epochsAhead
    return this.allocate({ ...purchase, epoch, epochTo: epoch + count - 1 }, options)
  }

  /** Decides on a bulk purchase without sending anything; see `BulkPlan`. */
  async planBulk(request: BulkRequest): Promise<BulkPlan> {
    const provider = await this.#requireAccount(request.provider, "provider")
    const buyer = await this.#requireAccount(this.signer.publicKey, "account")
    return planBulkPurchase(provider, buyer, request, this.signer)
  }

  /**
   * Buys for any number of holders, in as many transactions as it takes. `keepPlan` is called, and awaited, before the
   * first is sent: write the plan to disk there, and `resumeBulk` finishes an interrupted purchase without buying twice.
   */
  async allocateBulk(
    request: BulkRequest & BulkOptions & { readonly keepPlan?: (plan: BulkPlan) => Promise<void> | void },
  ): Promise<BulkResult & { readonly plan: BulkPlan }> {
    const plan = await this.planBulk(request)
    await request.keepPlan?.(plan)
    return { ...(await this.resumeBulk(plan, request)), plan }
  }

  /** Takes up a plan that was kept. The consumers must be the ones it was made for, in the same order. */
  resumeBulk(plan: BulkPlan, options: BulkOptions & { readonly consumers: readonly string[] }): Promise<BulkResult> {
    return executeBulkPlan(plan, { ...options, ledger: this.ledger, signer: this.signer })
  }

  /** Signs a payload of the contract, hands it in as a batch of its own, and waits until it is committed. */
  async act(payload: Payload, options: ActionOptions = {}): Promise<Committed> {
    const { dependencies, nonce, ...wait } = options
    return this.send(this.sign(payload, { dependencies, nonce }), wait)
  }

  /** Signs a payload with the client's signer, without sending it. */
  sign(payload: Payload, options: Omit<SigningOptions, "signer"> = {}): SignedTransaction {
    return createTransaction({ payload, signer: this.signer, ...options })
  }

  /** Hands in a signed transaction, whoever signed it, as a batch of its own; it must name this signer as batcher. */
  async send(transaction: SignedTransaction, options: WaitOptions = {}): Promise<Committed> {
    const batch = createBatch({ transactions: [transaction], signer: this.signer })
    await this.ledger.submitAndWait([batch], { timeoutMs: this.#timeoutMs, ...options })
    return { transactionId: transaction.id, batchId: batch.id }
  }

  /** The account with this name, default the signer's own; undefined when there is none. */
  account(name: string = this.signer.publicKey, at?: AtBlock): Promise<Account | undefined> {
    return readAccount(this.ledger, name, at)
  }

  /** Bandcoins of an account, default the signer's own. @throws BuildError `ACCOUNT_NOT_FOUND`. */
  async balance(name: string = this.signer.publicKey): Promise<number> {
    return (await this.#requireAccount(name, "account")).balance
  }

  /** All accounts. */
  accounts(at?: AtBlock): AsyncGenerator<Account> {
    return readAccounts(this.ledger, at)
  }

  /** A provider's current offer, or undefined when it has none. */
  async offer(provider: string): Promise<Offer | undefined> {
    const account = await this.account(provider)
    return account && offerOf(account)
  }

  /** The offers on the market that fit the filter. */
  offers(filter?: OfferFilter): AsyncGenerator<Offer> {
    return readOffers(this.ledger, filter)
  }

  /** A committed transaction of the contract, decoded; undefined for an unknown id or another family. */
  async transaction(transactionId: string): Promise<ContractTransaction | undefined> {
    const found = await this.ledger.transaction(transactionId)
    return found && decodeContractTransaction(found)
  }

  /** Committed transactions of the contract, newest first. */
  transactions(filter?: HistoryFilter): AsyncGenerator<ContractTransaction> {
    return readHistory(this.ledger, filter)
  }

  /** What happens on the market, as it happens; see `followMarket`. */
  follow(options?: FollowOptions): AsyncGenerator<MarketEvent, void> {
    return followMarket(this.ledger, options)
  }

  async #requireAccount(name: string, field: string): Promise<Account> {
    const account = await this.account(name)
    if (account) return account
    throw new BuildError("ACCOUNT_NOT_FOUND", `there is no account ${name}`, { field })
  }

  /** The epoch an offer opened, from its receipt: the account may have moved on since. */
  async #epochOf(transactionId: string): Promise<number> {
    const receipts = await this.ledger.receipts([transactionId])
    const event = receipts?.[0]?.events.find((candidate) => candidate.eventType === EVENT_TYPES.offer)
    const epoch = Number(event?.attributes.find((attribute) => attribute.key === "epoch")?.value)
    if (Number.isSafeInteger(epoch) && epoch > 0) return epoch
    throw new ReadError("ANSWER_INVALID", `the receipt of offer ${transactionId} does not name its epoch`)
  }
}
