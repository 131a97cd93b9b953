import type { Seller } from "./seller.js"

/** How units of one epoch are shared out: units of each seller, in the order of the sellers. */
export interface Split {
  readonly units: readonly number[]
  readonly cost: number
  /** Bandcoins that the cheapest split may be cheaper by; undefined if sellers were left out. */
  readonly slack: number | undefined
}

/** Prices worked out for an exact answer; one takes a few microseconds. */
const MAX_PRICES = 20_000
/** Steps of an exact answer. */
const MAX_STEPS = 20_000_000
/** Sellers of which every subset is tried: 4,096 subsets. */
const MAX_SUBSET_SELLERS = 12

/** The cheapest way to buy `units` of one epoch, or undefined when the sellers have fewer. */
export function cheapestSplit(sellers: readonly Seller[], units: number): Split | undefined {
  if (sellers.reduce((sum, { capacity }) => sum + capacity, 0) < units) return undefined
  const prices = sellers.reduce((sum, { capacity }) => sum + Math.min(capacity, units), 0)
  return prices <= MAX_PRICES && prices * units <= MAX_STEPS ? exactSplit(sellers, units) : vertexSplit(sellers, units)
}

/** Seller by seller, the cheapest way to so many units: exact whatever the prices. */
function exactSplit(sellers: readonly Seller[], units: number): Split | undefined {
  let best = new Float64Array(units + 1).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  const taken: Int32Array[] = []
  for (const seller of sellers) {
    const next = best.slice()
    const take = new Int32Array(units + 1)
    for (let mine = 1; mine <= Math.min(seller.capacity, units); mine++) {
      const cost = seller.cost(mine)
      for (let all = mine; all <= units; all++) {
        const sum = (best[all - mine] as number) + cost
        if (sum < (next[all] as number)) {
          next[all] = sum
          take[all] = mine
        }
      }
    }
    best = next
    taken.push(take)
  }
  const shares = new Array<number>(sellers.length).fill(0)
  for (let i = sellers.length - 1, left = units; i >= 0; i--) {
    shares[i] = taken[i]?.[left] ?? 0
    left -= shares[i] as number
  }
  return finish(sellers, shares, 0)
}

/**
 * Volume discounts make each further unit of one seller cost less, so before rounding some cheapest split takes all that
 * some sellers have, and the rest from one more. Each purchase is rounded by half a Bandcoin at most.
 */
function vertexSplit(sellers: readonly Seller[], units: number): Split | undefined {
  const average = (seller: Seller): number => {
    const most = Math.min(seller.capacity, units)
    return seller.cost(most) / most
  }
  const order = sellers.map((_, i) => i)
  if (sellers.length > MAX_SUBSET_SELLERS) {
    order.sort((a, b) => average(sellers[a] as Seller) - average(sellers[b] as Seller))
  }
  const weighed = enough(order, sellers, units)
  let best: { cost: number; shares: number[] } | undefined
  for (let subset = 0; subset < 2 ** weighed.length; subset++) {
    const whole = weighed.filter((_, bit) => subset & (1 << bit))
    const left = units - whole.reduce((sum, i) => sum + (sellers[i] as Seller).capacity, 0)
    if (left < 0) continue
    const base = whole.reduce((sum, i) => sum + (sellers[i] as Seller).cost((sellers[i] as Seller).capacity), 0)
    for (const last of left === 0 ? [undefined] : weighed) {
      const seller = last === undefined ? undefined : (sellers[last] as Seller)
      if (last !== undefined && (whole.includes(last) || (seller as Seller).capacity < left)) continue
      const cost = base + (seller?.cost(left) ?? 0)
      if (best !== undefined && cost >= best.cost) continue
      const shares = new Array<number>(sellers.length).fill(0)
      for (const i of whole) shares[i] = (sellers[i] as Seller).capacity
      if (last !== undefined) shares[last] = left
      best = { cost, shares }
    }
  }
  const allWeighed = weighed.length === sellers.length
  return best && finish(sellers, best.shares, allWeighed ? sellers.length : undefined)
}

/** The first sellers of the order, and none too few to have all units. */
function enough(order: readonly number[], sellers: readonly Seller[], units: number): number[] {
  const chosen = order.slice(0, MAX_SUBSET_SELLERS)
  const sum = (): number => chosen.reduce((total, i) => total + (sellers[i] as Seller).capacity, 0)
  // Many small sellers: the largest of the rest take the places of the dearest.
  const rest = order
    .slice(MAX_SUBSET_SELLERS)
    .sort((a, b) => (sellers[b] as Seller).capacity - (sellers[a] as Seller).capacity)
  for (let at = chosen.length - 1; sum() < units && at >= 0 && rest.length > 0; at--)
    chosen[at] = rest.shift() as number
  return chosen
}

function finish(sellers: readonly Seller[], units: readonly number[], slack: number | undefined): Split {
  const cost = units.reduce((sum, share, i) => sum + (share > 0 ? (sellers[i] as Seller).cost(share) : 0), 0)
  return { units, cost, slack }
}
