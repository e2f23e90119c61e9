import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

/**
 * Fails a test that writes an error or a warning to the console: React reports wrong markup,
 * missing keys and updates outside `act` only there. A test that expects a message replaces the
 * method itself: `vi.spyOn(console, 'error').mockImplementation(() => {})`.
 */
const messages: string[] = []

function record(level: 'error' | 'warn') {
  return (...parts: unknown[]) => {
    messages.push(`console.${level}: ${format(...parts)}`)
  }
}

function listen() {
  console.error = record('error')
  console.warn = record('warn')
}

// At once, for messages while a test file's own imports run; again before each test, for a method
// that the test before it replaced and left so.
listen()
beforeEach(listen)

afterEach(() => {
  const unexpected = messages.splice(0)
  if (unexpected.length > 0) {
    throw new Error(`Unexpected on the console:\n${unexpected.join('\n')}`)
  }
})
