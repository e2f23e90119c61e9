import { wordsOf } from '../../domain/article-text.ts'
import { citesIn } from '../cites-in-dataset.ts'
import type { RawDataset } from '../dataset-files.ts'
import { type JsonPath, valueAt, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt, shownValue } from '../problem-at.ts'
import type { DatasetFileName } from '../schema.ts'

const phraseWords = { least: 2, most: 8 }
const gistWords = 20

/** Phrases of other than two to eight words, and gists of more than twenty. */
export function wordCountProblems(dataset: RawDataset): Problem[] {
  const problem = (file: DatasetFileName, path: JsonPath, words: number, expected: string) => {
    const found = `${words} ${words === 1 ? 'word' : 'words'}: ${shownValue(valueAt(dataset[file], path))}`
    return problemAt(dataset, file, path, { found, expected })
  }
  const phrases = citesIn(dataset).flatMap(({ file, path: cite }) => {
    const path = [...cite, 'phrase']
    const phrase = valueAt(dataset[file], path)
    const words = typeof phrase === 'string' ? wordsOf(phrase).length : 0
    if (words === 0 || (words >= phraseWords.least && words <= phraseWords.most)) return []
    return [problem(file, path, words, 'two to eight words, as printed')]
  })
  const gists = valuesAt(dataset['articles.json'], 'articles.*.paragraphs.*.gist')
  const long = gists.flatMap(({ path, value }) => {
    const words = typeof value === 'string' ? wordsOf(value).length : 0
    return words > gistWords ? [problem('articles.json', path, words, 'at most twenty words')] : []
  })
  return [...phrases, ...long]
}
