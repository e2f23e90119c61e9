import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type DatasetFiles, type FileContent, forEachFile } from './dataset-files.ts'

/** The folder of the dataset: `DATA_DIR`, else `data`, from the project's root. */
export function datasetFolder(root: string, env: NodeJS.ProcessEnv): string {
  return resolve(root, env.DATA_DIR || 'data')
}

/** Reads the five files of a folder; one that cannot be read says so in place of its bytes. */
export function readDataset(folder: string): DatasetFiles {
  return forEachFile((file) => readContent(join(folder, file)))
}

/** The bytes of a file, or why there are none. */
export function readContent(path: string): FileContent {
  try {
    return { bytes: readFileSync(path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return { unreadable: code === 'ENOENT' ? 'no such file' : `an unreadable file (${code})` }
  }
}
