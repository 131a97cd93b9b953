import { call, element, hideProblem, newKey, pageData, post, showProblem } from "./api.js"

/** The part of Braintree's browser library that is used (braintree-web 3: client, hostedFields). */
interface HostedFields {
  tokenize(): Promise<{ nonce: string }>
}
interface BraintreeWeb {
  client: { create(options: { authorization: string }): Promise<unknown> }
  hostedFields: { create(options: object): Promise<HostedFields> }
}

const form = element<HTMLFormElement>("card")
const button = form.querySelector("button") as HTMLButtonElement
const { id } = pageData<{ id: string }>("order")

async function open(): Promise<HostedFields> {
  const { braintree } = globalThis as unknown as { braintree?: BraintreeWeb }
  if (braintree === undefined) throw new Error("Braintree's page parts did not load. Check your connection and reload.")
  const { clientToken } = await call<{ clientToken: string }>(`/orders/${id}/client-token`)
  const client = await braintree.client.create({ authorization: clientToken })
  return braintree.hostedFields.create({
    client,
    styles: { input: { "font-size": "16px" } },
    fields: {
      number: { container: "#card-number", placeholder: "4111 1111 1111 1111" },
      expirationDate: { container: "#expiration-date", placeholder: "MM/YY" },
      cvv: { container: "#cvv", placeholder: "123" },
    },
  })
}

const fields = open()
fields.then(() => {
  button.disabled = false
}, showProblem)

form.addEventListener("submit", async (event) => {
  event.preventDefault()
  hideProblem()
  button.disabled = true
  try {
    const { nonce } = await (await fields).tokenize()
    const vault = element<HTMLInputElement>("vault").checked
    // A nonce works once, so each is a wish of its own; the exchange charges an order once however often it is asked.
    await post(`/orders/${id}/card`, { nonce, vault }, newKey())
  } catch (error) {
    showProblem(error)
  } finally {
    button.disabled = false
    document.dispatchEvent(new Event("card-charged"))
  }
})
