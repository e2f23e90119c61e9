import { forecastsOf, forecastTitle, type ItineraryRow, itineraryOf } from './itinerary'
import { lineOf } from './line'
import { type FoldedDay, foldRows } from './sheet-folding'
import { siglaText } from './sigla-runs'
import { linesOf, widthOf } from './text-lines'
import type { Article, Place, Reading, VisitEvent } from './visit'
import type { VisitIndex } from './visit-index'
import { weightyReadings } from './weighty-readings'

export type SheetLayout = {
  days: FoldedDay[]
  /** how many rows are counted, not listed, on the whole sheet */
  folded: number
  forecasts: VisitEvent[]
  /** how many forecasts there were beyond those */
  moreForecasts: number
  notes: Reading[]
  /** whether larger type and wider rows have room on A4, which is taller than the smallest page */
  isAiry: boolean
}

/*
 * The smallest page that the sheet must fit, in points: A4's width and Letter's height between
 * margins of 20 mm. The widths and sizes are those of the sheet's style sheet at its tightest; a
 * printing test holds the two together.
 */
const page = { width: 481, height: 678 }
const reserve = 8
/** What A4 is taller than that page where its margins are 12 mm, and what the airy step takes of it. */
const moreOnA4 = 93
const air = { heading: 16, line: 2 }
const lead = 8.65
const rowPadding = 0.6
const columns = { what: 180, where: 89, with: 56, sigla: 57 }

const mostForecasts = 8
const mostNotes = 3

const rowHeight = (lines: number) => lines * lead + rowPadding

function heightOfRow(row: ItineraryRow): number {
  const what = `${row.event.title}${row.day === 'printed' ? '' : '*'}${row.signs.map(() => '≠1').join('')}`
  return rowHeight(
    Math.max(
      1,
      linesOf(what, { size: 8, column: columns.what }),
      linesOf(row.place?.name ?? '', { size: 7.5, column: columns.where }),
      linesOf(row.with, { size: 7.5, column: columns.with }),
      linesOf(siglaText(row.sigla), { size: 7.5, column: columns.sigla }),
    ),
  )
}

const small = (text: string, column: number) => linesOf(text, { size: 7.5, column }) * lead

function heightOfStrip(index: VisitIndex): number {
  const { stops } = lineOf(index)
  const column = page.width / stops.length - 4
  const texts = stops.map(
    ({ place, says }) => small(place?.name ?? '', column) + small(says, column),
  )
  return 31 + Math.max(0, ...texts)
}

/** As much of a reading as a line has room for. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text
}

/** A place's name in its own script, where the column has room for it in brackets. */
export function nativeWithRoom({ name, names }: Place): { language: string; name: string } | null {
  const [language, native] = Object.entries(names)[0] ?? []
  if (language === undefined || native === undefined) return null
  const width = widthOf(`${name} (${native})`, 7.5)
  return width <= columns.where ? { language, name: native } : null
}

/** What an article's line on the sheet says beside its address. */
export function sourceLine(article: Article): string {
  return `${article.csl['container-title']} ${article.csl.title} ${article.dateBasis}`
}

function heightOfSources(index: VisitIndex): number {
  const texts = index.visit.articles.map((article) =>
    small(`${sourceLine(article)} ${decodeURI(article.csl.URL)}`, page.width - 70),
  )
  return texts.reduce((sum, height) => sum + height, 0)
}

/** What stands on the one page of the whole visit: as much as is certain to fit. */
export function layOutSheet(index: VisitIndex): SheetLayout {
  const all = itineraryOf(index)
  const forecasts = forecastsOf(index)
  const shown = forecasts.slice(0, mostForecasts)
  const listed = new Set(all.flatMap(({ rows }) => rows.map(({ event }) => event.id)))
  const notes = weightyReadings(index, listed, mostNotes)

  const heading = 42
  const tableHead = 10
  const signsAndEdition = 30
  const forecastLines = shown.reduce(
    (sum, event) => sum + small(`00 Day ${forecastTitle(event)}: not borne out C18`, 232) / 2,
    13,
  )
  const noteLines = notes.reduce(
    (sum, { question, shown: reading }) =>
      sum + small(`1 ${question} ${firstSentence(reading)}`, page.width - 16),
    5,
  )
  const room =
    page.height -
    reserve -
    heading -
    heightOfStrip(index) -
    tableHead -
    forecastLines -
    noteLines -
    heightOfSources(index) -
    signsAndEdition

  const days = foldRows(all, { room, heightOf: heightOfRow, lineHeight: rowHeight(1) })
  const heights = days.flatMap(({ rows, folded }) => [
    ...rows.map(heightOfRow),
    ...(folded > 0 || rows.length === 0 ? [rowHeight(1)] : []),
  ])
  const spare = room - heights.reduce((sum, height) => sum + height, 0)
  const folded = days.reduce((sum, day) => sum + day.folded, 0)
  return {
    days,
    isAiry: folded === 0 && spare + moreOnA4 >= air.heading + air.line * heights.length,
    folded,
    forecasts: shown,
    moreForecasts: forecasts.length - shown.length,
    notes,
  }
}
