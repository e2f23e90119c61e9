import { describe, expect, test } from 'vitest'
import { siteAddress } from '../../../src/build/edition-plugin'
import { outlineOf } from '../../../src/domain/qr-outline'

describe('the address of the built page', () => {
  test('is left out where none is given', () => {
    expect(siteAddress(undefined)).toBeNull()
    expect(siteAddress(' ')).toBeNull()
  })
  test('comes with its code', () => {
    const site = siteAddress('https://visit.example/kim')
    expect(site?.url).toBe('https://visit.example/kim')
    expect(site?.outline).toMatch(/^M4 4h7v1h-7z/)
  })
  test.each(['visit.example', 'ftp://visit.example', 'javascript:alert(1)'])(
    'is refused if it is %s',
    (given) => {
      expect(() => siteAddress(given)).toThrow('SITE_URL')
    },
  )
})

test('neighbours in a row of the code become one rectangle', () => {
  expect(outlineOf([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z')
})
