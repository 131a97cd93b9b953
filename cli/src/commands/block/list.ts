import { z } from "zod"
import { take } from "../../command/context.js"
import { limit } from "../../command/fields.js"
import { defineCommand } from "../../command/spec.js"
import { renderTable } from "../../output/table.js"
import { BLOCK_COLUMNS, blockJson } from "../../views/block.js"

export const blockList = defineCommand({
  path: ["block", "list"],
  summary: "list the newest blocks",
  options: [{ flags: "--limit <count>", help: "how many (default 10)" }],
  settings: ["url"],
  examples: ["bandcoin block list", "bandcoin block list --limit 3 --json"],
  input: z.object({ limit: limit.prefault("10") }),
  async run({ ledger }, { limit }) {
    const blocks = await take(ledger.blocks({ pageSize: Math.min(limit, 10) }), limit)
    return {
      data: { blocks: blocks.map(blockJson) },
      text: ({ style, width }) => renderTable(BLOCK_COLUMNS, blocks, style, width),
    }
  },
})
