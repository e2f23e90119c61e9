/**
 * How many pages a PDF has that Chromium wrote: its page objects stand uncompressed. Throws where
 * the bytes are no such PDF, or where the page tree says another number.
 */
export function countPdfPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1')
  if (!text.startsWith('%PDF-')) throw new Error('The bytes are no PDF')
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  const [, total] = /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/.exec(text) ?? []
  if (pages === 0 || Number(total) !== pages) {
    throw new Error(`The PDF has ${pages} page objects, and its page tree says ${total}`)
  }
  return pages
}
