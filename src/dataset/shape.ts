import type { z } from 'zod'
import type { RawDataset } from './dataset-files.ts'
import { childOf, valueAt } from './json-path.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { nearestTo } from './nearest.ts'
import type { Problem } from './problem.ts'
import { problemAt, shownValue } from './problem-at.ts'
import { type DatasetFileName, fileSchemas } from './schema.ts'

type Issue = z.core.$ZodIssue

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
}

function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [bound, limit] =
    issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum]
  if (issue.origin === 'string') return 'a text that is not blank'
  if (issue.origin !== 'array') return `a number of ${bound} ${limit}`
  return `a list of ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'invalid_format':
      return issue.format === 'url' ? 'an http or https address' : issue.message
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message
    case 'too_small':
    case 'too_big':
      return limitOf(issue)
    default:
      return issue.message
  }
}

/** The keys that an object at this path may have, by the JSON Schema of its file. */
function knownKeys(file: DatasetFileName, path: readonly PropertyKey[]): string[] {
  const names = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
  const schema = path.reduce<unknown>((node, step) => {
    if (typeof step === 'string') return childOf(childOf(node, 'properties'), step)
    const items = childOf(node, 'items')
    return Array.isArray(items) ? items[0] : items
  }, jsonSchemaOf(file))
  const properties = Object.keys(Object(childOf(schema, 'properties')))
  return [...properties, ...names(childOf(childOf(schema, 'propertyNames'), 'enum'))]
}

function problemsOf(dataset: RawDataset, file: DatasetFileName, issue: Issue): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(file, issue.path)
    const expected = `no such key; the keys here are ${known.join(', ')}`
    return issue.keys.map((key) =>
      problemAt(dataset, file, [...path, key], { expected, ...nearestTo(key, known) }),
    )
  }
  const value = valueAt(dataset[file], path)
  const hint =
    issue.code === 'invalid_value' ? nearestTo(value, issue.values.map(String)) : undefined
  const found = shownValue(value)
  return [problemAt(dataset, file, path, { found, expected: expectedOf(issue), ...hint })]
}

/** What of a file's shape is not as the schema has it; none for a file that could not be read. */
export function shapeProblems(dataset: RawDataset, file: DatasetFileName): Problem[] {
  if (dataset[file] === undefined) return []
  const { error } = fileSchemas[file].safeParse(dataset[file])
  return error === undefined
    ? []
    : error.issues.flatMap((issue) => problemsOf(dataset, file, issue))
}
