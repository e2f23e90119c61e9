import { afterPaint } from './after-paint'

/**
 * Does something with every part of a list: with the first part now, with each other part in a task of
 * its own after the next paint, so that none is long. The answer calls off what is still to be done.
 */
export function inSlices<T>(
  list: readonly T[],
  size: number,
  act: (slice: readonly T[]) => void,
): () => void {
  act(list.slice(0, size))
  if (list.length <= size) return () => {}
  let callOff = afterPaint(() => {
    callOff = inSlices(list.slice(size), size, act)
  })
  return () => callOff()
}
