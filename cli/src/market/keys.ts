import { join } from "node:path"
import { ClientError, PrivateKey } from "@bandcoin/client"
import { loadKeyFile } from "@bandcoin/client/node"
import { PRIVATE_SUFFIX } from "../keys/folders.js"
import { storeKey } from "../keys/key-store.js"

/** The named key of a folder, made when there is none. Two that make it at once end with the same key. */
export async function ensureKey(folder: string, name: string): Promise<PrivateKey> {
  const path = join(folder, name + PRIVATE_SUFFIX)
  try {
    return await loadKeyFile(path)
  } catch (error) {
    if (!isClientError(error, "KEY_FILE_UNREADABLE")) throw error
  }
  const key = PrivateKey.generate()
  try {
    await storeKey(folder, name, key)
    return key
  } catch (error) {
    // Somebody else was faster; or the file is there and cannot be read, which loading says better.
    if (isClientError(error, "KEY_FILE_EXISTS")) return loadKeyFile(path)
    throw error
  }
}

function isClientError(error: unknown, code: string): boolean {
  return error instanceof ClientError && error.code === code
}
