import { startLedgerNode } from "../node.js"
import { RegisterHandler } from "../testing/register-handler.js"

/** A ledger to be killed: `node child.js DATA_DIR`. Says its URL on the IPC channel, and goes when the channel does. */
const dataDir = process.argv[2] as string
process.on("disconnect", () => process.exit(0))
const node = await startLedgerNode({
  dataDir,
  restPort: 0,
  componentPort: 0,
  inProcess: [new RegisterHandler()],
  onFailure: (error) => {
    console.error(error)
    process.exit(1)
  },
})
process.send?.({ restUrl: node.restUrl })
