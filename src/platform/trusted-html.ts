type Rule = { createHTML: (html: string) => string }
type Policy = { createHTML: (html: string) => unknown }
type PolicyFactory = { createPolicy: (name: string, rule: Rule) => Policy }

const policies = new Map<string, Policy>()

/** A policy of that name, made once: a name may be taken once only. Null where none are known. */
function policyOf(name: string, createHTML: Rule['createHTML']): Policy | null {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  if (trustedTypes === undefined) return null
  const policy = policies.get(name) ?? trustedTypes.createPolicy(name, { createHTML })
  policies.set(name, policy)
  return policy
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The text as HTML that shows it letter by letter. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
}

/**
 * From here on whatever a library writes into the page as HTML arrives as text (Trusted Types,
 * default policy). Without it the page's content security policy lets no such write through.
 */
export function takeForeignHtmlAsText(): void {
  policyOf('default', escapedHtml)
}

/**
 * A page's source as its parser takes it where the browser guards it. Harmless: what is parsed
 * belongs to no window; it is read as text and never put into the page.
 */
export function htmlForParser(html: string): string {
  // The parser takes the policy's object in place of a string; its type does not say so yet.
  return (policyOf('saved-page', (text) => text)?.createHTML(html) ?? html) as string
}
