// Writes the fingerprint of every paragraph into data/articles.json, from the texts of ARTICLES_DIR.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')
const load = async (file) =>
  (await runnerImport(join(import.meta.dirname, file), { configFile: false })).module
const { readTexts, textsFolder } = await load('texts/read-texts.ts')
const { paragraphDigest } = await load('../domain/paragraph-digest.ts')

const path = join(root, 'data/articles.json')
const file = JSON.parse(readFileSync(path, 'utf8'))
const texts = readTexts(
  textsFolder(root, process.env).path,
  file.articles.map(({ id }) => id),
)
for (const article of file.articles) {
  const text = texts.get(article.id)
  if (text === undefined) throw new Error(`No text of ${article.id} to take fingerprints from`)
  article.paragraphs = article.paragraphs.map(({ n, words, digest, ...rest }) => ({
    n,
    words,
    digest: paragraphDigest(text.paragraphs[n - 1] ?? ''),
    ...rest,
  }))
}
writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`)
