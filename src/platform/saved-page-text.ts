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

type TextPolicy = { createHTML: (html: string) => string }
type PolicyFactory = {
  createPolicy: (name: string, rules: TextPolicy) => { createHTML: (html: string) => unknown }
}

/**
 * Lets a page's source into the parser where the browser guards it (Trusted Types). Harmless: what
 * is parsed belongs to no window; it is read as text and never put into the page.
 */
function forParser(html: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  if (trustedTypes === undefined) return html
  const policy = trustedTypes.createPolicy('saved-page', { createHTML: (text) => text })
  // The parser takes the policy's object in place of a string; its type does not say so yet.
  return policy.createHTML(html) as string
}

/** Loads nothing and applies nothing: what could only cause the page's policy to complain goes. */
function withoutAttributes(html: string): string {
  return html
    .replace(/<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(\/?[a-z][a-z0-9]*)(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>/gi, '<$1>')
}

/**
 * The words of a saved web page, a line for each block. Nothing of the page is run, loaded or
 * shown; scripts, styles and form controls are left out.
 */
export function textOfSavedPage(html: string): string {
  const page = new DOMParser().parseFromString(forParser(withoutAttributes(html)), 'text/html')
  const pieces: string[] = []
  collect(page.body, pieces)
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
