/** A span of a text that something rests on. */
export type Span<T> = { start: number; end: number; of: T }

/** A piece of a text with everything that it belongs to: nothing for the words in between. */
export type Segment<T> = { text: string; of: T[] }

/**
 * Cuts a text wherever a span begins or ends, so that spans may overlap and nest. The pieces in
 * order are the whole text; spans beyond its ends are cut off.
 */
export function segmentsOf<T>(text: string, spans: readonly Span<T>[]): Segment<T>[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of spans) {
    for (const cut of [start, end]) if (cut > 0 && cut < text.length) cuts.add(cut)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).flatMap((from, i) => {
    const to = places[i + 1] ?? text.length
    const of = spans.filter(({ start, end }) => start <= from && end >= to).map((span) => span.of)
    return from === to ? [] : [{ text: text.slice(from, to), of }]
  })
}
