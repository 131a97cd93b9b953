import { errorTable, problems } from "@bandcoin/service-kit"

/** Every code this service answers with, besides the common ones; docs/market-index.md has a row for each. */
export const ERRORS = errorTable({
  COVERAGE_INVALID: { status: 422, title: "The coverage is not a GeoJSON polygon that can be indexed." },
  COVERAGE_NOT_FOUND: { status: 404, title: "This provider has published no coverage." },
  ADMISSION_NOT_FOUND: { status: 404, title: "There is no such admission; it may have ended long ago." },
  ADMISSION_OVER: { status: 409, title: "The admission is terminated." },
  ADMISSION_NOT_ASKED: { status: 409, title: "The admission does not wait for an answer." },
  ADMISSIONS_FULL: { status: 503, title: "As many devices are being admitted as this service takes." },
  ANSWER_WRONG: { status: 403, title: "The answer does not prove the key." },
  NO_GRANT: { status: 403, title: "The key holds no grant here." },
  NOT_YET_VALID: { status: 403, title: "The grant's epoch has not begun." },
  EXPIRED: { status: 403, title: "The grant is over." },
  IN_USE: { status: 403, title: "The grant is being used by another device." },
  WRONG_BAND: { status: 403, title: "The grant is for another band." },
})

export const problem = problems(ERRORS)
