import { describe, expect, test } from 'vitest'
import { codeAfterPaint } from '../../../src/build/code-after-paint'

describe('the module of a built document', () => {
  test('is named with all that it needs where the scripts look for it, and fetched by nothing else', () => {
    const html =
      '<head>\n    <script>1</script>\n    <script async type="module" crossorigin src="./a.js"></script>\n' +
      '    <link rel="modulepreload" crossorigin href="./b.js">\n' +
      '    <link rel="modulepreload" crossorigin href="./c.js">\n  </head>'
    expect(codeAfterPaint(html)).toEqual({
      html: '<head>\n    <script>1</script>\n  </head>',
      names: '<meta name="code" content="./a.js ./b.js ./c.js" />',
    })
  })

  test.each([
    ['none', '<head></head>'],
    ['two', '<script type="module" src="a"></script><script type="module" src="b"></script>'],
  ])('must be one: %s', (_, html) => {
    expect(() => codeAfterPaint(html)).toThrow('expected one module script')
  })
})
