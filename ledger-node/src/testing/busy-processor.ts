import { Message, TpProcessRequest, TpProcessResponse, TpRegisterRequest } from "@bandcoin/protos"
import * as zmq from "zeromq-6"

/**
 * A processor to be run with `node busy-processor.js URL FAMILY`: works on each transaction for as many milliseconds as its payload
 * says, without ever looking at its socket meanwhile, and accepts it.
 */
const [url = "", family = ""] = process.argv.slice(2)
const { MessageType } = Message
const socket = new zmq.Dealer()
socket.connect(url)

const send = (messageType: Message.MessageType, correlationId: string, content: Uint8Array) =>
  socket.send(Message.encode({ messageType, correlationId, content }).finish())

process.on("disconnect", () => process.exit(0))
await send(MessageType.TP_REGISTER_REQUEST, "r", TpRegisterRequest.encode({ family, version: "1.0" }).finish())
for await (const [frame] of socket) {
  const { messageType, correlationId, content } = Message.decode(frame as Buffer)
  if (messageType === MessageType.PING_REQUEST) await send(MessageType.PING_RESPONSE, correlationId, Buffer.alloc(0))
  if (messageType === MessageType.TP_REGISTER_RESPONSE) process.send?.("registered")
  if (messageType !== MessageType.TP_PROCESS_REQUEST) continue
  const until = performance.now() + Number(Buffer.from(TpProcessRequest.decode(content).payload).toString())
  process.send?.("busy")
  while (performance.now() < until);
  const { OK: status } = TpProcessResponse.Status
  await send(MessageType.TP_PROCESS_RESPONSE, correlationId, TpProcessResponse.encode({ status }).finish())
}
