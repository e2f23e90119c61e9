/** Where a value stands in a JSON document: keys of objects, positions in lists. */
export type JsonPath = readonly (string | number)[]

export type Located = { path: JsonPath; value: unknown }

/** "events[3].when.date"; a key of unusual characters stands in brackets and quotes. */
export function pathText(path: JsonPath): string {
  const text = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`
    return /^[\w$-]+$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
  })
  return text.join('').replace(/^\./u, '')
}

/** The value under an own key or position; undefined where there is none. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return Reflect.get(value, step)
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce(childOf, root)
}

/**
 * Every value that a pattern such as "events.*.when.cites.*" leads to, where "*" stands for each
 * entry of a list. What is missing or of another form on the way is passed over.
 */
export function valuesAt(root: unknown, pattern: string): Located[] {
  let located: Located[] = [{ path: [], value: root }]
  for (const step of pattern.split('.')) {
    located = located.flatMap(({ path, value }) => {
      if (step !== '*') {
        const child = childOf(value, step)
        return child === undefined ? [] : [{ path: [...path, step], value: child }]
      }
      if (!Array.isArray(value)) return []
      return value.map((entry: unknown, index) => ({ path: [...path, index], value: entry }))
    })
  }
  return located
}

/** Every text in a JSON document, keys not included. */
export function textsIn(value: unknown, path: JsonPath = []): { path: JsonPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, [...path, key]))
}
