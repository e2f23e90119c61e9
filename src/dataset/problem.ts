/** One thing that is wrong with the dataset, told so that its author can mend it. */
export type Problem = {
  /** a file of the dataset, or the folder of the texts */
  file: string
  /** the id of the record it stands in; null outside any record */
  id: string | null
  /** "events[3].when.cites[0].paragraph"; empty for the file as a whole */
  path: string
  /** what stands there, in JSON or in words */
  found: string
  expected: string
  /** the valid value most like the one found, in JSON */
  nearest?: string
}

/** A problem in three lines: where, what stands there, what is expected. */
export function formatProblem({ file, id, path, found, expected, nearest }: Problem): string {
  const where = [file, id, path].filter((part) => part !== null && part !== '').join(' · ')
  const hint = nearest === undefined ? '' : `; nearest: ${nearest}`
  return `${where}\n  found ${found}\n  expected ${expected}${hint}`
}

/** All problems, with their number above. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`${count} in the dataset`, ...problems.map(formatProblem)].join('\n\n')
}
