import { parseSync } from 'vite'

/** What one source file takes from outside itself. */
export type SourceFacts = {
  /** Every module it names: imports, re-exports, type imports, `import()` and `import('…').T`. */
  imports: string[]
  /** Where it asks for the present moment, as written: `Date.now`, `new Date()`. */
  clock: string[]
  /** The browser's globals that it names. */
  browser: string[]
}

// Read by key, whatever its type: imports, references and calls stand in many kinds of nodes.
type Node = { type: string; start: number; end: number } & Partial<Record<string, unknown>>

const browserGlobals = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'matchMedia',
])

/** The facts of a TypeScript source. Throws where it does not parse. */
export function sourceFacts(path: string, text: string): SourceFacts {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)

  const facts: SourceFacts = { imports: [], clock: [], browser: [] }
  const tree: unknown = program
  if (!isNode(tree)) throw new Error(`${path}: the parser returned no tree`)
  visit(tree, undefined, (node, parent) => {
    // Every form of import and re-export carries its module under the same key.
    const source = node.source ?? (node.type === 'TSExternalModuleReference' && node.expression)
    if (isNode(source) && typeof source.value === 'string') facts.imports.push(source.value)
    if (readsClock(node)) facts.clock.push(text.slice(node.start, node.end))
    if (isReference(node, parent) && typeof node.name === 'string') {
      if (browserGlobals.has(node.name)) facts.browser.push(node.name)
    }
  })
  return facts
}

function visit(
  node: Node,
  parent: Node | undefined,
  see: (node: Node, parent: Node | undefined) => void,
): void {
  see(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node, see)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function readsClock(node: Node): boolean {
  if (node.type === 'MemberExpression') {
    return (
      (isNamed(node.object, 'Date') || isNamed(node.object, 'performance')) &&
      isNamed(node.property, 'now')
    )
  }
  if (node.type === 'NewExpression') {
    return isNamed(node.callee, 'Date') && Array.isArray(node.arguments) && !node.arguments.length
  }
  // Without `new`, Date ignores its arguments and returns the present moment.
  return node.type === 'CallExpression' && isNamed(node.callee, 'Date')
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name
}

/** An identifier that stands for a value, not the name of a property. */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (node.type !== 'Identifier') return false
  if (parent === undefined || parent.computed === true) return true
  return parent.property !== node && parent.key !== node
}
