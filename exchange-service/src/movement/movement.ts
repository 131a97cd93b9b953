/**
 * A movement is one deposit or withdrawal the exchange signs. Orders, payouts and schedules move money only through
 * movements, so that "exactly once" is solved in one place.
 */
export interface Movement {
  /** Place in its owner's sequence: 0 is the first credit or debit, later ones are corrections. */
  readonly seq: number
  readonly kind: "deposit" | "withdraw"
  /** At least 1, or 0 for a withdrawal that found nothing to take. */
  readonly bandcoins: number
  /** `planned` is kept before anything is sent; `refused` means the ledger executed it as invalid and it had no effect. */
  readonly status: MovementStatus
  /** What the owner's credit should be after this movement; tells a later look what was already tried. */
  readonly towards: number
  /** Which round of collecting an owed rest this belongs to; 0 is the automatic one. */
  readonly round: number
}

export type MovementStatus = "planned" | "refused" | "committed"

const RANK: Record<MovementStatus, number> = { planned: 0, refused: 1, committed: 2 }

export type Movements = Readonly<Record<number, Movement>>

/** Keeps for every sequence number the record that knows most. Commutative, associative, idempotent. */
export function mergeMovements(a: Movements, b: Movements): Movements {
  const merged: Record<number, Movement> = { ...a }
  for (const movement of Object.values(b)) {
    const held = merged[movement.seq]
    merged[movement.seq] = held === undefined ? movement : later(held, movement)
  }
  return merged
}

/** The ledger's word is final; between two records of equal rank the choice only has to be the same either way round. */
function later(a: Movement, b: Movement): Movement {
  if (RANK[a.status] !== RANK[b.status]) return RANK[a.status] > RANK[b.status] ? a : b
  return JSON.stringify(ordered(a)) >= JSON.stringify(ordered(b)) ? a : b
}

const ordered = (m: Movement) => [m.kind, m.bandcoins, m.towards, m.round]

export const listMovements = (movements: Movements): Movement[] =>
  Object.values(movements).sort((a, b) => a.seq - b.seq)

/** Committed deposits less committed withdrawals: what this owner has put on the ledger. */
export function netCredit(movements: Movements): number {
  let net = 0
  for (const { kind, bandcoins, status } of Object.values(movements)) {
    if (status === "committed") net += kind === "deposit" ? bandcoins : -bandcoins
  }
  return net
}

export const inFlight = (movements: Movements): Movement | undefined =>
  listMovements(movements).find((movement) => movement.status === "planned")

export const nextSeq = (movements: Movements): number => Math.max(-1, ...Object.keys(movements).map(Number)) + 1
