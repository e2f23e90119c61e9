import { expect, test } from 'vitest'
import { articleText } from '../../../../src/dataset/texts/article-text-file'
import { withRecordedText } from '../../../../src/dataset/texts/recorded-text'
import { articleWith } from '../../../support/visit-builder'

const text = articleText(Buffer.from('A headline\n\nTwo words here.\n'))

test('a text gives its record fingerprints, numbers and lengths, and keeps what was written', () => {
  const { paragraphs, ...record } = articleWith('A')
  const written = [{ gist: 'The headline.', use: 'heading' as const, reason: 'A headline.' }]
  const recorded = withRecordedText({ ...record, paragraphs: written }, text)
  expect(recorded).toMatchObject({
    id: record.id,
    sha256: text.sha256,
    paragraphs: [
      { n: 1, words: 2, gist: 'The headline.', use: 'heading', reason: 'A headline.' },
      { n: 2, words: 3, gist: expect.stringContaining('TO DO'), use: 'outside' },
    ],
  })
})

test('an article without an outline gets one', () => {
  const { paragraphs, sha256, ...draft } = articleWith('A')
  expect(withRecordedText(draft, text).paragraphs).toHaveLength(2)
})

test('paragraphs that the text does not have go', () => {
  expect(withRecordedText(articleWith('A'), text).paragraphs).toHaveLength(2)
})
