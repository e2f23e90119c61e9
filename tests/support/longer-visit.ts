import type { Visit } from '../../src/domain/visit'

/**
 * A visit half as long again: every second event stands twice, the second time under an id and a
 * title of its own. Beside the events all is as it was; forecasts are repeated as well.
 */
export function halfAsLongAgain(visit: Visit): Visit {
  const events = visit.events.flatMap((event, i) =>
    i % 2 === 0
      ? [event]
      : [event, { ...event, id: `${event.id}-again`, title: `${event.title}, again` }],
  )
  return { ...visit, events }
}
