import { csv } from './csv'
import { datasetJson } from './dataset-json'
import type { ExportFormat } from './export-format'
import { geojson } from './geojson'
import { icalendar } from './icalendar'
import { jsonLd } from './json-ld'
import { markdown } from './markdown'
import { timelinejs } from './timelinejs'

export { fileNameOf } from './file-name'

/** Every format in which the visit or a part of it can be taken along, the everyday ones first. */
export const exportFormats: readonly ExportFormat[] = [
  icalendar,
  csv,
  markdown,
  jsonLd,
  geojson,
  timelinejs,
  datasetJson,
]
