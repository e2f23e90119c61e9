import { passageLabel, passagesOf } from '../domain/citation'
import { zoneOf, zonesOfDays } from '../domain/clock'
import { hrefTo } from '../domain/fragment'
import type { Cite, VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import { exactnessOf, listingDay, whenInWords } from '../domain/when'
import { offsetLabel } from '../domain/zoned-clock'
import type { Taking } from './export-format'

export const statusInWords: Readonly<Record<VisitEvent['status'], string>> = {
  reported: 'reported',
  expected: 'only expected',
  claimed: 'only claimed',
}

/** "A6 A11 C20": the passages of cites, each once, in their order. */
export function sigla(index: VisitIndex, cites: readonly Cite[]): string {
  return passagesOf(cites)
    .map(({ article, paragraph }) => {
      const found = index.article.get(article)
      return found ? passageLabel(found, paragraph) : `${article} ${paragraph}`
    })
    .join(' ')
}

/** The IANA zone of a printed clock time; undefined where none is printed. */
export function zoneOfTime(index: VisitIndex, event: VisitEvent): string | undefined {
  return event.when.time === undefined ? undefined : zoneOf(index, event, zonesOfDays(index))
}

/** When an event was, as exactly as it is known, and how that is known: "Hour not reported". */
export function timeInWords(index: VisitIndex, event: VisitEvent): string {
  const { when } = event
  const zone = zoneOfTime(index, event)
  const day = listingDay(when)
  const offset = zone === undefined || day === null ? '' : `, local time ${offsetLabel(day, zone)}`
  const hour = exactnessOf(when) === 'day' ? '. Hour not reported' : ''
  return `${whenInWords(when)}${offset}${hour}. Day ${when.date === null ? 'not reported' : when.basis}.`
}

/** "Observatory, Altenmoor"; empty where no place is reported. */
export function placeInWords(index: VisitIndex, { place: id }: VisitEvent): string {
  const names: string[] = []
  for (let place = index.place.get(id ?? ''); place; place = index.place.get(place.within ?? '')) {
    if (names.includes(place.name)) break
    names.push(place.name)
  }
  return names.join(', ')
}

/** The names of who took part, "Layla Haddad (guest)", in their order; "absent" is said too. */
export function peopleInWords(index: VisitIndex, { people }: VisitEvent): string[] {
  return people.map(({ person, part }) => `${index.person.get(person)?.name ?? person} (${part})`)
}

/** The address of an event or a passage on the published page; null where that is not known. */
export function permalink({ edition }: Pick<Taking, 'edition'>, id: string): string | null {
  return edition.site === null ? null : `${edition.site.url}${hrefTo(id)}`
}

/** "4 of 63 events of …": what a file holds, for the formats that have room to say so. */
export function amountInWords({ index, events }: Taking): string {
  const all = index.visit.events.length
  if (events.length === 0) return `No event: nothing of the ${all} events was chosen.`
  return events.length === all ? `All ${all} events.` : `${events.length} of ${all} events.`
}
