const entry = /[ \t]*<script(?=[^>]*\stype="module")[^>]*\ssrc="([^"]+)"[^>]*><\/script>\n?/g
const preload = /<link rel="modulepreload"/g

/**
 * The document without the element that runs its module, and a link in place of it, to stand before
 * the inline script: that fetches the module beside the rest, and the script runs it once the page is
 * painted. All code is fetched after styles and type, which the first paint needs. Throws where the
 * document has not one module.
 */
export function codeAfterPaint(html: string): { html: string; link: string } {
  const [module, ...others] = [...html.matchAll(entry)]
  if (module === undefined || others.length > 0) {
    throw new Error('index.html: expected one module script')
  }
  return {
    html: html.replace(entry, '').replace(preload, '$& fetchpriority="low"'),
    link: `<link rel="modulepreload" fetchpriority="low" crossorigin href="${module[1]}" data-code />`,
  }
}
