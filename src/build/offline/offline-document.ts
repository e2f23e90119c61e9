import { deflateRawSync } from 'node:zlib'
import { selfContainedPolicy } from '../content-security-policy.ts'
import { fontFacesApart } from './font-faces.ts'
import { inlineScript, inlineStyles } from './inline-script.ts'
import { packBytes } from './pack-bytes.ts'
import { packedId } from './unfolding-names.ts'

export type OfflineParts = {
  /** the page's document, its slots filled, with the module script of the source */
  page: string
  /** the app as one classic script */
  script: string
  /** every style sheet, its fonts and images in it as data: addresses */
  styles: string
  /** the script that unfolds the packed rest */
  unfold: string
  /** what is read where scripts are off */
  plain: { styles: string; markup: string }
}

const documentForm =
  /^\s*<!doctype html>\s*(<html[^>]*>)\s*<head>([\s\S]*)<\/head>\s*<body>([\s\S]*)<\/body>\s*<\/html>\s*$/i
const charset = /<meta charset="utf-8"\s*\/?>/i
const moduleScript = /<script type="module"[^>]*><\/script>/gi
// Without it a browser would show nothing until an element has come that is not in the plain copy.
const openTags = /<meta [^>]*>|<title>[\s\S]*?<\/title>/gi

/**
 * The page as one file that needs no other and asks for none: the head's words and a plain edition
 * stand open, for readers without scripts; all the rest is packed, and unfolded by a script. Throws
 * where the document is not of the form of index.html.
 */
export function offlineDocument({ page, script, styles, unfold, plain }: OfflineParts): string {
  const [, html, head, body] = documentForm.exec(page) ?? []
  if (html === undefined || head === undefined || body === undefined || !charset.test(head)) {
    throw new Error('index.html: expected a document with charset, head and body')
  }
  if (head.match(moduleScript)?.length !== 1) {
    throw new Error('index.html: expected one module script in the head')
  }
  const open = head.replace(charset, '').match(openTags) ?? []
  const hidden = head.replace(charset, '').replace(openTags, '').replace(moduleScript, '')
  const app = inlineScript(script)
  const opener = inlineScript(unfold)
  const { styles: withoutFonts, faces } = fontFacesApart(styles)
  const sheet = inlineStyles(withoutFonts)
  const plainSheet = inlineStyles(plain.styles)
  const rest = Buffer.from(
    `${JSON.stringify(faces)}\n${hidden}<style>${sheet}</style></head><body>${body}<script>${app}</script>`,
  )
  const packed = deflateRawSync(rest, { level: 9, memLevel: 9 })
  const policy = selfContainedPolicy({
    scripts: [opener, app, ...insidesOf(hidden, 'script')],
    styles: [sheet, plainSheet, ...insidesOf(hidden, 'style')],
  })
  return [
    '<!doctype html>',
    html,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ...open,
    `<script type="text/plain" id="${packedId}" data-bytes="${packed.length}" data-size="${rest.length}">${packBytes(packed)}</script>`,
    `<script>${opener}</script>`,
    '</head>',
    '<body>',
    `<noscript><style>${plainSheet}</style>${plain.markup}</noscript>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** What stands in the inline elements of a kind; a script with a type is data. */
function insidesOf(head: string, element: 'script' | 'style'): string[] {
  const open = element === 'script' ? '<script>' : '<style(?: id="[^"]*")?>'
  const whole = new RegExp(`${open}([\\s\\S]*?)</${element}>`, 'gi')
  return Array.from(head.matchAll(whole), ([, source = '']) => source)
}
