import type { RawDataset } from '../../src/dataset/dataset-files'
import { visitFileSchema } from '../../src/dataset/schema'
import { longDay } from '../../src/domain/calendar-day'
import { knownDate } from '../../src/domain/when'

/** An event as the pages beside ours take it: the same title, date and text. */
export type PlainEvent = {
  id: string
  title: string
  /** in words */
  date: string
  text: string
  /** ISO, without a zone; a timeline has no place for what has no day, so the first day then */
  start: string
}

const hours: Readonly<Record<string, string>> = {
  morning: '09:00',
  noon: '12:00',
  afternoon: '15:00',
  evening: '19:00',
  night: '22:00',
}

/** The events of a dataset in its order. Throws if `visit.json` is not of the dataset's form. */
export function plainEvents(dataset: RawDataset): PlainEvent[] {
  const visit = visitFileSchema.parse(dataset['visit.json'])
  return visit.events.map(({ id, title, when, statements }) => {
    const date = knownDate(when)
    const day = date.kind === 'day' ? date.day : null
    const hour = when.time ?? when.part
    const words = day === null ? 'without a day' : [longDay(day), hour].filter(Boolean).join(', ')
    const clock = when.time ?? hours[when.part ?? ''] ?? '00:00'
    return {
      id,
      title,
      date: words,
      text: statements.map(({ text }) => text).join(' '),
      start: `${day ?? visit.from}T${clock}`,
    }
  })
}
