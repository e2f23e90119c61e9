import type { Spot } from './great-circle'

/** A conformal conic projection (Lambert's): angles in degrees, lengths in units of the map. */
export type ConicProjection = {
  /** the meridian that stands upright */
  meridian: number
  /** the two parallels that are true to scale */
  parallels: [number, number]
  scale: number
  /** where the meridian meets the equator */
  x: number
  y: number
}

/** What a map is drawn on. Paths are SVG path data, in units of the map. */
export type Basemap = {
  source: string
  projection: ConicProjection
  width: number
  height: number
  /** left out in the browser: there they stand in the document already */
  land?: string | undefined
  borders?: string | undefined
  graticule?: string | undefined
  /** names of countries: where each begins, or its middle */
  names: { name: string; x: number; y: number; align: 'start' | 'middle' }[]
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
const half = (angle: number) => Math.tan((Math.PI / 2 + angle) / 2)

/** Where a spot lies on the map, in its units from the upper left; outside of it beyond its edges. */
export function project(
  { meridian, parallels, scale, x, y }: ConicProjection,
  { lat, lon }: Spot,
): { x: number; y: number } {
  const [south, north] = [radians(parallels[0]), radians(parallels[1])]
  const n =
    south === north
      ? Math.sin(south)
      : Math.log(Math.cos(south) / Math.cos(north)) / Math.log(half(north) / half(south))
  const f = (Math.cos(south) * half(south) ** n) / n
  const r = f / half(radians(lat)) ** n
  const angle = n * radians(lon - meridian)
  return { x: x + scale * r * Math.sin(angle), y: y - scale * (f - r * Math.cos(angle)) }
}
