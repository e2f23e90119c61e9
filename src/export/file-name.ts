import { visitSlug } from '../domain/visit-slug'
import type { ExportFormat, Taking } from './export-format'

/** The name of an exported file, in ASCII: "president-in-paris-1995-1995-03-26.ics" for a day. */
export function fileName(
  { index, scope }: Pick<Taking, 'index' | 'scope'>,
  { extension }: Pick<ExportFormat, 'extension'>,
): string {
  const part = {
    visit: '',
    filtered: '-selection',
    day: scope.kind === 'day' ? `-${scope.day}` : '',
    event: scope.kind === 'event' ? `-${scope.event}` : '',
  }[scope.kind]
  return `${visitSlug(index.visit)}${part}.${extension}`
}
