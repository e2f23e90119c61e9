import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { datasetFolder } from '../read-dataset.ts'

const listId = 'virtual:article-texts'
const textId = 'virtual:article-text/'
const textFile = /^([a-z][a-z0-9-]*)\.txt$/

/** The ids of the articles that have a text in a folder; none where there is no folder. */
export function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => textFile.exec(name)?.[1] ?? [])
}

/** A module whose default export fetches each text by the article's id. */
export function listSource(articles: readonly string[]): string {
  const entries = articles.map(
    (article) => `${JSON.stringify(article)}: () => import(${JSON.stringify(textId + article)})`,
  )
  return `export default { ${entries.join(', ')} }`
}

/**
 * Provides `virtual:article-texts`: the texts in `data/articles` for a private edition, each in a
 * chunk of its own. Where there are none, as in the published edition, nothing is provided.
 */
export function builtInTexts(): Plugin {
  let folder = ''
  return {
    name: 'built-in-texts',

    configResolved({ root }) {
      folder = resolve(datasetFolder(root, process.env), 'articles')
    },

    resolveId(id) {
      return id === listId || id.startsWith(textId) ? `\0${id}` : null
    },

    load(id) {
      if (id === `\0${listId}`) return listSource(textsIn(folder))
      if (!id.startsWith(`\0${textId}`)) return null
      const path = join(folder, `${id.slice(textId.length + 1)}.txt`)
      this.addWatchFile(normalizePath(path))
      return `export default ${JSON.stringify(readFileSync(path, 'utf8'))}`
    },
  }
}
