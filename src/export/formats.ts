import { csv } from './csv'
import { datasetJson } from './dataset-json'
import type { ExportFormat } from './export-format'
import { geojson } from './geojson'
import { icalendar } from './icalendar'
import { jsonLd } from './json-ld'
import { markdown } from './markdown'
import { timelineJs } from './timelinejs'

export { fileName } from './file-name'

/** Every format that events can be taken along in. */
export const formats: readonly ExportFormat[] = [
  icalendar,
  csv,
  markdown,
  geojson,
  jsonLd,
  timelineJs,
  datasetJson,
]
