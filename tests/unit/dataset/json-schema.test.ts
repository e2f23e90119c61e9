import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { jsonSchemaOf } from '../../../src/dataset/json-schema'
import { writeJsonSchemas } from '../../../src/dataset/write-json-schemas'

test('an editor learns the keys of a file, what they mean and which values they take', () => {
  expect(jsonSchemaOf('visit.json')).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      events: {
        items: {
          properties: {
            status: { enum: ['reported', 'expected', 'claimed'] },
            place: { description: 'id in places.json; left out where none is reported' },
          },
        },
      },
    },
  })
})

test('the schemas of the five files and of all in one are written, into a folder that need not be there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const paths = writeJsonSchemas(join(folder, 'schema'))
  expect(paths.map((path) => basename(path))).toEqual([
    'visit.schema.json',
    'articles.schema.json',
    'people.schema.json',
    'places.schema.json',
    'readings.schema.json',
    'dataset.schema.json',
  ])
  for (const path of paths) expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('$schema')
})
