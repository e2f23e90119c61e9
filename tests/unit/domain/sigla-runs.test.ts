import { expect, test } from 'vitest'
import { siglaGroups, siglaText } from '../../../src/domain/sigla-runs'
import { articleWith, cite } from '../../support/visit-builder'

const articles = [articleWith('A'), articleWith('B')]
const text = (...labels: string[]) =>
  siglaText(
    siglaGroups(
      labels.map((l) => cite(l)),
      articles,
    ),
  )

test('three and more in a row are joined, two are not, and each stands once', () => {
  expect(text('B2', 'A9', 'A7', 'A8', 'A7', 'B3')).toBe('A7–9 B2,3')
})

test('nothing cited is nothing, and an unknown article is left out', () => {
  expect(text()).toBe('')
  expect(text('Z1')).toBe('')
})
