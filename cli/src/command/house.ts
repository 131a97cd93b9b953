import { AuctionHouseClient, AuctionHouseError } from "@bandcoin/client/auctions"
import { CliError } from "../errors/cli-error.js"
import { EXIT } from "../errors/exit-codes.js"
import type { CommandContext } from "./context.js"

/** Asks the clearing house that `--house` names; what it refuses is told as every command tells it. */
export async function onHouse<T>(
  { settings }: CommandContext,
  ask: (house: AuctionHouseClient) => Promise<T>,
): Promise<T> {
  try {
    return await ask(new AuctionHouseClient({ url: settings.house }))
  } catch (error) {
    if (error instanceof AuctionHouseError) throw explained(error, settings.house)
    throw error
  }
}

function explained(error: AuctionHouseError, house: string): CliError {
  const options = {
    cause: error,
    details: {
      ...(error.status === undefined ? {} : { http_status: error.status }),
      ...(error.correlator === undefined ? {} : { correlator: error.correlator }),
    },
  }
  if (error.code === "TIMED_OUT") {
    const fix = "ask again with `bandcoin bid show`"
    return new CliError(error.code, EXIT.outcomeUnknown, error.message, { ...options, fix })
  }
  if (error.status === undefined || error.status >= 500 || error.status === 429) {
    const fix = `start the auction house, or name yours with --house (it was ${house})`
    return new CliError(error.code, EXIT.unreachable, error.message, { ...options, fix })
  }
  const exitCode = error.status === 400 ? EXIT.usage : EXIT.refused
  return new CliError(error.code, exitCode, error.message, options)
}
