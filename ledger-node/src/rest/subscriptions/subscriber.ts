import type { WebSocket } from "ws"
import type { BlockSummary, ChainReader } from "../../ledger/types.js"
import type { RestLimits } from "../options.js"
import { errorText, readMessage } from "./message.js"
import { StateDelta } from "./state-delta.js"

interface Subscription {
  readonly prefixes: readonly string[]
  /** The last block sent. Each block is sent once. */
  lastSent: number
  /** While missed blocks are being sent: new ones are not sent until all of them are. */
  catchingUp: boolean
}

/** One web socket and what it subscribes to. */
export class Subscriber {
  readonly #subscriptions: Subscription[] = []
  #answersPings = true

  constructor(
    private readonly socket: WebSocket,
    private readonly chain: ChainReader,
    private readonly limits: RestLimits,
  ) {
    socket.on("message", (data) => this.#receive(data.toString()))
    socket.on("pong", () => {
      this.#answersPings = true
    })
    socket.on("error", () => socket.terminate())
  }

  get subscriptions(): number {
    return this.#subscriptions.length
  }

  deliver(delta: StateDelta): void {
    const { blockNum } = delta.block
    for (const subscription of this.#subscriptions) {
      if (subscription.catchingUp || blockNum <= subscription.lastSent) continue
      subscription.lastSent = blockNum
      if (!this.#send(delta.message(subscription.prefixes))) return
    }
  }

  /** Called at intervals: closes the socket when the last ping was not answered. */
  ping(): void {
    if (this.#answersPings) this.socket.ping()
    else this.socket.terminate()
    this.#answersPings = false
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason)
  }

  #receive(text: string): void {
    const message = readMessage(text, this.limits.prefixesPerSubscription)
    switch (message.action) {
      case "subscribe":
        this.#subscribe(message.prefixes, message.lastKnownBlockIds)
        return
      case "unsubscribe":
        this.#subscriptions.shift()
        return
      case "get_block_deltas": {
        const block = this.chain.blockById(message.blockId)
        const answer =
          block === undefined
            ? errorText(`Unknown block id "${message.blockId}"`)
            : this.#delta(block).message(message.prefixes)
        this.#send(answer)
        return
      }
      case "invalid":
        this.#send(errorText(message.error))
    }
  }

  #subscribe(prefixes: readonly string[], lastKnownBlockIds: readonly string[] | undefined): void {
    const { subscriptionsPerSocket, catchUpBlocks } = this.limits
    if (this.#subscriptions.length >= subscriptionsPerSocket) {
      this.#send(errorText(`A web socket may have at most ${subscriptionsPerSocket} subscriptions`))
      return
    }
    const { head } = this.chain
    if (lastKnownBlockIds === undefined) {
      this.#subscriptions.push({ prefixes, lastSent: head.blockNum, catchingUp: false })
      this.#send(this.#delta(head).message(prefixes))
      return
    }
    const known = lastKnownBlockIds.flatMap((id) => this.chain.blockById(id)?.blockNum ?? [])
    const lastKnown = Math.max(...known)
    if (known.length === 0) {
      this.#send(errorText("None of the 'last_known_block_ids' is on this chain"))
    } else if (head.blockNum - lastKnown > catchUpBlocks) {
      this.#send(
        errorText(
          `More than ${catchUpBlocks} blocks were missed: read the state, then subscribe without 'last_known_block_ids'`,
        ),
      )
    } else {
      const subscription = { prefixes, lastSent: lastKnown, catchingUp: true }
      this.#subscriptions.push(subscription)
      void this.#catchUp(subscription)
    }
  }

  /** Sends the blocks after the last one sent, each once the one before it is on its way, until none is missing. */
  async #catchUp(subscription: Subscription): Promise<void> {
    while (this.#subscriptions.includes(subscription)) {
      const block = this.chain.blockByNum(subscription.lastSent + 1)
      if (block === undefined) break
      subscription.lastSent = block.blockNum
      const text = this.#delta(block).message(subscription.prefixes)
      const sent = await new Promise<boolean>((resolve) => {
        this.socket.send(text, (error) => resolve(error == null))
      })
      if (!sent) return
    }
    subscription.catchingUp = false
  }

  #delta(block: BlockSummary): StateDelta {
    return new StateDelta(block, this.chain.receiptsOfBlock(block))
  }

  /** False when the socket is gone, or too far behind and therefore dropped: it can come back and catch up. */
  #send(text: string): boolean {
    if (this.socket.readyState !== this.socket.OPEN) return false
    if (this.socket.bufferedAmount > this.limits.socketBacklogBytes) {
      this.socket.terminate()
      return false
    }
    this.socket.send(text)
    return true
  }
}
