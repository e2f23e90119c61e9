import { describe, expect, test } from 'vitest'
import { searchDocuments } from '../../../src/domain/search-documents'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedIndex } from '../../support/shipped-index'
import { shippedPassages, shippedVisit } from '../../support/shipped-visit'
import { at, eventWith, visitWith } from '../../support/visit-builder'

const documents = searchDocuments(shippedIndex)
const documentOf = (id: string) => {
  const found = documents.find((document) => document.id === id)
  if (found === undefined) throw new Error(`There is no document "${id}"`)
  return found
}
const textsOf = (id: string) => {
  const { name, names, texts, subjects } = documentOf(id)
  return [name, ...[...names, ...texts, ...subjects].map(({ text }) => text)]
}

describe('what can be searched for', () => {
  test('is every record, once', () => {
    const ids = documents.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const { events, people, places, readings, articles } = shippedVisit
    const records = [...events, ...people, ...places, ...readings, ...articles]
    expect(ids.toSorted()).toEqual([...records.map(({ id }) => id), ...shippedPassages].toSorted())
  })

  test('of an event is its title, every sentence, the words cited, and who and where it was', () => {
    for (const event of shippedVisit.events) {
      const texts = textsOf(event.id)
      expect(texts).toContain(event.title)
      for (const { text, cites } of event.statements) {
        expect(texts).toContain(text)
        for (const { phrase } of cites) expect(texts).toContain(phrase)
      }
      for (const { person } of event.people) {
        expect(texts).toContain(shippedIndex.person.get(person)?.name)
      }
    }
    expect(textsOf('khasan-arrival')).toContain('Hasan Station')
  })

  test('of people and places is every name, spelling and title', () => {
    for (const subject of [...shippedVisit.people, ...shippedVisit.places]) {
      const texts = textsOf(subject.id)
      for (const { as } of subject.spellings) expect(texts).toContain(as)
      for (const name of Object.values(subject.names)) expect(texts).toContain(name)
      for (const { title } of subject.titles) expect(texts).toContain(title)
    }
  })

  test('of readings is the question, every witness, what is shown and why', () => {
    for (const reading of shippedVisit.readings) {
      const texts = textsOf(reading.id)
      for (const text of [reading.question, reading.shown, reading.because]) {
        expect(texts).toContain(text)
      }
      for (const { says } of reading.witnesses) expect(texts).toContain(says)
    }
  })

  test('of articles is the outline', () => {
    for (const article of shippedVisit.articles) {
      for (const { n, gist } of article.paragraphs) {
        expect(textsOf(`${article.siglum}${n}`)).toContain(gist)
      }
    }
  })

  test('marks names in other scripts with their language, and printed words as such', () => {
    expect(documentOf('khasan').nativeName).toEqual({ text: 'Хасан', lang: 'ru' })
    const foreign = documents
      .flatMap(({ names, subjects }) => [...names, ...subjects])
      .filter(({ text }) => /[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Han}]/u.test(text))
    expect(foreign.length).toBeGreaterThan(50)
    expect(foreign.filter(({ lang }) => lang === undefined)).toEqual([])
    const { phrase } = shippedVisit.events[0]?.statements[0]?.cites[0] ?? {}
    expect(documentOf('pyongyang-departure').texts).toContainEqual({ text: phrase, quoted: true })
  })

  test('tells one from another by day, kind or passage', () => {
    expect(documentOf('vostochny-arrival').aside).toBe('Wed 13 September')
    expect(documentOf('khasan').aside).toBe('Station, 7 events')
    expect(documentOf('nhk').aside).toMatch(/^Media/)
    expect(documentOf('A6').aside).toBe('A6 Voice of Korea')
    const index = indexVisit(visitWith([eventWith('it', { when: at(null) })]))
    expect(searchDocuments(index)[0]?.aside).toBe('No day')
  })
})
