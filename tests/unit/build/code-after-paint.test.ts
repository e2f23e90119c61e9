import { describe, expect, test } from 'vitest'
import { codeAfterPaint } from '../../../src/build/code-after-paint'

describe('the module of a built document', () => {
  test('is fetched from where the scripts look for it, and run by nothing else', () => {
    const html =
      '<head>\n    <script>1</script>\n    <script async type="module" crossorigin src="./a.js"></script>\n' +
      '    <link rel="modulepreload" crossorigin href="./b.js">\n  </head>'
    expect(codeAfterPaint(html)).toEqual({
      html:
        '<head>\n    <script>1</script>\n' +
        '    <link rel="modulepreload" fetchpriority="low" crossorigin href="./b.js">\n  </head>',
      link: '<link rel="modulepreload" fetchpriority="low" crossorigin href="./a.js" data-code />',
    })
  })

  test.each([
    ['none', '<head></head>'],
    ['two', '<script type="module" src="a"></script><script type="module" src="b"></script>'],
  ])('must be one: %s', (_, html) => {
    expect(() => codeAfterPaint(html)).toThrow('expected one module script')
  })
})
