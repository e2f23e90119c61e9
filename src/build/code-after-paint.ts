const entry = /[ \t]*<script(?=[^>]*\stype="module")[^>]*\ssrc="([^"]+)"[^>]*><\/script>\n?/g
const preload = /[ \t]*<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>\n?/g

/**
 * The document without the elements that fetch and run its module, and the names of these files, to
 * stand before the inline script: that asks for them once the page is painted, since before they
 * would only be in the way of it. The first is the module itself. Throws where the document has not
 * one module.
 */
export function codeAfterPaint(html: string): { html: string; names: string } {
  const [module, ...others] = [...html.matchAll(entry)]
  if (module === undefined || others.length > 0) {
    throw new Error('index.html: expected one module script')
  }
  const files = [module, ...html.matchAll(preload)].map(([, address]) => address)
  return {
    html: html.replace(entry, '').replace(preload, ''),
    names: `<meta name="code" content="${files.join(' ')}" />`,
  }
}
