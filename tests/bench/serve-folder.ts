import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { listening } from '../support/listening'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
const compressed = promisify(gzip)

type Answer = { body: Buffer; headers: Record<string, string> }

/**
 * Serves a folder from memory: everything but fonts compressed by gzip beforehand, and nothing kept
 * by the browser, so that every visit is a first one and every page is served alike.
 */
export async function serveFolder(
  folder: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const answers = new Map<string, Answer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile()) continue
    answers.set(`/${relative(folder, path).replaceAll(sep, '/')}`, await readAnswer(path))
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const answer = answers.get(path)
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404, { 'content-length': '0' }).end()
  })
  return listening(server)
}

async function readAnswer(path: string): Promise<Answer> {
  const bytes = await readFile(path)
  const extension = extname(path)
  const isFont = extension.startsWith('.woff')
  const body = isFont ? bytes : await compressed(bytes, { level: 9 })
  return {
    body,
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'content-length': String(body.length),
      'cache-control': 'no-store',
      ...(isFont ? {} : { 'content-encoding': 'gzip' }),
    },
  }
}
