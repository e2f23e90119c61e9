import type { RawDataset } from '../dataset-files.ts'
import { valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { idSchema } from '../schema.ts'
import { articleRecordProblems } from './article-records.ts'
import type { ArticleTexts } from './article-text-file.ts'
import { borrowedWordProblems } from './borrowed-words.ts'
import { phraseProblems } from './phrases.ts'
import { readTexts, type TextsFolder } from './read-texts.ts'

/** `checked` counts the texts that the dataset was held against: none where there were none. */
export type TextsReport = { folder: string; checked: number; problems: Problem[] }

/** Holds a dataset against the words of its articles. */
export function textProblems(dataset: RawDataset, texts: ArticleTexts): Problem[] {
  return [
    ...articleRecordProblems(dataset, texts),
    ...phraseProblems(dataset, texts),
    ...borrowedWordProblems(dataset, texts),
  ]
}

/**
 * Holds a dataset against the texts of a folder. Articles without a text there are a problem if
 * the folder was chosen or has the text of another; otherwise there is simply nothing to check.
 */
export function checkTexts(dataset: RawDataset, folder: TextsFolder): TextsReport {
  // Ids become file names: what is no id stays out.
  const ids = valuesAt(dataset['articles.json'], 'articles.*.id').flatMap(
    ({ value }) => idSchema.safeParse(value).data ?? [],
  )
  const texts = readTexts(folder.path, ids)
  const missing = ids
    .filter((id) => !texts.has(id) && (folder.chosen || texts.size > 0))
    .map((id) => ({
      file: folder.path,
      id,
      path: '',
      found: `no file ${id}.txt`,
      expected: 'the text of each article',
    }))
  const problems = [...missing, ...textProblems(dataset, texts)]
  return { folder: folder.path, checked: texts.size, problems }
}
