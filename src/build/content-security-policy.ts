import { createHash } from 'node:crypto'
import { unfoldingPolicy } from './offline/unfolding-names.ts'

// A block of data, such as JSON-LD, is no script to a policy.
const inlineScript =
  /<script(?![^>]*\s(?:src|type="application)\s*[=/])[^>]*>([\s\S]*?)<\/script>/gi
const inlineStyle = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/gi
const hashOf = (source: string) =>
  `'sha256-${createHash('sha256').update(source).digest('base64')}'`
const charset = /<meta charset="utf-8"\s*\/?>/i

// The first takes all that libraries write as text, the second serves a parser without a window.
const pagePolicies = 'default saved-page'

/**
 * The policy of a built document: nothing but its own files, and of inline scripts and styles only
 * those that stand in it, each by its SHA-256.
 */
export function contentSecurityPolicy(html: string): string {
  const hashesOf = (element: RegExp) =>
    new Set(Array.from(html.matchAll(element), ([, source = '']) => hashOf(source)))
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(inlineScript)].join(' '),
    // all styles stand in the document
    `style-src ${[...hashesOf(inlineStyle)].join(' ') || "'none'"}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${pagePolicies}`,
  ].join('; ')
}

/** The policy of a document that is one file: the scripts and styles in it, each by its SHA-256. */
export function selfContainedPolicy(inside: {
  scripts: readonly string[]
  styles: readonly string[]
}): string {
  return [
    "default-src 'none'",
    ['script-src', ...new Set(inside.scripts.map(hashOf))].join(' '),
    ['style-src', ...new Set(inside.styles.map(hashOf))].join(' '),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${unfoldingPolicy} ${pagePolicies}`,
  ].join('; ')
}

/**
 * The document with its policy in a meta element. It stands right behind the charset, because a
 * policy holds only for what follows it. Throws where the document has no charset element.
 */
export function withContentSecurityPolicy(html: string): string {
  if (!charset.test(html)) {
    throw new Error(
      'index.html: expected <meta charset="utf-8" /> as the first element of the head',
    )
  }
  const policy = contentSecurityPolicy(html)
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}
