import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { datasetFolder } from '../read-dataset.ts'
import { type ArticleText, articleText } from './article-text-file.ts'

/** A folder with one text file for each article, named by the article's id. */
export type TextsFolder = {
  path: string
  /** whether `ARTICLES_DIR` names it: then texts that are missing are a problem */
  chosen: boolean
}

/**
 * The folder of the texts, from the project's root: `ARTICLES_DIR`; else, for another visit's
 * dataset (`DATA_DIR`), `texts` in it if that is there; else `../shared/articles`.
 */
export function textsFolder(root: string, env: NodeJS.ProcessEnv): TextsFolder {
  const chosen = env.ARTICLES_DIR
  if (chosen !== undefined) return { path: resolve(root, chosen), chosen: true }
  const own = join(datasetFolder(root, env), 'texts')
  return { path: existsSync(own) ? own : resolve(root, '../shared/articles'), chosen: false }
}

/** The texts of the given articles, by id; without those that have no file there. */
export function readTexts(folder: string, articles: readonly string[]): Map<string, ArticleText> {
  const texts = new Map<string, ArticleText>()
  for (const article of articles) {
    const path = join(folder, `${article}.txt`)
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
      texts.set(article, articleText(readFileSync(path)))
    }
  }
  return texts
}
