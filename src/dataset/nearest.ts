import { closest, distance } from 'fastest-levenshtein'

/**
 * The candidate that a misspelt word most likely meant, in JSON, ready to spread into a problem:
 * empty where nothing is near, that is where more than a third of the letters would have to change
 * and the word does not open or end a candidate either.
 */
export function nearestTo(
  word: unknown,
  candidates: readonly string[],
): { nearest: string } | Record<never, never> {
  if (typeof word !== 'string' || word === '' || candidates.length === 0) return {}
  const lower = word.toLowerCase()
  const likely = candidates.find((candidate) => candidate.toLowerCase() === lower)
  // To compare a word of a hundred thousand letters with every candidate would take minutes.
  const inReach = candidates.filter(
    (candidate) => Math.abs(candidate.length - lower.length) <= reachOf(candidate),
  )
  const best = likely ?? (inReach.length > 0 ? closest(lower, inReach) : undefined)
  const near = best !== undefined && distance(lower, best.toLowerCase()) <= reachOf(best)
  const part = candidates.filter((candidate) => isPartOf(candidate.toLowerCase(), lower))
  const found = near ? best : part.length === 1 ? part[0] : undefined
  return found === undefined ? {} : { nearest: JSON.stringify(found) }
}

const reachOf = (candidate: string) => Math.max(2, Math.ceil(candidate.length / 3))

/** "komsomolsk-on-amur" and "komsomolsk": one of them opens or ends the other. */
function isPartOf(candidate: string, word: string): boolean {
  const [short, long] = candidate.length < word.length ? [candidate, word] : [word, candidate]
  return short.length >= 3 && (long.startsWith(short) || long.endsWith(short))
}
