import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { checkDataset } from '../check-dataset.ts'
import { writeJsonSchemas } from '../write-json-schemas.ts'
import { guide } from './guide.ts'
import { placeholderText, skeletonFiles } from './skeleton.ts'

/** What came of it, to be printed, and whether a dataset was laid. */
export type LaidVisit = { report: string; laid: boolean }

const refused = (report: string): LaidVisit => ({ report, laid: false })

/**
 * Lays a dataset to be filled in into an empty or new folder, and tells what is still to be done.
 * Touches nothing where the folder holds anything, or is a file.
 */
export function layVisit(given: string | undefined, from: string, root: string): LaidVisit {
  if (given === undefined || given.trim() === '') {
    return refused('Which folder? npm run new-visit -- path')
  }
  const folder = resolve(from, given)
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    return refused(`${folder} is a file. Nothing was written.`)
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    return refused(`${folder} is not empty. Nothing was written.`)
  }
  for (const [name, value] of Object.entries(skeletonFiles())) {
    write(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
  }
  write(join(folder, 'README.md'), guide)
  write(join(folder, '.gitignore'), 'texts/\n')
  write(join(folder, 'texts/first-article.txt'), placeholderText)
  writeJsonSchemas(join(folder, 'schema'))
  const { report } = checkDataset(root, { DATA_DIR: folder })
  return { laid: true, report: `${report}\n\nBegin with ${join(folder, 'README.md')}` }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  // wx: even if somebody else was quicker, nothing is overwritten.
  writeFileSync(path, text, { flag: 'wx' })
}
