/** "para. 6", "paras. 6, 11"; nothing for no paragraph. */
export function locator(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return ''
  return `${paragraphs.length === 1 ? 'para.' : 'paras.'} ${paragraphs.join(', ')}`
}
