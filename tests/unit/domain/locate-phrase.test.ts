import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locatePhrase } from '../../../src/domain/locate-phrase'

function found(paragraph: string, phrase: string) {
  const spot = locatePhrase(paragraph, phrase)
  return spot && { words: paragraph.slice(spot.start, spot.end), same: spot.same }
}

describe('a phrase', () => {
  test('is found where it stands, at its very letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (a, phrase, b) => {
        expect(found(`${a}${phrase}${b}`, phrase)).toEqual({ words: phrase, same: true })
      }),
    )
  })

  test.each([
    ['said ‘at noon’ twice', "'at noon'", '‘at noon’'],
    ['the Su–35 … and so on', 'Su-35 ... and', 'Su–35 … and'],
    ['a cosmo\u00addrome there', 'a cosmodrome', 'a cosmo\u00addrome'],
  ])('is found in %j with other marks', (paragraph, phrase, words) => {
    expect(found(paragraph, phrase)).toEqual({ words, same: true })
  })

  test('of which a little differs is found whole words wide, and said to differ', () => {
    expect(
      found(
        'They left on the afternoon of the 10th, all of them.',
        'left on the afternoon of the 11th',
      ),
    ).toEqual({
      words: 'left on the afternoon of the 10th',
      same: false,
    })
  })

  test('of which nothing is left is not found', () => {
    expect(locatePhrase('Something else altogether.', 'a brass band played')).toBeNull()
    expect(locatePhrase('', 'a brass band played')).toBeNull()
    expect(locatePhrase('Something', '')).toBeNull()
  })
})
