import type { ExportFormat, Taking } from './export-format'

const LONGEST_TITLE = 60

/** Lower-case ASCII letters and digits joined by hyphens; empty where the text has none. */
function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_TITLE)
    .replace(/^-+|-+$/g, '')
}

function scopePart({ scope }: Pick<Taking, 'scope'>): string {
  switch (scope.kind) {
    case 'visit':
      return ''
    case 'filtered':
      return '-filtered'
    case 'day':
      return `-day-${plainWords(scope.day)}`
    case 'event':
      return `-${plainWords(scope.event)}`
  }
}

/**
 * "kim-jong-un-in-russia-2023-09-10-to-2023-09-17-filtered.csv": a name that every file system
 * takes. A title without a Latin letter is "visit".
 */
export function fileNameOf(
  { index, scope }: Pick<Taking, 'index' | 'scope'>,
  { extension }: Pick<ExportFormat, 'extension'>,
): string {
  const { title, from, to } = index.visit
  const dates = from === to ? from : `${from}-to-${to}`
  return `${plainWords(title) || 'visit'}-${dates}${scopePart({ scope })}.${extension}`
}
