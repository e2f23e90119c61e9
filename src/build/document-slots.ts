/** What is written into the document at build time, each piece as HTML. */
export type DocumentSlots = {
  head: string
  app: string
}

const markers = { head: '<!--head-->', app: '<!--app-->' } as const

// The policy refuses the first two at run time, without a word to the author; the third is the
// address that a module's own asset has on the build machine.
const forbidden = [
  { found: /\sstyle="/, what: 'a style attribute' },
  { found: /<(?:style|script)[\s>]/, what: 'an inline style or script element' },
  { found: /"file:\/\//, what: 'an address on this machine (file:)' },
]

/**
 * The document with its markers replaced. Throws where a marker is missing or stands twice, and
 * where the markup holds something that the content security policy would refuse.
 */
export function fillDocument(html: string, slots: DocumentSlots): string {
  for (const { found, what } of forbidden) {
    const at = slots.app.search(found)
    if (at >= 0) {
      throw new Error(`The prerendered markup has ${what}: …${slots.app.slice(at, at + 120)}…`)
    }
  }
  return fillSlot(fillSlot(html, markers.head, slots.head), markers.app, slots.app)
}

function fillSlot(html: string, marker: string, markup: string): string {
  const parts = html.split(marker)
  if (parts.length !== 2) {
    throw new Error(`index.html: expected ${marker} once, found it ${parts.length - 1} times`)
  }
  return parts.join(markup)
}
