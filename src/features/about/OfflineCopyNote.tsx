import type { OfflineCopy } from '../../domain/edition'

export type OfflineCopyNoteProps = { copy: Exclude<OfflineCopy, { kind: 'none' }> }

/** The way to the page as one file; in that file, that it is this one. */
export function OfflineCopyNote({ copy }: OfflineCopyNoteProps) {
  if (copy.kind === 'this') {
    return (
      <p>
        This is the page as one file: it works from any disk, asks no network for anything, and can
        be passed on as it is. The links to the original articles need a network.
      </p>
    )
  }
  return (
    <p>
      <a href={copy.file} download>
        One file for offline use ({Math.ceil(copy.bytes / 1000)} kB)
      </a>{' '}
      holds the whole page: the days, the chart, the search, the sheets to print. Open it from any
      disk; it asks no network for anything.
    </p>
  )
}
