import { biblatex } from './biblatex'
import type { CslItem } from './csl-item'
import { ris } from './ris'

export type CitationFormat = {
  id: string
  name: string
  extension: string
  mediaType: string
  write: (item: CslItem) => string
}

/** The forms in which reference managers take an item. */
export const citationFormats: readonly CitationFormat[] = [
  {
    id: 'bibtex',
    name: 'BibLaTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: biblatex,
  },
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ris,
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (item) => `${JSON.stringify([item], null, 2)}\n`,
  },
]
