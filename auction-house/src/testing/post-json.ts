import { type Agent, request } from "node:http"

/** Posts a JSON text over a connection of the agent's; the status of the answer, whose body is not looked at. */
export function postJson(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) }
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume()
      response.once("end", () => resolve(response.statusCode ?? 0))
    })
    sent.once("error", reject)
    sent.end(body)
  })
}
