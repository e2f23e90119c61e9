import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { paragraphDigest, textFingerprint } from '../../../src/domain/paragraph-digest'
import { plainMarks } from '../../../src/domain/plain-marks'

test('a text has the fingerprint that any other program finds', () => {
  const text = 'Восточный, “noon” …'
  expect(textFingerprint(text)).toBe(createHash('sha256').update(text).digest('hex'))
})

test('a paragraph has the same digest however it is spaced and quoted', () => {
  const digest = paragraphDigest('He said "noon" - it\'s true...')
  expect(digest).toMatch(/^[0-9a-f]{16}$/)
  expect(paragraphDigest('  He said “noon” –\u00a0it’s  true… ')).toBe(digest)
  expect(paragraphDigest('He said "noon" - it\'s true..')).not.toBe(digest)
  expect(paragraphDigest('he said "noon" - it\'s true...')).not.toBe(digest)
})

test('every plain character knows where it came from', () => {
  expect(plainMarks('a…\u00ad’b')).toEqual({ plain: "a...'b", from: [0, 1, 1, 1, 3, 4, 5] })
})
