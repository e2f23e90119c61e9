import type { JsonPath } from './json-path.ts'

/** Something wrong with a JSON text, apart from what it says. */
export type JsonFlaw = {
  path: JsonPath
  line: number
  column: number
  found: string
  expected: string
}

/** `value` is there unless the text is no JSON at all; refused keys are left out of it. */
export type JsonReading = { value?: unknown; flaws: JsonFlaw[] }

/** Keys that reach an object's prototype when a careless program copies them. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

// JSON.parse alone gives no line, keeps the last of two equal keys and makes an own "__proto__".
const tokens = {
  number: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/uy,
  literal: /true|false|null/uy,
  blanks: /[ \t\n\r]*/uy,
}

/** Deeper than any dataset, and far from where a walk over the value would run out of stack. */
const deepest = 64

class JsonSyntaxError extends Error {
  readonly at: number
  readonly expected: string
  constructor(at: number, expected: string) {
    super(expected)
    this.at = at
    this.expected = expected
  }
}

/** Reads a JSON text; never throws. Every refused or repeated key is a flaw, at its place. */
export function readJson(text: string): JsonReading {
  const flaws: JsonFlaw[] = []
  try {
    scan(text, (at, path, found, expected) => {
      flaws.push({ path, ...positionOf(text, at), found, expected })
    })
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    const { at, expected } = error
    const found = text.slice(at, at + 20).split('\n')[0] || 'the end of the file'
    return { flaws: [...flaws, { path: [], ...positionOf(text, at), found, expected }] }
  }
  const value: unknown = JSON.parse(text, (key, child: unknown) =>
    refusedKeys.has(key) ? undefined : child,
  )
  return { value, flaws }
}

function positionOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

type Flag = (at: number, path: JsonPath, found: string, expected: string) => void

/** Walks over a JSON text; throws a JsonSyntaxError where it stops being JSON. */
function scan(text: string, flag: Flag): void {
  let at = 0

  const take = (token: keyof typeof tokens): string | undefined => {
    const pattern = tokens[token]
    pattern.lastIndex = at
    const taken = pattern.exec(text)?.[0]
    at += taken?.length ?? 0
    return taken
  }
  const takeSign = (sign: string): boolean => {
    take('blanks')
    const there = text[at] === sign
    if (there) at += 1
    return there
  }

  /** The text that a string token stands for; undefined where no string starts. */
  const takeString = (): string | undefined => {
    if (text[at] !== '"') return undefined
    const start = at
    // Step by step: on a text of many millions a regular expression runs out of stack.
    let end = start + 1
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    if (end >= text.length) return undefined
    at = end + 1
    try {
      return String(JSON.parse(text.slice(start, at)))
    } catch {
      throw new JsonSyntaxError(start, 'a text without line breaks, tabs and unknown escapes')
    }
  }

  const object = (path: JsonPath): void => {
    const seen = new Set<string>()
    if (takeSign('}')) return
    do {
      take('blanks')
      const start = at
      const key = takeString()
      if (key === undefined) throw new JsonSyntaxError(start, 'a key in double quotes')
      const here = [...path, key]
      const shown = `the key ${JSON.stringify(key)}`
      if (refusedKeys.has(key)) flag(start, here, shown, 'another key: this one is refused')
      else if (seen.has(key)) flag(start, here, `${shown} again`, 'each key once')
      seen.add(key)
      if (!takeSign(':')) throw new JsonSyntaxError(at, '":" after a key')
      value(here)
    } while (takeSign(','))
    if (!takeSign('}')) throw new JsonSyntaxError(at, '"," or "}"')
  }

  const list = (path: JsonPath): void => {
    if (takeSign(']')) return
    let index = 0
    do {
      value([...path, index])
      index += 1
    } while (takeSign(','))
    if (!takeSign(']')) throw new JsonSyntaxError(at, '"," or "]"')
  }

  const value = (path: JsonPath): void => {
    if (path.length > deepest) throw new JsonSyntaxError(at, `at most ${deepest} levels of nesting`)
    if (takeSign('{')) object(path)
    else if (takeSign('[')) list(path)
    else if ((takeString() ?? take('literal') ?? take('number')) === undefined) {
      throw new JsonSyntaxError(at, 'a JSON value')
    }
  }

  value([])
  take('blanks')
  if (at < text.length) throw new JsonSyntaxError(at, 'the end of the file')
}
