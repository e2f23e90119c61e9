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

  test.each([
    // the nearest letters end within a word, which is given whole
    ['The loudest brassy bandstand played on.', 'est brass band', 'loudest brassy bandstand'],
    ['Überseehafen am Morgen', 'erseehaven am Mor', 'Überseehafen am Morgen'],
    ['(seen at nine hundred)', 'seen at nine hunderd', 'seen at nine hundred'],
    ['by 35 aeroplanes', '5 aeroplannes', '35 aeroplanes'],
  ])('is given in whole words: in %j what is like %j', (paragraph, phrase, words) => {
    expect(found(paragraph, phrase)).toEqual({ words, same: false })
  })

  test('is found where it is spelt best, and there the longest', () => {
    expect(found('a brXss bXnd, a brass bXnd, a bXass bXnd', 'a brass band')?.words).toBe(
      'a brass bXnd',
    )
  })

  test('may differ in three letters of ten, not in four', () => {
    expect(found('0123xxx789', '0123456789')?.words).toBe('0123xxx789')
    expect(found('012xxxx789', '0123456789')).toBeNull()
  })

  test('of which nothing is left is not found', () => {
    expect(locatePhrase('Something else altogether.', 'a brass band played')).toBeNull()
    expect(locatePhrase('', 'a brass band played')).toBeNull()
    expect(locatePhrase('Something', '')).toBeNull()
  })
})
