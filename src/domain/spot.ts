import type { Spot } from './great-circle'
import type { Place } from './visit'

/** Where a place lies; null where the dataset has no coordinates of it. */
export function spotOf(place: Place | null | undefined): Spot | null {
  if (place?.lat === undefined || place.lon === undefined) return null
  return { lat: place.lat, lon: place.lon }
}
