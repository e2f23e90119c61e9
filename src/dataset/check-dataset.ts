import { censusOf } from './census.ts'
import { type DatasetFiles, datasetFileNames, parseFiles } from './dataset-files.ts'
import { loadVisit } from './load-visit.ts'
import { datasetFolder, readDataset } from './read-dataset.ts'
import { formatCensus, formatOutcome, formatTextsReport, formatToDos } from './report.ts'
import { checkTexts } from './texts/check-texts.ts'
import { textsFolder } from './texts/read-texts.ts'
import { toDo } from './texts/recorded-text.ts'

/**
 * The report on the dataset of `DATA_DIR` held against the texts of `ARTICLES_DIR` (or the
 * project's own), and whether it found no problem. Folders are taken from the project's root.
 */
export function checkDataset(
  root: string,
  env: NodeJS.ProcessEnv,
): { report: string; passed: boolean } {
  const folder = datasetFolder(root, env)
  const files = readDataset(folder)
  const loaded = loadVisit(files)
  const texts = checkTexts(parseFiles(files).dataset, textsFolder(root, env))
  const problems = [...(loaded.ok ? [] : loaded.problems), ...texts.problems]
  const report = [
    `Dataset in ${folder}`,
    ...(loaded.ok ? [formatCensus(censusOf(loaded.visit))] : []),
    formatTextsReport(texts),
    ...formatToDos(countToDos(files)),
    formatOutcome(problems),
  ].join('\n\n')
  return { report, passed: problems.length === 0 }
}

/** How often each file says that something is still to be written. */
function countToDos(files: DatasetFiles): [file: string, count: number][] {
  return datasetFileNames.map((file) => {
    const content = files[file]
    const text = 'bytes' in content ? new TextDecoder().decode(content.bytes) : ''
    return [file, text.split(toDo).length - 1]
  })
}
