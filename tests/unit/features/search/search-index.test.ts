import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKey } from '../../../../src/domain/search-words'
import { indexVisit } from '../../../../src/domain/visit-index'
import { sayAnswer } from '../../../../src/features/search/results/group-names'
import { createSearch } from '../../../../src/features/search/results/search-index'
import { shippedIndex } from '../../../support/shipped-index'
import { shippedVisit } from '../../../support/shipped-visit'
import { eventWith, visitWith } from '../../../support/visit-builder'

const search = createSearch(shippedIndex)
const { people, places } = shippedVisit
const subjects = [...people, ...places]

const namesOf = ({ name, names, spellings }: (typeof subjects)[number]) => [
  ...new Set([name, ...Object.values(names), ...spellings.map(({ as }) => as)]),
]
const found = (query: string) =>
  search(query).groups.flatMap(({ group, hits }) =>
    hits.map(({ document }, at) => ({ group, at, id: document.id })),
  )
const first = (query: string) => found(query)[0]?.id

describe('every spelling', () => {
  /** Who else bears the very name: both cannot be the first. */
  const sharers = (name: string) =>
    subjects.filter((other) => namesOf(other).some((as) => nameKey(as) === nameKey(name)))

  for (const subject of subjects) {
    test(`of ${subject.name} finds it first, or among those that share it`, () => {
      for (const name of namesOf(subject)) {
        const sharing = sharers(name).map(({ id }) => id)
        // those who share a name may be in two groups: people, and places
        const best = search(name).groups.flatMap(({ hits }) =>
          hits.slice(0, sharing.length).map(({ document }) => document.id),
        )
        expect(best, name).toContain(subject.id)
        expect(sharing, name).toContain(first(name))
      }
    })
  }

  test('stands alone but for these', () => {
    const shared = subjects.flatMap((subject) =>
      namesOf(subject).filter((name) => sharers(name).length > 1),
    )
    expect([...new Set(shared)].toSorted()).toEqual([
      '"Soyuz--2" and "Angara" launching complexes',
      'Japan',
    ])
  })

  test('is found in small letters, in capitals, and but for its last letter', () => {
    for (const subject of subjects) {
      for (const name of namesOf(subject)) {
        for (const typed of [name.toLowerCase(), name.toUpperCase()]) {
          expect(
            found(typed).map(({ id }) => id),
            typed,
          ).toContain(subject.id)
        }
        if ([...name].length < 4) continue
        const shorter = [...name].slice(0, -1).join('')
        expect(
          found(shorter).map(({ id }) => id),
          shorter,
        ).toContain(subject.id)
      }
    }
  })

  test.each([
    ['Hassan', 'khasan'],
    ['Hasan', 'khasan'],
    ['Хасан', 'khasan'],
    ['хасан', 'khasan'],
    ['Khassan', 'khasan'],
    ['Choi Sun-hee', 'choe-son-hui'],
    ['Choi Sunhee', 'choe-son-hui'],
    ['sun hee', 'choe-son-hui'],
    ['최선희', 'choe-son-hui'],
    ['선희', 'choe-son-hui'],
    ['Geranium', 'geran-drone-gift'],
    ['Geran-25', 'geran-drone-gift'],
    ['Eastern cosmodrome', 'vostochny'],
    ['Vladivstok', 'vladivostok'],
    ['komsomolsk', 'komsomolsk'],
    ['путин', 'vladimir-putin'],
    ['中国', 'cctv'],
    ['us', 'united-states'],
    ['A6', 'A6'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id)
  })
})

describe('the answer', () => {
  test('has groups in their order, the one first that is called so', () => {
    expect(search('train').groups.map(({ group }) => group)).toEqual([
      'events',
      'places',
      'readings',
      'articles',
    ])
    expect(search('Khasan').groups[0]?.group).toBe('places')
    expect(search('Peskov').groups[0]?.group).toBe('people')
  })

  test('shows where the words stand that the head of a result does not have', () => {
    const [place] = search('Hassan').groups[0]?.hits ?? []
    expect(place?.excerpt).toMatchObject({ lead: 'Also', text: 'Hassan' })
    const [arrival] = search('train Vostochny').groups[0]?.hits ?? []
    expect(arrival?.document.id).toBe('vostochny-arrival')
    expect(arrival?.excerpt).toBeNull()
  })

  test('holds every word that was asked for, if anything does', () => {
    const both = search('drone gift')
    expect(both.complete).toBe(true)
    expect(both.total).toBeLessThan(search('drone').total)
    const some = search('drone zebra')
    expect(some.complete).toBe(false)
    expect(some.total).toBe(search('drone').total)
  })

  test('forgives a mistyped word only where none begins like it', () => {
    expect(search('Peskof').total).toBe(search('Peskov').total)
    expect(search('1380').total).toBe(0)
  })

  test('suggests names that begin alike where nothing is found', () => {
    const { total, suggestions } = search('Vladimirescu')
    expect(total).toBe(0)
    expect(suggestions).toContain('Vladimir Putin')
    expect(search('qqqq').suggestions).toEqual([])
  })

  test('is counted in words', () => {
    expect(sayAnswer(search('Geranium'))).toBe('5 results: 1 event, 3 readings, 1 paragraph')
    expect(sayAnswer(search('A6'))).toBe('1 result: 1 paragraph')
    expect(sayAnswer(search('qqqq'))).toBe('Nothing found')
    expect(sayAnswer(search('drone zebra'))).toMatch(/^13 results with some of the words: /)
  })
})

describe('whatever is asked', () => {
  const absurd = [
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand words', 'train '.repeat(10_000)],
    ['ten thousand different words', Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' ')],
    ['ten thousand signs of Han', '平壤'.repeat(5_000)],
    ['ten thousand hyphens', 'a-'.repeat(5_000)],
    ['a regular expression', '(a+)+$|.*[^]{1,}\\'],
    ['from right to left', '\u202eقطار‏ \u200f'],
    ['an emoji', '🚂👩‍👩‍👧‍👦'],
    ['half a surrogate pair', '\ud83d'],
    ['the prototype', '__proto__ constructor toString hasOwnProperty'],
    ['a tag', '<img src=x onerror=alert(1)>'],
    ['nought', '\0'],
    ['blanks', ' \t\n'],
  ] as const

  test.each(absurd)('is text: %s', (_, query) => {
    const { total, groups } = search(query)
    expect(groups.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(total)
  })

  test('every result has a word to show for it, and none comes twice', () => {
    const word = fc.constantFrom('train', 'Kim', 'Хасан', '김정은', 'drne', 'U.S.', '13', 'the')
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(word, fc.string()), { maxLength: 5 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(query, (text) => {
        const { groups, complete, total } = search(text)
        const ids = groups.flatMap(({ hits }) => hits.map(({ document }) => document.id))
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBe(total)
        expect(complete && total === 0).toBe(false)
        for (const { hits } of groups) {
          for (const { terms } of hits) expect(terms.size).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('a visit without people, places and readings can be searched', () => {
    const small = createSearch(indexVisit(visitWith([eventWith('it')])))
    expect(small('event').total).toBe(1)
    expect(small('nobody').total).toBe(0)
  })
})
