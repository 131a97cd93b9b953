import { type Event, EventFilter, type EventSubscription } from "@bandcoin/protos"
import type { ComponentLimits } from "../options.js"
import { compilePattern, withinBudget } from "./pattern.js"

type Matches = (event: Event) => boolean

interface Subscription {
  readonly eventType: string
  readonly filters: readonly Matches[]
}

/** What a follower wants of the events of a block. */
export class Subscriptions {
  private constructor(
    private readonly subscriptions: readonly Subscription[],
    private readonly hasPatterns: boolean,
  ) {}

  /** Refusals are in Sawtooth's words, for the subscriber to read. */
  static parse(requested: readonly EventSubscription[], limits: ComponentLimits): Subscriptions | { refusal: string } {
    if (requested.length > limits.subscriptions) return { refusal: `More than ${limits.subscriptions} subscriptions` }
    const subscriptions: Subscription[] = []
    let hasPatterns = false
    for (const { eventType, filters: wanted } of requested) {
      if (wanted.length > limits.subscriptions) return { refusal: `More than ${limits.subscriptions} filters` }
      const filters: Matches[] = []
      for (const filter of wanted) {
        const parsed = parseFilter(filter, limits)
        if (typeof parsed !== "function") return parsed
        filters.push(parsed)
        hasPatterns ||= isPattern(filter)
      }
      subscriptions.push({ eventType, filters })
    }
    return new Subscriptions(subscriptions, hasPatterns)
  }

  wantsType(eventType: string): boolean {
    return this.subscriptions.some((subscription) => subscription.eventType === eventType)
  }

  /** The events that one of the subscriptions lets pass. Throws when patterns take longer than they may. */
  select(events: readonly Event[]): Event[] {
    const select = () => events.filter((event) => this.#includes(event))
    return this.hasPatterns ? withinBudget(select) : select()
  }

  #includes(event: Event): boolean {
    return this.subscriptions.some(
      ({ eventType, filters }) => eventType === event.eventType && filters.every((matches) => matches(event)),
    )
  }
}

const { FilterType } = EventFilter

const isPattern = ({ filterType }: EventFilter): boolean =>
  filterType === FilterType.REGEX_ANY || filterType === FilterType.REGEX_ALL

/** ANY of an absent key is false, ALL of it is true. */
function parseFilter(filter: EventFilter, limits: ComponentLimits): Matches | { refusal: string } {
  const { key, matchString, filterType } = filter
  const values = (event: Event) => event.attributes.filter((attribute) => attribute.key === key)
  switch (filterType) {
    case FilterType.SIMPLE_ANY:
      return (event) => values(event).some(({ value }) => value === matchString)
    case FilterType.SIMPLE_ALL:
      return (event) => values(event).every(({ value }) => value === matchString)
    case FilterType.REGEX_ANY:
    case FilterType.REGEX_ALL: {
      if (matchString.length > limits.patternLength)
        return { refusal: `Regular expression over ${limits.patternLength} characters` }
      const pattern = compilePattern(matchString)
      if (!(pattern instanceof RegExp))
        return { refusal: `Invalid regular expression: ${matchString}: ${pattern.message}` }
      if (filterType === FilterType.REGEX_ANY) return (event) => values(event).some(({ value }) => pattern.test(value))
      return (event) => values(event).every(({ value }) => pattern.test(value))
    }
    default:
      return { refusal: `Unknown filter type: ${filterType}` }
  }
}
