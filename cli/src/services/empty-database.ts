import { openDatabase } from "@bandcoin/service-kit"

/*
 * Makes an empty PGlite database in the folder named and ends: the program of `new-folders.ts`, in a process of its own
 * because it keeps a processor busy for seconds, which would stand still in the market's process.
 */
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error("name the folder")
const database = await openDatabase({ dataDir: folder })
await database.close()
