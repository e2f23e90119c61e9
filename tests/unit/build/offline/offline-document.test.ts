import { createHash } from 'node:crypto'
import { inflateSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { inlineScript, inlineStyles } from '../../../../src/build/offline/inline-script'
import { type OfflineParts, offlineDocument } from '../../../../src/build/offline/offline-document'
import { unpackBytes } from '../../../../src/build/offline/unpack-bytes'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A visit</title>
    <script>first()</script>
    <script type="module" async src="/src/main.tsx"></script>
  </head>
  <body><div id="app"><p>Said: 5 < 6</p></div></body>
</html>
`
const parts: OfflineParts = {
  page,
  script: 'app("</script>")',
  styles: '@font-face{font-family:"A Font";src:url(data:font/woff2;base64,AAAA)}p{color:red}',
  unfold: 'unfold()',
  plain: { styles: 'h1{margin:0}', markup: '<h1>A visit</h1>' },
}

const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`

function unfolded(html: string): string {
  const [, bytes, packed] = /data-bytes="(\d+)"[^>]*>([^<]*)<\/script>/.exec(html) ?? []
  return strFromU8(inflateSync(unpackBytes(packed ?? '', Number(bytes))))
}

describe('the offline copy', () => {
  const html = offlineDocument(parts)

  test('shows its title and the plain edition to a reader without scripts', () => {
    expect(html).toContain('<title>A visit</title>')
    expect(html).toMatch(/<noscript><style>h1.margin:0.<\/style><h1>A visit<\/h1><\/noscript>/)
  })

  test('unfolds to the page with its styles and its app, and no module', () => {
    const [fonts, ...lines] = unfolded(html).split('\n')
    const rest = lines.join('\n')
    expect(JSON.parse(fonts ?? '')).toMatchObject([{ family: 'A Font', data: 'AAAA' }])
    expect(rest).toContain('<script>first()</script>')
    expect(rest).toContain('<style>p{color:red}</style></head><body>')
    expect(rest).toContain('<p>Said: 5 < 6</p>')
    expect(rest.endsWith('<script>app("\\x3C/script>")</script>')).toBe(true)
    expect(rest).not.toContain('module')
    expect(rest).not.toContain('<title>')
  })

  test('allows what is in it by hash, and nothing from anywhere', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    for (const source of ['unfold()', 'app("\\x3C/script>")', 'first()']) {
      expect(policy).toContain(hash(source))
    }
    expect(policy).toContain(`style-src ${hash('p{color:red}')} ${hash('h1{margin:0}')};`)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types offline-copy ")
    expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/)
  })

  test.each([
    ['has no module script', page.replace(/<script type="module".*/, ''), 'one module script'],
    ['has no charset', page.replace('<meta charset="utf-8" />', ''), 'charset'],
    ['has no body', '<!doctype html><html><head></head></html>', 'head and body'],
  ])('cannot be made of a document that %s', (_what, document, message) => {
    expect(() => offlineDocument({ ...parts, page: document })).toThrow(message)
  })
})

describe('a script inside the document', () => {
  test('cannot end its element, and means the same', () => {
    const source = 'globalThis.said = ["</script>", "<!--", /<script/.test("<script>")]'
    const safe = inlineScript(source)
    expect(safe).not.toMatch(/<\/script|<!--|<script/)
    expect(JSON.stringify(new Function(`${safe}; return said`)())).toBe('["</script>","<!--",true]')
  })

  test('is refused as a module', () => {
    expect(() => inlineScript('import "./a.js"')).toThrow()
    expect(() => inlineScript('export default 1')).toThrow()
  })

  test('a style sheet that ends its element is refused', () => {
    expect(() => inlineStyles('p::after{content:"</style>"}')).toThrow('style')
  })
})
