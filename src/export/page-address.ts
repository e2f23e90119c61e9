import type { Edition } from '../domain/edition'
import { hrefTo } from '../domain/fragment'

/** Where the published page has a record; null where the build was not told its address. */
export function pageAddressOf(id: string, { site }: Edition): string | null {
  if (site === null) return null
  const [page = site.url] = site.url.split('#')
  return `${page}${hrefTo(id)}`
}
