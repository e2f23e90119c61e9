import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelinejs } from '../../../src/export/timelinejs'
import { autumnVisit, awkwardText, nothing, takingOf, writtenWith } from '../../support/taken-visit'

type Slide = {
  unique_id: string
  start_date?: unknown
  end_date?: unknown
  display_date: string
  text: { headline: string; text: string }
}

const read = (text: string): { title?: Slide; events: Slide[] } => JSON.parse(text)

describe('TimelineJS', () => {
  const { title, events } = read(timelinejs.write(takingOf(autumnVisit)))
  const slideOf = (id: string) => events.find(({ unique_id }) => unique_id === id)

  test('dates a slide as exactly as it is known', () => {
    const october = (day: number) => ({ year: 2024, month: 10, day })
    expect(slideOf('departure')?.start_date).toEqual(october(25))
    expect(slideOf('departure')?.display_date).toBe('Morning, Friday 25 October')
    expect(slideOf('arrival')?.start_date).toEqual({ ...october(26), hour: 23, minute: 30 })
    expect(slideOf('crossing')?.end_date).toEqual(october(26))
    expect(slideOf('warning')?.display_date).toBe('Before or on Sunday 27 October')
  })

  test('what has no day stands on the title slide instead', () => {
    expect(slideOf('verdict')).toBeUndefined()
    expect(title?.text.text).toContain('not on the line: A turning point, some say.</p>')
  })

  test('without a dated event is one slide of the whole visit that says so', () => {
    const empty = read(timelinejs.write(nothing))
    expect(empty.title).toBeUndefined()
    expect(empty.events).toHaveLength(1)
    expect(empty.events[0]).toMatchObject({
      start_date: { year: 2024, month: 10, day: 25 },
      end_date: { year: 2024, month: 10, day: 28 },
      display_date: '25–28 October 2024',
    })
    expect(empty.events[0]?.text.text).toContain('none of the 8 events is in it')
  })

  test('any title and sentence show as they stand, and none is HTML', () => {
    const shown = (html: string) => {
      const element = document.createElement('div')
      element.innerHTML = html
      const elements = [...element.querySelectorAll('*')].map(({ localName }) => localName)
      return { text: element.textContent, elements: [...new Set(elements)].sort() }
    }
    fc.assert(
      fc.property(awkwardText, (sentence) => {
        const [slide] = read(writtenWith(timelinejs, sentence)).events
        const { headline, text } = slide?.text ?? { headline: '', text: '' }
        // What HTML itself makes of any text: one kind of line break, and no NUL.
        const held = sentence.replace(/\r\n?/g, '\n').replaceAll('\0', '')
        expect(shown(headline)).toEqual({ text: held, elements: [] })
        expect(shown(text).text).toContain(`${held} [A1]`)
        expect(shown(text).elements).toEqual(['a', 'p'])
      }),
    )
  })
})
