import { Message } from "@bandcoin/protos"
import type { Logger } from "pino"
import { newCorrelationId, sealEmpty } from "../envelope.js"
import type { ComponentTimings } from "../options.js"
import { peerName } from "../peer-name.js"
import type { SendOutcome } from "../socket.js"
import { type PeerSurroundings, ProcessorPeer } from "./peer.js"

/**
 * The connected transaction processors, and whether each still lives. A connection that ends is noticed by sending
 * through it: the socket refuses. A process that hangs is noticed by its silence.
 */
export class ProcessorPeers {
  readonly #peers = new Map<string, ProcessorPeer>()

  constructor(
    private readonly surroundings: PeerSurroundings,
    private readonly timings: ComponentTimings,
    private readonly logger: Logger,
  ) {}

  get size(): number {
    return this.#peers.size
  }

  get(identity: string): ProcessorPeer | undefined {
    return this.#peers.get(identity)
  }

  obtain(identity: string): ProcessorPeer {
    const peer = this.#peers.get(identity) ?? new ProcessorPeer(identity, this.surroundings)
    this.#peers.set(identity, peer)
    return peer
  }

  /** Any message at all says that its sender lives. */
  heard(identity: string): void {
    const peer = this.#peers.get(identity)
    if (peer === undefined) return
    peer.lastHeard = this.surroundings.now()
    if (!peer.suspended) return
    peer.resume()
    this.logger.info({ peer: peerName(peer.identity) }, "transaction processor is back")
  }

  unregister(identity: string): void {
    this.#peers.get(identity)?.unregister()
    this.#forget(identity)
  }

  /** Some connection has ended: finds out whether it was one of theirs. Says whether it was. */
  async probe(): Promise<boolean> {
    const outcomes = await Promise.all([...this.#peers.values()].map((peer) => this.#ping(peer)))
    return outcomes.includes("unreachable")
  }

  /** Looks at every peer's silence; call it regularly. */
  async check(): Promise<void> {
    const now = this.surroundings.now()
    const { pingAfterMs, giveUpAfterMs, transactionMs } = this.timings
    for (const peer of this.#peers.values()) {
      peer.giveUp(now - transactionMs, `no answer from the transaction processor within ${transactionMs / 1000} s`)
      if (!peer.suspended && now - peer.silentSince > giveUpAfterMs) {
        peer.suspend(`the transaction processor has not answered for ${giveUpAfterMs / 1000} s`)
        this.logger.warn(
          { peer: peerName(peer.identity), silentMs: now - peer.silentSince },
          "transaction processor does not answer",
        )
      }
      if (now - Math.max(peer.lastHeard, peer.lastPinged) > pingAfterMs) await this.#ping(peer)
      this.#forget(peer.identity)
    }
  }

  close(): void {
    for (const peer of this.#peers.values()) peer.suspend("the ledger is shutting down")
    this.#peers.clear()
  }

  async #ping(peer: ProcessorPeer): Promise<SendOutcome> {
    peer.lastPinged = this.surroundings.now()
    const ping = sealEmpty(Message.MessageType.PING_REQUEST, newCorrelationId())
    return this.surroundings.send(peer.identity, ping)
  }

  /** Its connection is gone: what it registered and what it holds go with it. */
  lost(peer: ProcessorPeer): void {
    if (this.#peers.get(peer.identity) !== peer) return
    peer.suspend("the transaction processor's connection is gone")
    peer.unregister()
    this.#peers.delete(peer.identity)
    this.logger.warn({ peer: peerName(peer.identity) }, "transaction processor disconnected")
  }

  #forget(identity: string): void {
    if (this.#peers.get(identity)?.isForgettable) this.#peers.delete(identity)
  }
}
