import { join } from 'node:path'
import { expect, test } from 'vitest'
import { citesIn } from '../../src/dataset/cites-in-dataset'
import { parseFiles } from '../../src/dataset/dataset-files'
import { formatProblems } from '../../src/dataset/problem'
import { readDataset } from '../../src/dataset/read-dataset'
import { formatTextsReport } from '../../src/dataset/report'
import { checkTexts } from '../../src/dataset/texts/check-texts'
import { textsFolder } from '../../src/dataset/texts/read-texts'
import type { Cite } from '../../src/domain/visit'
import { articleParagraphs } from '../support/article-texts'

const root = join(import.meta.dirname, '../..')
const { dataset } = parseFiles(readDataset(join(root, 'data')))
const report = checkTexts(dataset, textsFolder(root, process.env))

// The texts are not part of the project. Without them this test says in its own name, and on the
// console, that the phrases stand unproved; with ARTICLES_DIR set their absence is a failure.
if (report.checked === 0) console.warn(formatTextsReport(report))

test(
  report.checked === 0
    ? 'NOT CHECKED against the articles: their texts are not at hand'
    : `the dataset agrees with the texts of ${report.checked} articles, word for word`,
  () => {
    expect(report.problems.length === 0 ? '' : formatProblems(report.problems)).toBe('')
  },
)

/** Where a browser would look for a phrase: any case, but whole words. */
function firstPlace(paragraphs: readonly string[], phrase: string): number {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
  return paragraphs.findIndex((paragraph) => whole.test(paragraph)) + 1
}

test(
  articleParagraphs.size === 0
    ? 'NOT CHECKED: the way to each phrase in its original'
    : 'a browser that looks for a phrase in its original finds the cited place first',
  () => {
    const lost = citesIn(dataset).flatMap(({ value }) => {
      const { article, paragraph, phrase } = value as Cite
      const paragraphs = articleParagraphs.get(article)
      if (paragraphs === undefined) return []
      const found = firstPlace(paragraphs, phrase)
      return found === paragraph ? [] : [`${article} ${paragraph} "${phrase}": ${found}`]
    })
    // Such a phrase would need words of its context in the address; none does.
    expect(lost).toEqual([])
  },
)
