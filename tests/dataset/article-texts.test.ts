import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFiles } from '../../src/dataset/dataset-files'
import { formatProblems } from '../../src/dataset/problem'
import { readDataset } from '../../src/dataset/read-dataset'
import { formatTextsReport } from '../../src/dataset/report'
import { checkTexts } from '../../src/dataset/texts/check-texts'
import { textsFolder } from '../../src/dataset/texts/read-texts'

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
