import { datasetFileNames, type RawDataset } from '../dataset-files.ts'
import { type JsonPath, textsIn } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'
import type { DatasetFileName } from '../schema.ts'
import type { ArticleTexts } from './article-text-file.ts'

/** From this many words on, a run of an article's words is an extract, no locator. */
const longest = 9

/** Words in lower case without punctuation; an apostrophe counts within a word only. */
function plainWords(text: string): string[] {
  const plain = text.toLowerCase().replace(/[‘’]/gu, "'")
  return plain.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
}

function runs(words: readonly string[]): string[] {
  return words.slice(longest - 1).map((_, start) => words.slice(start, start + longest).join(' '))
}

/** A headline is part of a bibliographic record. */
function isHeadline(file: DatasetFileName, path: JsonPath): boolean {
  return file === 'articles.json' && path.slice(-2).join('.') === 'csl.title'
}

/** Texts of the dataset that hold nine or more words in a row from an article; one problem each. */
export function borrowedWordProblems(dataset: RawDataset, texts: ArticleTexts): Problem[] {
  const sources = new Map<string, string>()
  for (const [article, { paragraphs }] of texts) {
    for (const run of runs(plainWords(paragraphs.join(' ')))) sources.set(run, article)
  }
  return datasetFileNames.flatMap((file) =>
    textsIn(dataset[file]).flatMap(({ path, text }) => {
      if (isHeadline(file, path)) return []
      const run = runs(plainWords(text)).find((candidate) => sources.has(candidate))
      if (run === undefined) return []
      const expected = `own words: these ${longest} stand in a row in ${sources.get(run)}`
      return [problemAt(dataset, file, path, { found: `"${run}"`, expected })]
    }),
  )
}
