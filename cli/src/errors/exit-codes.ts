/**
 * What the `bandcoin` command answers to the shell. Stable: scripts rely on it (docs/cli.md has the table).
 * 70 is EX_SOFTWARE of sysexits; 130 is what shells use for SIGINT.
 */
export const EXIT = {
  /** Done. For a transaction: committed. */
  ok: 0,
  /** The ledger refused it, what was asked for is not there, or a check did not hold. Trying again does not help. */
  refused: 1,
  /** The command line, an environment variable or the configuration file is wrong. Nothing was sent. */
  usage: 2,
  /** The ledger does not answer, or is too busy. Nothing was accepted. */
  unreachable: 3,
  /** The batch was accepted, and its fate was not known in time. Ask with `bandcoin tx show` before sending again. */
  outcomeUnknown: 4,
  /** This machine is in the way: a file, a permission, a port, a key. Nothing was sent. */
  local: 5,
  /** A defect of this program. */
  internal: 70,
  /** Stopped by Ctrl-C before the end. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
