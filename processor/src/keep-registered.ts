import type { Logger } from "pino"
import type { Stream } from "./sawtooth-sdk.js"

/**
 * How long the sdk may take to be registered after a connection began or ended. Milliseconds. A validator that is up
 * answers in a few; one that is down for longer is simply tried again, on a fresh socket.
 */
const REGISTER_MS = 3_000

/**
 * Sees to it that the processor is registered again after the validator went away and came back. The sdk does so itself,
 * but when a connection ends while it is being made, it can be left without a socket and without a word (seen in one of
 * six restarts by kill -9 under load): then it is made to begin anew.
 *
 * Watches from now on, before the stream connects; returns the way to stop.
 */
export function keepRegistered(stream: Stream, registerRequest: number, logger: Logger): () => void {
  let timer: NodeJS.Timeout | undefined
  const expectRegistration = (): void => {
    clearTimeout(timer)
    timer = setTimeout(beginAnew, REGISTER_MS)
  }
  const beginAnew = (): void => {
    const { _onConnectCb } = stream
    if (_onConnectCb !== undefined) {
      logger.debug("not registered yet; connecting anew")
      try {
        if (stream._socket != null) stream.close()
      } catch (error) {
        logger.debug({ error: (error as Error).message }, "the old connection was closed already")
      }
      stream.connect(_onConnectCb)
    }
    expectRegistration()
  }
  const { send, _handleDisconnect } = stream
  stream.send = (messageType, content) => {
    const answer = send.call(stream, messageType, content)
    if (messageType === registerRequest) answer.then(() => clearTimeout(timer)).catch(() => {})
    return answer
  }
  stream._handleDisconnect = () => {
    expectRegistration()
    _handleDisconnect.call(stream)
  }
  expectRegistration()
  return () => clearTimeout(timer)
}
