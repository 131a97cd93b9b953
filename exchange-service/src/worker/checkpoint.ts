/**
 * Named places between two effects, where a crash would leave one done and the next not. The crash tests kill the process
 * there; in production the function does nothing.
 */
export const CHECKPOINTS = [
  "order kept",
  "payment started",
  "payment looked up",
  "payment kept",
  "webhook kept",
  "movement planned",
  "movement submitted",
  "movement committed",
  "movement kept",
  "second refund planned",
  "second refund sent",
  "second refund kept",
  "payout kept",
  "transfer sent",
  "transfer kept",
] as const

export type Checkpoint = (typeof CHECKPOINTS)[number]

/** `about` says which movement or order, e.g. `withdraw`. */
export type ReachCheckpoint = (name: Checkpoint, about: string) => Promise<void>

export const noCheckpoints: ReachCheckpoint = async () => undefined
