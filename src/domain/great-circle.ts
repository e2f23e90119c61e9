/** A spot on the earth, in degrees. */
export type Spot = { lat: number; lon: number }

/** The mean radius of the earth, in kilometres. */
const RADIUS = 6371.0088

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * The distance between two spots along the great circle, in kilometres, on a sphere: within half a
 * percent of the truth. NaN where a coordinate is no number.
 */
export function greatCircleKm(from: Spot, to: Spot): number {
  const lat = radians(to.lat - from.lat)
  const lon = radians(to.lon - from.lon)
  const h =
    Math.sin(lat / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

const thousands = new Intl.NumberFormat('en-GB')

/** "about 1,070 km": a distance no more exactly than a line between two towns deserves. */
export function aboutKm(km: number): string {
  const step = km < 20 ? 1 : 10
  return `about ${thousands.format(Math.round(km / step) * step)}\u00a0km`
}
