import { describe, expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

describe('a statement', () => {
  test('ends as a sentence', () => {
    const path = ['events', 1, 'statements', 0, 'text']
    expect(problemsAfter(['visit.json', path, 'There was music'])).toEqual([
      {
        file: 'visit.json',
        id: 'quay-concert',
        path: 'events[1].statements[0].text',
        found: '"There was music"',
        expected: 'a sentence, with its full stop',
      },
    ])
  })

  test.each([
    'Music!',
    'He called it “music.”',
    'He called it “music”.',
    'Was it music?',
    '(Music.)',
  ])('may end as in %j', (text) => {
    const path = ['events', 1, 'statements', 0, 'text']
    expect(problemsAfter(['visit.json', path, text])).toEqual([])
  })

  test('does not merge the accounts of two articles', () => {
    const cite = { article: 'island-post', paragraph: 1, phrase: 'reached North Island' }
    const path = ['events', 1, 'statements', 0, 'cites', 1]
    expect(problemsAfter(['visit.json', path, cite])).toEqual([
      {
        file: 'visit.json',
        id: 'quay-concert',
        path: 'events[1].statements[0].cites',
        found: 'cites of harbour-gazette and island-post',
        expected: 'cites of one article: a statement for each account',
      },
    ])
  })

  test('may cite one article twice', () => {
    const cite = { article: 'harbour-gazette', paragraph: 2, phrase: 'on 1 May' }
    const path = ['events', 1, 'statements', 0, 'cites', 1]
    expect(problemsAfter(['visit.json', path, cite])).toEqual([])
  })
})
