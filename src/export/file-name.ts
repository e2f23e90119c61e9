import { visitSlug } from '../domain/visit-slug'
import type { ExportFormat, Taking } from './export-format'

function scopePart({ scope }: Pick<Taking, 'scope'>): string {
  switch (scope.kind) {
    case 'visit':
      return ''
    case 'filtered':
      return '-filtered'
    case 'day':
      return `-day-${scope.day}`
    case 'event':
      return `-${scope.event}`
  }
}

/** "president-in-paris-1995-filtered.csv": a name that every file system takes. */
export function fileNameOf(
  { index, scope }: Pick<Taking, 'index' | 'scope'>,
  { extension }: Pick<ExportFormat, 'extension'>,
): string {
  return `${visitSlug(index.visit)}${scopePart({ scope })}.${extension}`
}
