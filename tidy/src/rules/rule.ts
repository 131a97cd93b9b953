import type { Repository } from "../repository/repository.js"

/** Something out of order: where, what, and where it is not plain, what to do about it. */
export type Finding = string

export type Rule = (repository: Repository) => Finding[]
