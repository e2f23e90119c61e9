import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDataset } from '../../../src/dataset/check-dataset'
import { indexVisit } from '../../../src/domain/visit-index'
import { otherVisit, otherVisitFolder } from '../../support/other-visit'

const root = join(import.meta.dirname, '../../..')

test('a dataset of another visit is checked, phrases against its own text', () => {
  const { report, passed } = checkDataset(root, { DATA_DIR: otherVisitFolder })
  expect(report).toContain('1 read in')
  expect(report).toContain('No problems.')
  expect(passed).toBe(true)
})

test('its days are its own', () => {
  expect(indexVisit(otherVisit()).days).toEqual([
    '1996-03-29',
    '1996-03-30',
    '1996-03-31',
    '1996-04-01',
  ])
})
