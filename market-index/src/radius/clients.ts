import { BlockList, isIP } from "node:net"

interface Client {
  readonly addresses: BlockList
  readonly bits: number
  readonly secret: Buffer
}

/** Shortest shared secret: RFC 2865, section 3 asks for at least 16 octets. */
const MIN_SECRET = 16

/** Who may ask, each with the secret it shares with us: the client whose range is narrowest counts. */
export class RadiusClients {
  readonly #clients: Client[]

  /** @param entries `ADDRESS=SECRET` or `ADDRESS/BITS=SECRET` @throws Error that names the entry, not its secret */
  constructor(entries: readonly string[]) {
    this.#clients = entries.map(parseClient).sort((a, b) => b.bits - a.bits)
  }

  get size(): number {
    return this.#clients.length
  }

  secretOf(address: string): Buffer | undefined {
    const plain = address.replace(/^::ffff:(?=\d+\.)/, "")
    const family = isIP(plain) === 6 ? "ipv6" : "ipv4"
    return this.#clients.find(({ addresses }) => addresses.check(plain, family))?.secret
  }
}

function parseClient(entry: string): Client {
  const [range = "", ...rest] = entry.split("=")
  const secret = rest.join("=")
  const [address = "", given] = range.split("/")
  const version = isIP(address)
  const most = version === 6 ? 128 : 32
  const bits = given === undefined ? most : Number(given)
  if (version === 0 || !Number.isInteger(bits) || bits < 0 || bits > most) {
    throw new Error(`${range} is no address or range: write ADDRESS=SECRET or ADDRESS/BITS=SECRET`)
  }
  if (secret.length < MIN_SECRET) throw new Error(`the secret of ${range} is shorter than ${MIN_SECRET} characters`)
  const addresses = new BlockList()
  addresses.addSubnet(address, bits, version === 6 ? "ipv6" : "ipv4")
  return { addresses, bits, secret: Buffer.from(secret) }
}
