import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkDataset } from '../../../src/dataset/check-dataset'
import { datasetWith, writeArticleTexts, writeDataset } from '../../support/dataset-builder'

let folder = ''
let root = ''

// The default folder of the texts lies beside the project's, so the project gets one level more.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  root = join(folder, 'project')
  writeDataset(join(root, 'data'), datasetWith())
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the check', () => {
  test('reports counts and coverage, and passes', () => {
    writeArticleTexts(join(folder, 'shared/articles'))
    const { report, passed } = checkDataset(root, {})
    expect(passed).toBe(true)
    expect(report.split('\n').map((line) => line.trimEnd())).toEqual([
      `Dataset in ${join(root, 'data')}`,
      '',
      'Counts',
      '  events      5: 2 journey, 2 ceremony, 1 statement',
      '              3 reported, 1 expected, 1 claimed',
      '  statements  5',
      '  cites       15, 12 of them in events',
      '              8 harbour-gazette, 7 island-post',
      '  people      2: 1 person, 1 organisation',
      '  places      3: 1 city, 1 site, 1 region',
      '  readings    1: 1 silent',
      '',
      'Paragraphs',
      '  A 4         3 cited by events, 1 heading, 0 background, 0 outside, 0 not accounted for (harbour-gazette)',
      '  B 3         2 cited by events, 1 background, 0 heading, 0 outside, 0 not accounted for (island-post)',
      '  in all      7, 0 of them not accounted for',
      '',
      'Texts',
      `  2 read in ${join(folder, 'shared/articles')}: fingerprints, paragraphs and word counts, each phrase in its`,
      '  paragraph and once in its article, each spelling, no nine words in a row borrowed.',
      '',
      'No problems.',
    ])
  })

  test('says plainly that nothing was held against the texts where there are none, and passes', () => {
    const { report, passed } = checkDataset(root, {})
    expect(passed).toBe(true)
    expect(report).toContain(
      `NOT CHECKED: no text of an article in ${join(folder, 'shared/articles')}.`,
    )
  })

  test('fails with the list of problems, those with the texts included', () => {
    writeArticleTexts(join(folder, 'shared/articles'))
    const dataset = datasetWith(
      ['visit.json', ['events', 0, 'place'], 'harbour-twon'],
      ['visit.json', ['events', 1, 'statements', 0, 'cites', 0, 'phrase'], 'brass bands'],
    )
    writeDataset(join(root, 'data'), dataset)
    const { report, passed } = checkDataset(root, {})
    expect(passed).toBe(false)
    expect(report).toContain('2 problems in the dataset')
    expect(report).toContain('visit.json · ferry-departure · events[0].place')
    expect(report).toContain('visit.json · quay-concert · events[1].statements[0].cites[0].phrase')
    expect(report).not.toContain('Counts')
  })

  test('fails where there is no dataset', () => {
    rmSync(join(root, 'data'), { recursive: true })
    const { report, passed } = checkDataset(root, {})
    expect(passed).toBe(false)
    expect(report).toContain('5 problems in the dataset')
    expect(report).toContain('visit.json\n  found no such file')
  })

  test('tells of a folder where a file should be', () => {
    rmSync(join(root, 'data/people.json'))
    mkdirSync(join(root, 'data/people.json'))
    expect(checkDataset(root, {}).report).toContain(
      'people.json\n  found an unreadable file (EISDIR)',
    )
  })
})

describe('DATA_DIR', () => {
  test('is checked instead of data, from the root of the project', () => {
    writeDataset(join(root, 'elsewhere'), datasetWith(['visit.json', ['title'], '']))
    const { report, passed } = checkDataset(root, { DATA_DIR: 'elsewhere' })
    expect(passed).toBe(false)
    expect(report).toContain('visit.json · title\n  found ""\n  expected a text that is not blank')
  })
})

describe('ARTICLES_DIR', () => {
  test('is read instead of the folder beside the project', () => {
    writeArticleTexts(join(folder, 'my texts'))
    const { report, passed } = checkDataset(root, { ARTICLES_DIR: '../my texts' })
    expect(passed).toBe(true)
    expect(report).toContain(`2 read in ${join(folder, 'my texts')}`)
  })

  test.each(['nowhere', ''])('%j without texts is a problem for each article', (dir) => {
    const { report, passed } = checkDataset(root, { ARTICLES_DIR: dir })
    expect(passed).toBe(false)
    expect(report).toContain('NOT CHECKED')
    expect(report).toContain('found no file harbour-gazette.txt')
    expect(report).toContain('found no file island-post.txt')
  })

  test('with some of the texts is a problem for those that are missing', () => {
    writeArticleTexts(join(folder, 'shared/articles'))
    rmSync(join(folder, 'shared/articles/island-post.txt'))
    const { report, passed } = checkDataset(root, {})
    expect(passed).toBe(false)
    expect(report).toContain('1 problem in the dataset')
    expect(report).toContain('island-post\n  found no file island-post.txt')
  })
})
