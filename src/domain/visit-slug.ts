import type { Visit } from './visit'

/**
 * The name of a visit in file names: its title in lower-case ASCII with hyphens, then the year of
 * its last day: "president-in-paris-1995". A title without a Latin letter becomes "visit".
 */
export function visitSlug({ title, to }: Pick<Visit, 'title' | 'to'>): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const year = to.slice(0, 4)
  const name = words?.some((word) => /[a-z]/.test(word)) ? words.join('-') : 'visit'
  // A title may be of any length; a file name may not.
  const short = name.slice(0, 80).replace(/-$/, '')
  return short.endsWith(`-${year}`) ? short : `${short}-${year}`
}
