import { Script } from 'node:vm'

/**
 * A classic script as it may stand in a script element: nothing in it ends the element or opens a
 * comment. Throws where it is no classic script, such as one that imports.
 */
export function inlineScript(source: string): string {
  // Inside strings and patterns, the only places where a bundler leaves either, \x3C means "<".
  const safe = source.replace(/<(?=\/script|script|!--)/gi, '\\x3C').trim()
  new Script(safe, { filename: 'offline copy' })
  return safe
}

/** A style sheet as it may stand in a style element. Throws where it holds the end of one. */
export function inlineStyles(source: string): string {
  if (/<\/style/i.test(source)) throw new Error('The offline copy: "</style" in a style sheet')
  return source.trim()
}
