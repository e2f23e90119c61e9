import { htmlForParser } from './trusted-html'

/** Whether a text is the source of a web page, and not something to be read as it stands. */
export function isSavedPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text,
  )
}

const unread = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
])

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

function collect(node: Node, pieces: string[]): void {
  if (node.nodeType === 3) {
    // line ends in a page's source are mere blanks
    pieces.push((node.nodeValue ?? '').replace(/\s+/gu, ' '))
    return
  }
  const name = node.nodeName.toUpperCase()
  if (unread.has(name)) return
  if (name === 'BR') pieces.push('\n')
  const breaks = !inline.has(name)
  if (breaks) pieces.push('\n')
  for (const child of node.childNodes) collect(child, pieces)
  if (breaks) pieces.push('\n')
}

/** Elements whose content is dropped unread, up to their end tag. */
const dropped = /^(?:script|style|noscript|template|svg|iframe|object|textarea|title|math)$/

/** The index behind the tag that begins at `from`: a ">" inside a quoted attribute does not end it. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  let afterEquals = false
  for (let i = from; i < html.length; i += 1) {
    const character = html.charAt(i)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') {
      return i + 1
    } else if (afterEquals && (character === '"' || character === "'")) {
      quote = character
    }
    if (!/\s/.test(character)) afterEquals = character === '='
  }
  return html.length
}

/**
 * The page with bare tags only: no attributes, comments, scripts and styles. The parser would not
 * run or load any of them, but the page's policy would complain of each.
 */
function bareTags(html: string): string {
  const lower = html.toLowerCase()
  const pieces: string[] = []
  let at = 0
  const skipTo = (text: string, from: number) => {
    const end = lower.indexOf(text, from)
    return end === -1 ? html.length : end
  }
  while (at < html.length) {
    const open = skipTo('<', at)
    pieces.push(html.slice(at, open))
    if (lower.startsWith('<!--', open)) {
      at = Math.min(html.length, skipTo('-->', open + 4) + 3)
      continue
    }
    const [tag = '', slash, name = ''] =
      /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 40)) ?? []
    if (tag === '') {
      if (open < html.length) pieces.push(/^<[!?]/.test(lower.slice(open, open + 2)) ? ' ' : '&lt;')
      at = /^<[!?]/.test(lower.slice(open, open + 2)) ? endOfTag(html, open) : open + 1
      continue
    }
    at = endOfTag(html, open + tag.length)
    if (slash === '' && dropped.test(name) && !html.slice(open, at).endsWith('/>')) {
      at = endOfTag(html, skipTo(`</${name}`, at))
    } else {
      pieces.push(`${tag}>`)
    }
  }
  return pieces.join('')
}

/**
 * The words of a saved web page, a line for each block. Nothing of the page is run, loaded or
 * shown; scripts, styles and form controls are left out.
 */
export function textOfSavedPage(html: string): string {
  const page = new DOMParser().parseFromString(htmlForParser(bareTags(html)), 'text/html')
  const pieces: string[] = []
  collect(page.body, pieces)
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
