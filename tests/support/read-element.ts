/** The text of an element with white space folded. Throws where there is no element. */
export function textOf(element: Element | null | undefined): string {
  if (!element) throw new Error('There is no such element')
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
