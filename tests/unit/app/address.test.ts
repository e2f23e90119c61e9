import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type View, viewOf } from '../../../src/app/address'
import { followLink, hrefFromResults, hrefWithClock, withSearch } from '../../../src/app/links'
import { clockIds } from '../../../src/domain/clock'
import {
  accessibilityFragment,
  hrefTo,
  hrefToMap,
  hrefToPassage,
} from '../../../src/domain/fragment'
import { UNDATED } from '../../../src/domain/programme'
import { indexVisit } from '../../../src/domain/visit-index'
import { dayOfEvent, shippedDays, shippedPassages, shippedVisit } from '../../support/shipped-visit'
import { eventWith, visitWith } from '../../support/visit-builder'

const index = indexVisit(shippedVisit)
const opening = '2023-09-13'
const at = (hash: string, search = '') => viewOf({ hash, search }, index)

/** What a reader sees who follows a link from the page without a query. */
function follow(href: string): View {
  const address = followLink(href, { hash: '', search: '' })
  if (address === null) throw new Error(`${href} leaves the page`)
  return viewOf(address, index)
}

describe('an address leads to its page', () => {
  test.each(shippedDays)('$id is $name', ({ id }) => {
    expect(follow(hrefTo(id))).toMatchObject({ page: 'days', day: id, event: null, unknown: null })
  })

  test('every event opens on its day', () => {
    for (const event of shippedVisit.events) {
      expect(follow(hrefTo(event.id))).toMatchObject({
        page: 'days',
        day: dayOfEvent(event),
        event: event.id,
        unknown: null,
      })
    }
  })

  test('#accessibility is the statement on the About page', () => {
    expect(follow(hrefTo(accessibilityFragment))).toMatchObject({
      page: 'about',
      entry: accessibilityFragment,
      unknown: null,
    })
  })

  test('every passage from A1 to D17 opens its article there', () => {
    expect(shippedPassages).toHaveLength(22 + 15 + 27 + 17)
    for (const label of shippedPassages) {
      const article = shippedVisit.articles.find(({ siglum }) => siglum === label.charAt(0))
      expect(follow(hrefTo(label))).toMatchObject({
        page: 'articles',
        article: article?.id,
        paragraph: Number(label.slice(1)),
        entry: label,
        event: null,
        unknown: null,
      })
    }
  })

  test('a passage opened from an event keeps the event beside it, and its day', () => {
    for (const event of shippedVisit.events) {
      expect(follow(hrefToPassage('A6', event.id))).toMatchObject({
        page: 'articles',
        entry: 'A6',
        event: event.id,
        day: dayOfEvent(event),
        unknown: null,
      })
    }
  })

  test('every article opens', () => {
    for (const { id } of shippedVisit.articles) {
      expect(follow(hrefTo(id))).toMatchObject({ page: 'articles', article: id, paragraph: null })
    }
  })

  test('every person, organisation and place has its entry', () => {
    for (const { id } of [...shippedVisit.people, ...shippedVisit.places]) {
      expect(follow(hrefTo(id))).toMatchObject({ page: 'people', entry: id, unknown: null })
    }
  })

  test('every reading has its place', () => {
    for (const { id } of shippedVisit.readings) {
      expect(follow(hrefTo(id))).toMatchObject({ page: 'readings', entry: id, unknown: null })
    }
    for (const kind of new Set(shippedVisit.readings.map((reading) => reading.kind))) {
      expect(follow(`#readings-${kind}`)).toMatchObject({
        page: 'readings',
        entry: `readings-${kind}`,
        unknown: null,
      })
    }
  })

  test.each([
    ['#readings', 'readings', null],
    ['#coverage', 'coverage', null],
    ['#coverage-2023-09-13', 'coverage', 'coverage-2023-09-13'],
    ['#coverage-undated', 'coverage', 'coverage-undated'],
    ['#coverage-origins', 'coverage', 'coverage-origins'],
    ['#articles', 'articles', null],
    ['#people', 'people', null],
    ['#places', 'people', 'places'],
    ['#itinerary', 'itinerary', null],
    ['#about', 'about', null],
  ])('%s', (hash, page, entry) => {
    expect(at(hash)).toMatchObject({ page, entry, unknown: null })
  })

  test('an empty one to the day of the summit, without a notice', () => {
    expect(at('')).toMatchObject({ page: 'days', day: opening, event: null, unknown: null })
    expect(at('#')).toEqual(at(''))
  })

  test('an encoded one to the same as a plain one', () => {
    expect(at('#vostochny%2Darrival')).toEqual(at('#vostochny-arrival'))
  })
})

describe('an address that nothing answers to', () => {
  test.each([
    ['a lone percent sign', '#%'],
    ['a broken escape', '#100%ZZ'],
    ['a broken sequence of bytes', '#%E0%A4'],
    ['ten thousand characters', `#${'a'.repeat(10_000)}`],
    ['ten thousand digits', `#A${'9'.repeat(10_000)}`],
    ['the prototype', '#__proto__'],
    ['a method of every object', '#constructor'],
    ['a paragraph that the article lacks', '#A99'],
    ['paragraph nought', '#A0'],
    ['a paragraph with a leading nought', '#A06'],
    ['a small siglum', '#a6'],
    ['an article that is not there', '#E1'],
    ['a day before the visit', '#2023-09-09'],
    ['a day that is no day', '#2023-09-31'],
    ['a kind of reading that is not there', '#readings-nothing'],
    ['the coverage of a day that is not there', '#coverage-2023-09-18'],
    ['an emoji', '#🚂'],
    ['letters from right to left', '#\u202eقطار'],
    ['a tag', '#<img src=x onerror=alert(1)>'],
    ['a second number sign', '##A6'],
    ['blanks', '#   '],
  ])('(%s) shows the opening day and is named', (_, hash) => {
    const view = at(hash)
    expect(view).toMatchObject({ page: 'days', day: opening, event: null, article: null })
    expect(view.unknown).toBe(hash)
  })

  test('is named in readable letters', () => {
    expect(at('#%D0%BF%D0%BE%D0%B5%D0%B7%D0%B4').unknown).toBe('#поезд')
  })

  test('(an unknown event beside a passage) shows the passage and names the event', () => {
    expect(at('#A6', '?event=nothing')).toMatchObject({
      page: 'articles',
      entry: 'A6',
      event: null,
      unknown: '?event=nothing',
    })
  })

  test('(a person beside a passage) is no event', () => {
    expect(at('#A6', '?event=kim-jong-un').unknown).toBe('?event=kim-jong-un')
    expect(at('#A6', '?event=__proto__').unknown).toBe('?event=__proto__')
  })

  test('(an empty event beside a passage) is said, too', () => {
    expect(at('#A6', '?event=').unknown).toBe('?event=')
  })

  test('(what has no day, where everything has one) is named', () => {
    const dated = indexVisit(visitWith([eventWith('it')]))
    expect(viewOf({ hash: hrefTo(UNDATED), search: '' }, dated)).toMatchObject({
      day: '2024-05-01',
      unknown: `#${UNDATED}`,
    })
  })
})

describe('the clock', () => {
  test('is local unless the address names another, on any page', () => {
    expect(at('#A6').clock).toBe('local')
    for (const clock of clockIds(index)) {
      expect(at('#2023-09-14', `?clock=${clock}`)).toMatchObject({ clock, unknown: null })
      expect(at('#readings', `?clock=${clock}`).clock).toBe(clock)
      expect(at('', `?clock=${clock}`).clock).toBe(clock)
    }
  })

  test.each(['', 'Moscow', 'khasan', '__proto__', 'local,utc', '🕰'])(
    '(%s) is named if it is none',
    (word) => {
      expect(at('#A6', `?clock=${word}`)).toMatchObject({
        clock: 'local',
        unknown: `?clock=${word}`,
      })
    },
  )

  test('is changed by a link that keeps everything else', () => {
    const present = { hash: '#A6', search: '?event=delegation&clock=utc' }
    const href = hrefWithClock('moscow', present)
    const next = followLink(href, present)
    expect(next?.hash).toBe('#A6')
    expect(Object.fromEntries(new URLSearchParams(next?.search))).toEqual({
      event: 'delegation',
      clock: 'moscow',
    })
  })

  test('is not written down where it is the local one', () => {
    const present = { hash: '#A6', search: '?event=delegation&clock=utc' }
    expect(followLink(hrefWithClock('local', present), present)).toEqual({
      hash: '#A6',
      search: '?event=delegation',
    })
  })
})

describe('any address at all', () => {
  const id = fc.constantFrom(
    ...shippedVisit.events.map((event) => event.id),
    ...shippedPassages,
    ...shippedDays.map((day) => day.id),
  )
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), id)
  const hash = fc.oneof(
    text.map((part) => (part === '' ? '' : `#${part}`)),
    text,
  )
  const search = fc.oneof(
    text,
    text.map((part) => `?event=${part}`),
    text.map((part) => `?clock=${part}`),
  )

  test('gives a view of things that are there', () => {
    fc.assert(
      fc.property(hash, search, (fragment, query) => {
        const view = at(fragment, query)
        expect([...index.days, UNDATED]).toContain(view.day)
        expect(view.event === null || index.event.has(view.event)).toBe(true)
        expect(view.article === null || index.article.has(view.article)).toBe(true)
        expect(view.paragraph === null || view.article !== null).toBe(true)
        expect(clockIds(index)).toContain(view.clock)
        expect(view.unknown).not.toBe('')
      }),
    )
  })
})

describe('following a link', () => {
  const present = { hash: '#A6', search: '?event=vostochny-arrival&clock=utc&kind=talks' }

  test('keeps the other parameters and leaves the event behind', () => {
    expect(followLink('#2023-09-14', present)).toEqual({
      hash: '#2023-09-14',
      search: '?clock=utc&kind=talks',
    })
  })

  test('takes the event that the link names', () => {
    const next = followLink('?event=summit-talks#B12', present)
    expect(next?.hash).toBe('#B12')
    expect(Object.fromEntries(new URLSearchParams(next?.search))).toEqual({
      clock: 'utc',
      kind: 'talks',
      event: 'summit-talks',
    })
  })

  test('leaves no question mark behind', () => {
    expect(followLink('#A7', { hash: '', search: '?event=x' })).toEqual({ hash: '#A7', search: '' })
  })

  test.each([
    'https://example.org/#A6',
    'https://example.org/?event=x#A6',
    'page.html#A6',
    '/other#A6',
    'mailto:someone@example.org',
    '?event=x',
    '',
  ])('leaves the page for %j', (href) => {
    expect(followLink(href, present)).toBeNull()
  })

  test('carries any value of another parameter over as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (note) => {
        const search = `?${new URLSearchParams({ note, event: 'x' })}`
        const next = followLink('#A6', { hash: '', search })
        expect(new URLSearchParams(next?.search).get('note')).toBe(note)
        expect(new URLSearchParams(next?.search).has('event')).toBe(false)
      }),
    )
  })
})

describe('the line and the map', () => {
  test('show the opening day unless one is asked for', () => {
    expect(at('#map')).toMatchObject({ page: 'map', day: opening, entry: null, unknown: null })
    expect(at('#map', '?day=2023-09-15')).toMatchObject({ page: 'map', day: '2023-09-15' })
    expect(at('#map', '?day=undated')).toMatchObject({ day: UNDATED, unknown: null })
  })

  test('mark a place that has a spot, and say so of one that has none', () => {
    expect(at('#map', '?spot=fefu')).toMatchObject({ entry: 'fefu', unknown: null })
    expect(at('#map', '?spot=amur-oblast')).toMatchObject({
      entry: null,
      unknown: '?spot=amur-oblast',
    })
  })

  test.each(['2031-01-01', '', '__proto__', '\u202e', 'x'.repeat(10_000)])(
    'fall back to the opening day for the day "%s"',
    (day) => {
      const view = at('#map', `?${new URLSearchParams({ day })}`)
      expect(view).toMatchObject({ page: 'map', day: opening, unknown: `?day=${day}` })
    },
  )

  test('are linked with what they show, and leave it behind', () => {
    const next = followLink(hrefToMap({ day: '2023-09-15' }), { hash: '', search: '?spot=fefu' })
    expect(next).toEqual({ hash: '#map', search: '?day=2023-09-15' })
    expect(
      followLink('#2023-09-15', { hash: '#map', search: '?day=2023-09-10&clock=utc' }),
    ).toEqual({ hash: '#2023-09-15', search: '?clock=utc' })
    expect(hrefToMap({})).toBe('#map')
    expect(hrefToMap({ spot: 'fefu' })).toBe('?spot=fefu#map')
  })
})

describe('a search in the address', () => {
  const present = { hash: '#khasan', search: '?clock=utc&event=summit-talks&q=train' }

  test('is read beside what the address names, without the blanks around it', () => {
    expect(at('#khasan', '?q=+Choi%20Sun-hee+')).toMatchObject({
      page: 'people',
      entry: 'khasan',
      q: 'Choi Sun-hee',
      unknown: null,
    })
  })

  test.each(['', '?q=', '?q=+', '?clock=utc'])('is none in %j', (search) => {
    expect(at('#khasan', search).q).toBe('')
  })

  test('is left by every link, but for one that searches', () => {
    expect(followLink('#A6', present)).toEqual({ hash: '#A6', search: '?clock=utc' })
    expect(followLink('?q=Khasan#A6', present)?.search).toBe('?clock=utc&q=Khasan')
  })

  test('is kept when the clock is changed', () => {
    const next = followLink(hrefWithClock('moscow', present), present)
    expect(viewOf(next ?? present, index)).toMatchObject({ q: 'train', clock: 'moscow' })
  })

  test('is left by a link from the results that is opened by itself', () => {
    expect(hrefFromResults('A6', present)).toBe('?clock=utc#A6')
    expect(hrefFromResults('A6', { hash: '', search: '?q=train' })).toBe('?#A6')
    expect(followLink('?#A6', present)).toEqual({ hash: '#A6', search: '?clock=utc' })
  })

  test('ends without a trace', () => {
    expect(withSearch(' ', { hash: '#A6', search: '?q=train' })).toEqual({
      hash: '#A6',
      search: '',
    })
  })

  test('comes back as it was, but for half a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { q } = viewOf(withSearch(text, present), index)
        expect(q).toBe(new URLSearchParams({ q: text.trim() }).get('q')?.trim())
      }),
    )
  })

  test('of ten thousand characters is one', () => {
    const text = '🚂'.repeat(5000)
    expect(viewOf(withSearch(text, { hash: '', search: '' }), index).q).toBe(text)
  })
})

describe('a choice from a closed list', () => {
  test.each([
    ['?clock=noon', '?clock=noon'],
    ['?paper=a5', '?paper=a5'],
    ['?show=pictures', '?show=pictures'],
    ['?clock=', '?clock='],
  ])('%s is not on its list, which is said, and the usual one holds', (search, unknown) => {
    expect(at('#A6', search)).toMatchObject({
      page: 'articles',
      unknown,
      clock: 'local',
      paper: 'a4',
      outline: false,
    })
  })

  test('holds where it is on it', () => {
    expect(at('#A6', '?clock=utc&paper=letter&show=outline')).toMatchObject({
      unknown: null,
      clock: 'utc',
      paper: 'letter',
      outline: true,
    })
  })
})
