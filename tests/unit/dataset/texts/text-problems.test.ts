import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../../src/dataset/problem'
import { articleText } from '../../../../src/dataset/texts/article-text-file'
import { textProblems } from '../../../../src/dataset/texts/check-texts'
import { articleTexts, type Change, datasetWith } from '../../../support/dataset-builder'

/** What is wrong with the sound dataset after some changes, held against the invented articles. */
function problemsAfter(...changes: Change[]): Problem[] {
  const texts = Object.entries(articleTexts).map(
    ([id, text]) => [id, articleText(new TextEncoder().encode(text))] as const,
  )
  return textProblems(datasetWith(...changes), new Map(texts))
}

test('a dataset that agrees with its articles has no problem', () => {
  expect(problemsAfter()).toEqual([])
})

describe('the record of an article', () => {
  test('has the fingerprint of the text', () => {
    const [problem, ...others] = problemsAfter([
      'articles.json',
      ['articles', 1, 'sha256'],
      '0'.repeat(64),
    ])
    expect(problem).toMatchObject({
      file: 'articles.json',
      id: 'island-post',
      path: 'articles[1].sha256',
      found: `"${'0'.repeat(64)}"`,
    })
    expect(problem?.expected).toMatch(/^"[0-9a-f]{64}", the fingerprint of the text$/)
    expect(others).toEqual([])
  })

  test('has as many paragraphs as the text', () => {
    expect(problemsAfter(['articles.json', ['articles', 1, 'paragraphs', 3], { n: 4 }])).toEqual([
      {
        file: 'articles.json',
        id: 'island-post',
        path: 'articles[1].paragraphs',
        found: '4 paragraphs',
        expected: '3 paragraphs, as the text has',
      },
    ])
  })

  test('has the word counts of the text', () => {
    const path = ['articles', 0, 'paragraphs', 1, 'words']
    expect(problemsAfter(['articles.json', path, 13])).toMatchObject([
      {
        path: 'articles[0].paragraphs[1].words',
        found: '13',
        expected: '14, the number of words in the text',
      },
    ])
  })
})

describe('the fingerprint of a paragraph', () => {
  const path = ['articles', 0, 'paragraphs', 1, 'digest']

  test('is that of its words', () => {
    const digest = '0'.repeat(16)
    const [problem, ...others] = problemsAfter(['articles.json', path, digest])
    expect(problem).toMatchObject({
      path: 'articles[0].paragraphs[1].digest',
      found: `"${digest}"`,
    })
    expect(problem?.expected).toMatch(/^"[0-9a-f]{16}", the fingerprint of the paragraph$/)
    expect(others).toEqual([])
  })

  test('may be left out', () => {
    expect(problemsAfter(['articles.json', path, undefined])).toEqual([])
  })
})

describe('a phrase', () => {
  const cite = ['events', 4, 'statements', 0, 'cites', 0]
  const withPhrase = (phrase: string) => problemsAfter(['visit.json', [...cite, 'phrase'], phrase])

  test('that the article does not print is refused', () => {
    expect(withPhrase('recall other visits')).toEqual([
      {
        file: 'visit.json',
        id: 'old-letters',
        path: 'events[4].statements[0].cites[0].phrase',
        found: '"recall other visits"',
        expected: 'words printed in harbour-gazette 4; in that article it stands nowhere',
      },
    ])
  })

  test('that another paragraph prints is refused, with that paragraph', () => {
    expect(withPhrase('brass band')).toMatchObject([
      { expected: 'words printed in harbour-gazette 4; in that article it stands in 3' },
    ])
  })

  test('is compared letter by letter', () => {
    expect(withPhrase('Recall earlier visits')).toHaveLength(1)
    expect(withPhrase('Residents’ letters')).toHaveLength(1)
    expect(withPhrase("Residents' letters")).toEqual([])
  })

  test('stands once in its article', () => {
    expect(
      problemsAfter(
        ['visit.json', [...cite, 'paragraph'], 2],
        ['visit.json', [...cite, 'phrase'], '1 May.'],
      ),
    ).toMatchObject([{ expected: 'words that stand once in that article; it stands in 2, 3' }])
  })

  test('counts as a part of longer words, and where it overlaps itself', () => {
    expect(
      problemsAfter(
        ['visit.json', [...cite, 'paragraph'], 3],
        ['visit.json', [...cite, 'phrase'], 'n the'],
      ),
    ).toMatchObject([{ expected: 'words that stand once in that article; it stands in 3, 3' }])
  })

  test('is found across a no-break space and any run of white space', () => {
    expect(
      problemsAfter(
        ['visit.json', [...cite, 'paragraph'], 2],
        ['visit.json', [...cite, 'phrase'], 'at  Harbour Town'],
      ),
    ).toEqual([])
  })

  test('does not run from one paragraph into the next', () => {
    expect(withPhrase('1 May. Residents')).toHaveLength(1)
  })

  test('of a title and of a witness is held to the same', () => {
    const told = problemsAfter(
      ['places.json', ['places', 2, 'titles', 0, 'cites', 0, 'phrase'], 'The isle has'],
      ['readings.json', ['readings', 0, 'witnesses', 0, 'cites', 0, 'phrase'], 'no such bridge'],
    )
    expect(told.map(({ file }) => file)).toEqual(['places.json', 'readings.json'])
  })
})

test('a spelling is printed in its paragraph, and may stand in others', () => {
  expect(problemsAfter(['people.json', ['people', 0, 'spellings', 0, 'as'], 'Minister'])).toEqual([
    {
      file: 'people.json',
      id: 'minister',
      path: 'people[0].spellings[0].as',
      found: '"Minister"',
      expected: 'a spelling printed in harbour-gazette 2',
    },
  ])
})

describe('nine words in a row of an article', () => {
  const borrowed = 'open the long awaited bridge over the sound on'

  test('may stand in no text of the dataset, whatever its case and punctuation', () => {
    expect(
      problemsAfter([
        'readings.json',
        ['readings', 0, 'because'],
        'It says: “Open the long-awaited bridge – over the sound – on” a day.',
      ]),
    ).toEqual([
      {
        file: 'readings.json',
        id: 'which-bridge',
        path: 'readings[0].because',
        found: `"${borrowed}"`,
        expected: 'own words: these 9 stand in a row in island-post',
      },
    ])
  })

  test('are told in the title of the visit and in a note, too', () => {
    const told = problemsAfter(
      ['visit.json', ['title'], borrowed],
      ['visit.json', ['events', 3, 'when', 'cites', 0, 'note'], `That is: ${borrowed}.`],
    )
    expect(told.map(({ path }) => path)).toEqual(['title', 'events[3].when.cites[0].note'])
  })

  test('may stand in the headline of a bibliographic record', () => {
    expect(problemsAfter(['articles.json', ['articles', 1, 'csl', 'title'], borrowed])).toEqual([])
  })

  test('may be eight', () => {
    const eight = borrowed.replace('open ', '')
    expect(problemsAfter(['readings.json', ['readings', 0, 'because'], eight])).toEqual([])
  })

  test('count across the ends of texts that stand apart in the dataset as no run', () => {
    const [first, second] = [borrowed.slice(0, 20), borrowed.slice(21)]
    expect(
      problemsAfter(
        ['readings.json', ['readings', 0, 'shown'], first],
        ['readings.json', ['readings', 0, 'because'], second],
      ),
    ).toEqual([])
  })
})

test('values of any form are passed over here: the shape tells of them', () => {
  expect(
    problemsAfter(
      ['visit.json', ['events', 0, 'when', 'cites'], 'none'],
      ['visit.json', ['events', 1, 'statements', 0, 'cites', 0], null],
      ['visit.json', ['events', 2, 'statements', 0, 'cites', 0, 'paragraph'], 'two'],
      ['visit.json', ['events', 3, 'statements', 0, 'cites', 0, 'article'], '../../secret'],
      ['articles.json', ['articles', 0, 'id'], 7],
    ),
  ).toEqual([])
})
