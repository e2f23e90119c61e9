import { wordsOf } from '../../domain/article-text.ts'
import { paragraphDigest } from '../../domain/paragraph-digest.ts'
import type { RawDataset } from '../dataset-files.ts'
import { childOf, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'
import type { ArticleTexts } from './article-text-file.ts'

/** Fingerprints (of texts and of paragraphs), numbers of paragraphs and word counts that are not those of the texts. */
export function articleRecordProblems(dataset: RawDataset, texts: ArticleTexts): Problem[] {
  return valuesAt(dataset['articles.json'], 'articles.*').flatMap(({ path, value: article }) => {
    const text = texts.get(String(childOf(article, 'id')))
    if (text === undefined) return []
    const problem = (field: string, expected: string, found?: string) =>
      problemAt(dataset, 'articles.json', [...path, field], {
        expected,
        ...(found === undefined ? {} : { found }),
      })
    const problems: Problem[] = []
    if (childOf(article, 'sha256') !== text.sha256) {
      problems.push(problem('sha256', `"${text.sha256}", the fingerprint of the text`))
    }
    const listed = valuesAt(article, 'paragraphs.*')
    if (listed.length !== text.paragraphs.length) {
      const expected = `${text.paragraphs.length} paragraphs, as the text has`
      problems.push(problem('paragraphs', expected, `${listed.length} paragraphs`))
    }
    const counts = listed.flatMap(({ path: at, value: paragraph }) => {
      const printed = text.paragraphs[Number(childOf(paragraph, 'n')) - 1]
      const words = printed === undefined ? null : wordsOf(printed).length
      if (words === null || childOf(paragraph, 'words') === words) return []
      const expected = `${words}, the number of words in the text`
      return [problemAt(dataset, 'articles.json', [...path, ...at, 'words'], { expected })]
    })
    const digests = listed.flatMap(({ path: at, value: paragraph }) => {
      const printed = text.paragraphs[Number(childOf(paragraph, 'n')) - 1]
      const digest = childOf(paragraph, 'digest')
      const expected = printed === undefined ? null : paragraphDigest(printed)
      if (expected === null || digest === undefined || digest === expected) return []
      return [
        problemAt(dataset, 'articles.json', [...path, ...at, 'digest'], {
          expected: `"${expected}", the fingerprint of the paragraph`,
        }),
      ]
    })
    return [...problems, ...counts, ...digests]
  })
}
