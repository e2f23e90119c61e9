import { posix } from 'node:path'

const sheetLink = /[ \t]*<link rel="stylesheet"[^>]*\shref="([^"]+)"[^>]*>\n?/g
const ownAddress = /url\((['"]?)(\.{1,2}\/[^'")]+)\1\)/g

/**
 * The document without the links to its style sheets, and these as style elements, to stand before
 * its inline script: what the first paint needs is then in the document, and nothing is waited for.
 * `sheets` holds the sheets by their addresses; an address in a sheet is seen from the document.
 * Throws where a sheet is not among them, or would end its element.
 */
export function stylesInDocument(
  html: string,
  sheets: ReadonlyMap<string, string>,
): { html: string; styles: string } {
  const elements = Array.from(html.matchAll(sheetLink), ([, address = '']) => {
    const source = sheets.get(address)
    if (source === undefined) throw new Error(`index.html: no style sheet ${address} was built`)
    if (/<\/style/i.test(source)) throw new Error(`${address} holds "</style"`)
    const folder = posix.dirname(address)
    const seenFromHere = source.replace(
      ownAddress,
      (_, quote: string, file: string) => `url(${quote}./${posix.join(folder, file)}${quote})`,
    )
    return `<style>${seenFromHere.trim()}</style>`
  })
  return { html: html.replace(sheetLink, ''), styles: elements.join('\n    ') }
}
