import { expect, test } from 'vitest'
import { pageStylesOf } from '../../../src/build/page-styles-first'

test('the style sheets are taken out, to stand before the script that waits for them', () => {
  const html =
    '<head>\n    <script>1</script>\n    <link rel="stylesheet" crossorigin href="./a.css">\n' +
    '    <link rel="modulepreload" href="./a.js">\n    <link rel="stylesheet" href="./b.css">\n  </head>'
  expect(pageStylesOf(html)).toEqual({
    html: '<head>\n    <script>1</script>\n    <link rel="modulepreload" href="./a.js">\n  </head>',
    links:
      '<link rel="stylesheet" crossorigin href="./a.css">\n    <link rel="stylesheet" href="./b.css">',
  })
})

test('a document without a sheet stays as it is', () => {
  expect(pageStylesOf('<head></head>')).toEqual({ html: '<head></head>', links: '' })
})
