import { pythonString } from "./json/python.js"

interface ErrorKind {
  /** Stable, never reused. Below 100: Sawtooth's own; from 100 on: ours, where Sawtooth answers in plain text. */
  readonly code: number
  readonly status: number
  readonly title: string
  readonly message: string
}

/** Every error the REST API answers with. Codes below 100, their statuses, titles and messages are Sawtooth 1.0.5's. */
export const API_ERRORS = {
  unknownValidatorError: {
    code: 10,
    status: 500,
    title: "Unknown Validator Error",
    message: "An unknown error occurred with the validator while processing your request.",
  },
  validatorDisconnected: {
    code: 18,
    status: 503,
    title: "Validator Disconnected",
    message: "The validator disconnected before sending a response. Try your request again later.",
  },
  submittedBatchesInvalid: {
    code: 30,
    status: 400,
    title: "Submitted Batches Invalid",
    message:
      "The submitted BatchList was rejected by the validator. It was poorly formed, or has an invalid signature.",
  },
  batchQueueFull: {
    code: 31,
    status: 429,
    title: "Unable to Accept Batches",
    message:
      "The validator cannot currently accept more batches, due to a full queue.  Please submit your request again.",
  },
  noBatchesSubmitted: {
    code: 34,
    status: 400,
    title: "No Batches Submitted",
    message:
      "The protobuf BatchList you submitted was empty and contained no Batches. You must submit at least one Batch.",
  },
  badProtobufSubmitted: {
    code: 35,
    status: 400,
    title: "Protobuf Not Decodable",
    message: "The protobuf BatchList you submitted was malformed and could not be read.",
  },
  submissionWrongContentType: {
    code: 42,
    status: 400,
    title: "Wrong Content Type",
    message:
      "Batches must be submitted in a BatchList protobuf binary, with a 'Content-Type' header of 'application/octet-stream'.",
  },
  statusWrongContentType: {
    code: 43,
    status: 400,
    title: "Wrong Content Type",
    message: "Requests for batch statuses sent as a POST must have a 'Content-Type' header of 'application/json'.",
  },
  statusBodyInvalid: {
    code: 46,
    status: 400,
    title: "Bad Status Request",
    message:
      "Requests for batch statuses sent as a POST must have a JSON formatted body with an array of at least one id string.",
  },
  headNotFound: {
    code: 50,
    status: 404,
    title: "Head Not Found",
    message: "There is no block with the id specified in the 'head' query parameter.",
  },
  countInvalid: {
    code: 53,
    status: 400,
    title: "Invalid Count Query",
    message: "The 'count' query parameter must be a positive, non-zero integer.",
  },
  pagingInvalid: {
    code: 54,
    status: 400,
    title: "Invalid Paging Query",
    message:
      "Paging request failed as written. One or more of the 'min', 'max', or 'count' query parameters were invalid or out of range.",
  },
  sortInvalid: {
    code: 57,
    status: 400,
    title: "Invalid Sort Query",
    message: "The sort request failed as written. Some of the keys specified were not valid.",
  },
  invalidResourceId: {
    code: 60,
    status: 400,
    title: "Invalid Resource Id",
    message:
      "Blockchain items are identified by 128 character hex-strings. A submitted block, batch, or transaction id was invalid: ",
  },
  invalidStateAddress: {
    code: 62,
    status: 400,
    title: "Invalid State Address",
    message:
      "The state address submitted was invalid. To fetch specific state data, you must submit the full 70-character address.",
  },
  statusIdQueryInvalid: {
    code: 66,
    status: 400,
    title: "Id Query Invalid or Missing",
    message:
      "Requests for batch statuses sent as a GET request must have an 'id' query parameter with a comma-separated list of at least one batch id.",
  },
  blockNotFound: {
    code: 70,
    status: 404,
    title: "Block Not Found",
    message: "There is no block with the id specified in the blockchain.",
  },
  batchNotFound: {
    code: 71,
    status: 404,
    title: "Batch Not Found",
    message: "There is no batch with the id specified in the blockchain.",
  },
  transactionNotFound: {
    code: 72,
    status: 404,
    title: "Transaction Not Found",
    message: "There is no transaction with the id specified in the blockchain.",
  },
  stateNotFound: {
    code: 75,
    status: 404,
    title: "State Not Found",
    message: "There is no state data at the address specified.",
  },
  receiptNotFound: {
    code: 80,
    status: 404,
    title: "Transaction Receipt Not Found",
    message: "There is no transaction receipt for the transaction id specified in the receipt store.",
  },
  receiptWrongContentType: {
    code: 81,
    status: 400,
    title: "Wrong Content Type",
    message:
      "Requests for transaction receipts sent as a POST must have a 'Content-Type' header of 'application/json'.",
  },
  receiptBodyInvalid: {
    code: 82,
    status: 400,
    title: "Bad Receipts Request",
    message:
      "Requests for transaction receipts sent as a POST must have a JSON formatted body with an array of at least one id string.",
  },
  receiptIdQueryInvalid: {
    code: 83,
    status: 400,
    title: "Id Query Invalid or Missing",
    message:
      "Requests for transaction receipts sent as a GET request must have an 'id' query parameter with a comma-separated list of at least one transaction id.",
  },
  malformedRequest: {
    code: 100,
    status: 400,
    title: "Malformed Request",
    message: "The request is not well-formed HTTP.",
  },
  routeNotFound: {
    code: 101,
    status: 404,
    title: "Not Found",
    message: "There is nothing at this path.",
  },
  methodNotAllowed: {
    code: 102,
    status: 405,
    title: "Method Not Allowed",
    message: "This path does not take the request's method. The 'Allow' header names those it takes.",
  },
  bodyTooLarge: {
    code: 103,
    status: 413,
    title: "Request Body Too Large",
    message: "The request's body is larger than this node takes. Send fewer or smaller batches at a time.",
  },
  uriTooLong: {
    code: 104,
    status: 414,
    title: "URI Too Long",
    message: "The request's path and query are longer than this node takes. Send long lists of ids in a POST.",
  },
  notAWebSocketRequest: {
    code: 105,
    status: 400,
    title: "Not A Web Socket Request",
    message: "This path takes only web socket handshakes: GET with 'Upgrade: websocket'.",
  },
  headersTooLarge: {
    code: 106,
    status: 431,
    title: "Request Headers Too Large",
    message: "The request line and headers are larger than this node takes. Send long lists of ids in a POST.",
  },
  requestTimedOut: {
    code: 107,
    status: 408,
    title: "Request Timed Out",
    message: "The request did not arrive in time.",
  },
  tooManyIds: {
    code: 108,
    status: 400,
    title: "Too Many Ids",
    message: "The request names more ids than this node answers for at a time. Ask for fewer.",
  },
  tooManyStreams: {
    code: 109,
    status: 503,
    title: "Too Many Large Responses",
    message: "The node is already sending as many large responses as it can. Try your request again later.",
  },
} as const satisfies Record<string, ErrorKind>

export type ApiErrorName = keyof typeof API_ERRORS

/** An expected failure, on its way to the client. Thrown by handlers, turned into the JSON envelope in one place. */
export class ApiError extends Error {
  override readonly name = "ApiError"
  readonly kind: ErrorKind
  readonly headers: Readonly<Record<string, string>>

  constructor(name: ApiErrorName, options: { info?: string; headers?: Record<string, string> } = {}) {
    super(API_ERRORS[name].message + (options.info ?? ""))
    this.kind = API_ERRORS[name]
    this.headers = options.headers ?? {}
  }
}

/** The body of an error response, as Sawtooth writes it. */
export function errorBody(kind: ErrorKind, message: string = kind.message): string {
  return `{
  "error": {
    "code": ${kind.code},
    "message": ${pythonString(message)},
    "title": ${pythonString(kind.title)}
  }
}`
}
