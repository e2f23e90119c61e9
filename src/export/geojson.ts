import { routeOf } from '../domain/route'
import { spotOf } from '../domain/spot'
import {
  amountInWords,
  peopleInWords,
  permalink,
  placeInWords,
  sigla,
  statusInWords,
} from './event-words'
import type { ExportFormat, Taking } from './export-format'
import { jsonText } from './json-text'

type Position = [lon: number, lat: number]

function eventFeatures(taking: Taking) {
  const { index, events } = taking
  return events.map((event) => {
    const spot = spotOf(index.place.get(event.place ?? '') ?? null)
    const at: Position | null = spot && [spot.lon, spot.lat]
    const address = permalink(taking, event.id)
    return {
      type: 'Feature' as const,
      id: event.id,
      geometry: at && { type: 'Point' as const, coordinates: at },
      properties: {
        title: event.title,
        kind: event.kind,
        status: statusInWords[event.status],
        date: event.when.date,
        time: event.when.time ?? null,
        part: event.when.part ?? null,
        place: placeInWords(index, event) || null,
        people: peopleInWords(index, event),
        statements: event.statements.map(({ text, cites }) => ({
          text,
          passages: sigla(index, cites),
        })),
        ...(address === null ? {} : { url: address }),
      },
    }
  })
}

/** The straight legs between the stops; they belong to the visit, not to any of its events. */
function legFeatures({ index, scope }: Taking) {
  if (scope.kind !== 'visit') return []
  return routeOf(index).legs.map(({ from, to, kind, km }) => {
    const ends: Position[] = [from, to].map(({ spot }) => [spot.lon, spot.lat])
    return {
      type: 'Feature' as const,
      id: `leg-${from.stop.day}-${to.stop.day}`,
      geometry: { type: 'LineString' as const, coordinates: ends },
      properties: {
        schematic: true,
        from: from.place.name,
        to: to.place.name,
        departed: from.stop.day,
        arrived: to.stop.day,
        way: kind === 'run' ? 'reported' : 'not reported',
        greatCircleKm: Math.round(km),
      },
    }
  })
}

/** RFC 7946. What has no known place has no geometry. Without a place there is no box either. */
export function writeGeoJson(taking: Taking): string {
  const features = [...eventFeatures(taking), ...legFeatures(taking)]
  const positions = features.flatMap(({ geometry }): Position[] => {
    if (geometry === null) return []
    return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
  })
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  const bbox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
  return jsonText({
    type: 'FeatureCollection',
    ...(positions.length === 0 ? {} : { bbox }),
    title: taking.index.visit.title,
    description: amountInWords(taking),
    features,
  })
}

export const geojson: ExportFormat = {
  id: 'geojson',
  name: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  write: writeGeoJson,
}
