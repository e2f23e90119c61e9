import { foldWhiteSpace } from '../../domain/article-text.ts'
import { citesIn, type LocatedInFile, spellingsIn } from '../cites-in-dataset.ts'
import type { RawDataset } from '../dataset-files.ts'
import { childOf } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'
import type { ArticleText, ArticleTexts } from './article-text-file.ts'

/** The words of a cite or spelling, with the text and the paragraph they are said to stand in. */
function quotation({ value }: LocatedInFile, field: 'phrase' | 'as', texts: ArticleTexts) {
  const article = childOf(value, 'article')
  const paragraph = childOf(value, 'paragraph')
  const words = childOf(value, field)
  const text = texts.get(String(article))
  if (text === undefined || typeof words !== 'string') return null
  const printed = text.paragraphs[Number(paragraph) - 1]
  // A paragraph that the text does not have is told where paragraphs are counted.
  if (printed === undefined) return null
  return { words: foldWhiteSpace(words), text, printed, passage: `${article} ${paragraph}` }
}

/** The paragraphs, counted from 1, in which the words stand; one entry for each time. */
function occurrences({ paragraphs }: ArticleText, words: string): number[] {
  const found: number[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    let at = paragraph.indexOf(words)
    while (words !== '' && at !== -1) {
      found.push(index + 1)
      at = paragraph.indexOf(words, at + 1)
    }
  }
  return found
}

/**
 * Phrases that are not in their paragraph or that stand more than once in their article, and
 * spellings that their paragraph does not print. Compared letter by letter with white space
 * folded, as a part of the text: inside longer words too, and overlapping.
 */
export function phraseProblems(dataset: RawDataset, texts: ArticleTexts): Problem[] {
  const phrases = citesIn(dataset).flatMap((cite) => {
    const quoted = quotation(cite, 'phrase', texts)
    if (quoted === null) return []
    const { words, text, printed, passage } = quoted
    const all = occurrences(text, words)
    const path = [...cite.path, 'phrase']
    const where = all.length === 0 ? 'it stands nowhere' : `it stands in ${all.join(', ')}`
    if (!printed.includes(words)) {
      const expected = `words printed in ${passage}; in that article ${where}`
      return [problemAt(dataset, cite.file, path, { expected })]
    }
    if (all.length === 1) return []
    const expected = `words that stand once in that article; ${where}`
    return [problemAt(dataset, cite.file, path, { expected })]
  })
  const spellings = spellingsIn(dataset).flatMap((spelling) => {
    const quoted = quotation(spelling, 'as', texts)
    if (quoted === null || quoted.printed.includes(quoted.words)) return []
    const expected = `a spelling printed in ${quoted.passage}`
    return [problemAt(dataset, spelling.file, [...spelling.path, 'as'], { expected })]
  })
  return [...phrases, ...spellings]
}
