/** A place on the globe as GeoJSON has it: longitude first, in degrees. */
export type Position = readonly [lon: number, lat: number]

/** West, south, east, north. Where the box crosses the antimeridian, west is more than east. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number]

/**
 * The smallest box that holds all positions, as RFC 7946 asks: its sides leave out the widest gap
 * between neighbours around the globe. Null for none.
 */
export function boundingBox(positions: readonly Position[]): BoundingBox | null {
  const lons = [...new Set(positions.map(([lon]) => lon))].sort((a, b) => a - b)
  const lats = positions.map(([, lat]) => lat)
  const [first, last] = [lons[0], lons.at(-1)]
  if (first === undefined || last === undefined) return null
  let [west, east, widest] = [first, last, first + 360 - last]
  lons.forEach((lon, i) => {
    const next = lons[i + 1]
    if (next === undefined || next - lon <= widest) return
    widest = next - lon
    west = next
    east = lon
  })
  return [west, Math.min(...lats), east, Math.max(...lats)]
}

/** A straight line on the map the short way round; in two pieces where it crosses the antimeridian. */
export function piecesOfLine(from: Position, to: Position): Position[][] {
  const [fromLon, fromLat] = from
  const [toLon, toLat] = to
  if (Math.abs(toLon - fromLon) <= 180) return [[from, to]]
  const edge = fromLon > 0 ? 180 : -180
  const unrolled = toLon + 2 * edge
  const lat = fromLat + ((toLat - fromLat) * (edge - fromLon)) / (unrolled - fromLon)
  return [
    [from, [edge, lat]],
    [[-edge, lat], to],
  ]
}
