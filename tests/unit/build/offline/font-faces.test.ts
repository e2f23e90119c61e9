import { expect, test } from 'vitest'
import { fontFacesApart } from '../../../../src/build/offline/font-faces'

test('fonts are taken out of a style sheet with all that chooses between them', () => {
  const css =
    '@layer tokens{@font-face{font-family:"Sans 3";font-style:italic;font-weight:200 900;' +
    'font-display:optional;src:url("data:font/woff2;base64,AB+/==")format("woff2");' +
    'unicode-range:U+301,U+400-45F}:root{--a:1}}'
  expect(fontFacesApart(css)).toEqual({
    styles: '@layer tokens{:root{--a:1}}',
    faces: [
      {
        family: 'Sans 3',
        data: 'AB+/==',
        descriptors: { style: 'italic', weight: '200 900', unicodeRange: 'U+301,U+400-45F' },
      },
    ],
  })
})

test('what a face does not say is what a style sheet takes for it', () => {
  const { faces } = fontFacesApart('@font-face{font-family:A;src:url(data:font/woff2;base64,AA)}')
  expect(faces[0]?.descriptors).toEqual({
    style: 'normal',
    weight: 'normal',
    unicodeRange: 'U+0-10FFFF',
  })
})

test('a font in a file of its own is refused', () => {
  expect(() => fontFacesApart('@font-face{font-family:A;src:url(./a.woff2)}')).toThrow('no font')
})
