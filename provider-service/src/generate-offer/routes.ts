import { GeneratedOfferSchema, GenerateOfferSchema } from "@bandcoin/client/auctions"
import { requireSignature, type ServiceApp, type SignaturePolicy } from "@bandcoin/service-kit"
import { type GenerateParts, generateOffer } from "./generate.js"

/** Shares of 2,000 winners and their refunds. */
const BODY_LIMIT_BYTES = 1024 * 1024

/** The callback of auction houses. `signatures.allowed` holds the keys of those that are trusted. */
export function generateOfferRoutes(
  app: ServiceApp,
  parts: GenerateParts & { readonly signatures: SignaturePolicy },
): void {
  app.post(
    "/generate-offer",
    {
      preValidation: requireSignature(parts.signatures),
      bodyLimit: BODY_LIMIT_BYTES,
      schema: {
        operationId: "GenerateOffer",
        tags: ["auctions"],
        summary: "Sign the offer and refunds that settle an auction (signed by a trusted clearing house)",
        security: [{ ledgerKey: [] }],
        body: GenerateOfferSchema,
        response: { 200: GeneratedOfferSchema },
      },
    },
    async (request) => generateOffer(request.body, request.signedBy, parts),
  )
}
