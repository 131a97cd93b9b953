import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto"
import * as z from "zod"
import { BuildError } from "../errors/errors.js"
import { PrivateKey } from "./private-key.js"

// An encrypted key: scrypt (RFC 7914) makes an AES-256-GCM (NIST SP 800-38D) key of the passphrase. The fields are named
// as in Web3 keystores; that format's AES-CTR with a Keccak MAC is not used, because GCM does both in one standard step.

/** Cost of guessing a passphrase: memory is `128 * n * r` bytes. */
export interface ScryptCost {
  /** A power of two. */
  readonly n: number
  readonly r: number
  readonly p: number
}

/** 128 MiB and about half a second a guess on the 2 cores this was measured on: OWASP's recommendation of 2023. */
export const DEFAULT_SCRYPT_COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 }

/** A file may not make its reader spend more than 1 GiB or 16 times the default work. */
const MAX_MEMORY = 1024 * 1024 * 1024
const MAX_WORK = 16 * 2 ** 17 * 8

const hexBytes = (length: number) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${2 * length}}$`))
    .transform((hex) => Buffer.from(hex, "hex"))

const keystoreSchema = z
  .strictObject({
    kind: z.literal("bandcoin-keystore"),
    version: z.literal(1),
    publicKey: z.string().regex(/^0[23][0-9a-f]{64}$/),
    crypto: z.strictObject({
      cipher: z.literal("aes-256-gcm"),
      cipherparams: z.strictObject({ iv: hexBytes(12), tag: hexBytes(16) }),
      ciphertext: hexBytes(32),
      kdf: z.literal("scrypt"),
      kdfparams: z.strictObject({
        n: z
          .number()
          .int()
          .min(2)
          .max(2 ** 24),
        r: z.number().int().min(1).max(64),
        p: z.number().int().min(1).max(64),
        salt: hexBytes(32),
      }),
    }),
  })
  .refine(({ crypto: { kdfparams: k } }) => 128 * k.n * k.r <= MAX_MEMORY && k.n * k.r * k.p <= MAX_WORK, {
    message: "kdfparams ask for more memory or work than this program grants",
  })

/** The keystore text of a key: JSON, readable only with the passphrase. The public key stands in it in clear. */
export async function sealKeystore(
  key: PrivateKey,
  passphrase: string,
  cost: ScryptCost = DEFAULT_SCRYPT_COST,
): Promise<string> {
  if (passphrase === "") throw new BuildError("KEY_INVALID", "the passphrase is empty", { field: "passphrase" })
  const salt = randomBytes(32)
  const iv = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", await deriveKey(passphrase, salt, cost), iv)
  cipher.setAAD(Buffer.from(key.publicKey))
  const ciphertext = Buffer.concat([cipher.update(key.toBytes()), cipher.final()])
  const keystore = {
    kind: "bandcoin-keystore",
    version: 1,
    publicKey: key.publicKey,
    crypto: {
      cipher: "aes-256-gcm",
      cipherparams: { iv: iv.toString("hex"), tag: cipher.getAuthTag().toString("hex") },
      ciphertext: ciphertext.toString("hex"),
      kdf: "scrypt",
      kdfparams: { n: cost.n, r: cost.r, p: cost.p, salt: salt.toString("hex") },
    },
  }
  return `${JSON.stringify(keystore, null, 2)}\n`
}

/**
 * The key in a keystore text.
 * @throws BuildError `KEY_FILE_MALFORMED`, `KEY_FILE_WRONG_PASSPHRASE`.
 */
export async function openKeystore(text: string, passphrase: string): Promise<PrivateKey> {
  const { publicKey, crypto } = parseKeystore(text)
  const { salt, ...cost } = crypto.kdfparams
  const decipher = createDecipheriv("aes-256-gcm", await deriveKey(passphrase, salt, cost), crypto.cipherparams.iv)
  decipher.setAAD(Buffer.from(publicKey))
  decipher.setAuthTag(crypto.cipherparams.tag)
  let key: PrivateKey
  try {
    key = PrivateKey.fromBytes(Buffer.concat([decipher.update(crypto.ciphertext), decipher.final()]))
  } catch {
    throw new BuildError("KEY_FILE_WRONG_PASSPHRASE", "the passphrase is wrong, or the keystore was altered")
  }
  if (key.publicKey !== publicKey)
    throw new BuildError("KEY_FILE_MALFORMED", "the keystore holds another key than it names")
  return key
}

/** The public key a keystore text names, without its passphrase. */
export function keystorePublicKey(text: string): string {
  return parseKeystore(text).publicKey
}

function parseKeystore(text: string): z.infer<typeof keystoreSchema> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new BuildError("KEY_FILE_MALFORMED", "the keystore is not JSON", { cause })
  }
  const parsed = keystoreSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new BuildError(
    "KEY_FILE_MALFORMED",
    `the keystore is malformed: ${issue?.path.join(".") || "it"}: ${issue?.message}`,
  )
}

function deriveKey(passphrase: string, salt: Uint8Array, cost: ScryptCost): Promise<Buffer> {
  const { n: N, r, p } = cost
  // One spelling for one passphrase, whatever keyboard typed it.
  const password = passphrase.normalize("NFKC")
  const refused = (error: Error): BuildError =>
    new BuildError("KEY_INVALID", `scrypt refuses n=${N} r=${r} p=${p}: ${error.message}`, { cause: error })
  return new Promise((resolve, reject) => {
    try {
      // OpenSSL counts a little more than the formula; twice it is room enough.
      const options = { N, r, p, maxmem: 2 * 128 * N * r + 2 ** 20 }
      scrypt(password, salt, 32, options, (error, key) => (error ? reject(refused(error)) : resolve(key)))
    } catch (error) {
      reject(refused(error as Error))
    }
  })
}
