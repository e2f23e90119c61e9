const sheetLink = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g

/**
 * The document without the links to its style sheets, and the links, to stand before its inline
 * script: a script waits for the sheets before it, and the parser for the script. Else the whole
 * document may be parsed, and laid out without any style, before they come.
 */
export function pageStylesOf(html: string): { html: string; links: string } {
  const links = html.match(sheetLink) ?? []
  return {
    html: html.replace(sheetLink, ''),
    links: links.map((link) => link.trim()).join('\n    '),
  }
}
