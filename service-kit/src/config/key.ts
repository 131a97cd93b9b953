import { defaultSigner, PrivateKey, type Signer } from "@bandcoin/client"
import { loadKeyFile } from "@bandcoin/client/node"
import { z } from "zod"
import { ConfigError, envPrivateKey } from "./config.js"

/** Variables that name a service's ledger key: a file (plain or encrypted), or the key itself. */
export const keyVariables = {
  KEY_FILE: z.string().optional(),
  KEY_PASSPHRASE: z.string().optional(),
  PRIVATE_KEY: envPrivateKey.optional(),
} as const

/** The signer that the variables name. @throws ConfigError when neither or both name one, or the file cannot be used. */
export async function loadServiceSigner(config: {
  readonly KEY_FILE?: string | undefined
  readonly KEY_PASSPHRASE?: string | undefined
  readonly PRIVATE_KEY?: string | undefined
}): Promise<Signer> {
  const { KEY_FILE, KEY_PASSPHRASE, PRIVATE_KEY } = config
  if ((KEY_FILE === undefined) === (PRIVATE_KEY === undefined)) {
    throw new ConfigError(["KEY_FILE: set it, or PRIVATE_KEY (64 hex characters), and not both"])
  }
  try {
    if (PRIVATE_KEY !== undefined) return defaultSigner(PrivateKey.fromHex(PRIVATE_KEY))
    return defaultSigner(await loadKeyFile(KEY_FILE as string, KEY_PASSPHRASE))
  } catch (error) {
    throw new ConfigError([`${PRIVATE_KEY === undefined ? "KEY_FILE" : "PRIVATE_KEY"}: ${(error as Error).message}`])
  }
}
