/*
 * Loaded ahead of a supervised child (`node --import`). The channel to the parent closes when the parent is gone, even
 * by kill -9; a transaction processor left behind would serve the next ledger beside that ledger's own.
 */
process.on("disconnect", () => process.exit(0))
// The parent may have died while this process was starting.
if (process.connected !== true) process.exit(0)
