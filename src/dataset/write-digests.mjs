// Writes into articles.json of DATA_DIR what the texts of ARTICLES_DIR alone can say: fingerprints,
// and number and length of paragraphs. New paragraphs come with marks of what is to be written.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')
const load = async (file) =>
  (await runnerImport(join(import.meta.dirname, file), { configFile: false })).module
const { datasetFolder } = await load('read-dataset.ts')
const { readTexts, textsFolder } = await load('texts/read-texts.ts')
const { withRecordedText } = await load('texts/recorded-text.ts')

const path = join(datasetFolder(root, process.env), 'articles.json')
const file = JSON.parse(readFileSync(path, 'utf8'))
const { path: folder } = textsFolder(root, process.env)
const ids = file.articles.map(({ id }) => id)
const texts = readTexts(folder, ids)
const missing = ids.filter((id) => !texts.has(id))
if (missing.length > 0) {
  console.error(`No text in ${folder}: ${missing.map((id) => `${id}.txt`).join(', ')}`)
  process.exit(1)
}
file.articles = file.articles.map((article) => withRecordedText(article, texts.get(article.id)))
writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`)

// The project's own files are kept in the project's form.
if (path.startsWith(join(root, 'data'))) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const form = ['check', '--write', '--config-path=tests/support/lint.json', path]
  process.exitCode = spawnSync(process.execPath, [biome, ...form], {
    cwd: root,
    stdio: 'inherit',
  }).status
} else {
  console.log(`Fingerprints of ${texts.size} of ${ids.length} articles written into ${path}`)
}
