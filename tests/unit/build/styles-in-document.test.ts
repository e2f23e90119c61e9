import { describe, expect, test } from 'vitest'
import { stylesInDocument } from '../../../src/build/styles-in-document'

describe('the style sheets of a built document', () => {
  test('are taken into it, each address in them seen from there', () => {
    const html =
      '<head>\n    <script>1</script>\n    <link rel="stylesheet" crossorigin href="./assets/a.css">\n' +
      '    <link rel="modulepreload" href="./a.js">\n    <link rel="stylesheet" href="./b.css">\n  </head>'
    const sheets = new Map([
      ['./assets/a.css', "a{src:url(./a.woff2)format('woff2')}b{src:url('../b.svg')}\n"],
      ['./b.css', 'c{src:url("./c.svg")}d{src:url(data:,x)}'],
    ])
    expect(stylesInDocument(html, sheets)).toEqual({
      html: '<head>\n    <script>1</script>\n    <link rel="modulepreload" href="./a.js">\n  </head>',
      styles:
        "<style>a{src:url(./assets/a.woff2)format('woff2')}b{src:url('./b.svg')}</style>\n" +
        '    <style>c{src:url("./c.svg")}d{src:url(data:,x)}</style>',
    })
  })

  test('may be none', () => {
    expect(stylesInDocument('<head></head>', new Map())).toEqual({
      html: '<head></head>',
      styles: '',
    })
  })

  test.each([
    ['is not there', new Map(), 'no style sheet ./a.css'],
    ['ends its element', new Map([['./a.css', 'a{content:"</style>"}']]), '</style'],
  ])('stop the build where one %s', (_, sheets, message) => {
    expect(() => stylesInDocument('<link rel="stylesheet" href="./a.css">', sheets)).toThrow(
      message,
    )
  })
})
