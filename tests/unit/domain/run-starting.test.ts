import { expect, test } from 'vitest'
import { runStarting } from '../../../src/domain/run-starting'

const runs = (rows: string) =>
  [...rows].map((_, at, all) => runStarting(all, at, (row) => (row === '-' ? null : row)))

test.each([
  ['', []],
  ['a', [1]],
  ['ab', [1, 1]],
  ['aab', [2, 0, 1]],
  ['abb', [1, 2, 0]],
  ['aaa', [3, 0, 0]],
  ['aba', [1, 1, 1]],
  ['--', [1, 1]],
  ['a--aa', [1, 1, 1, 2, 0]],
])('the rows %j share cells as %j', (rows, shared) => {
  expect(runs(rows)).toEqual(shared)
})

test('a row that is not there stands alone', () => {
  expect(runStarting(['a'], 1, (row) => row)).toBe(1)
})
