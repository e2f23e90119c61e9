import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { listening } from './listening'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
}

export type HalfServed = {
  /** the address of the site, with its final slash */
  address: string
  /** sends what follows `until` in the document, to all who have asked for it */
  release: () => void
  close: () => Promise<void>
}

/** Serves a built site whose document comes in two halves, as a slow network brings it. */
export async function serveInHalves(folder: string, until: string): Promise<HalfServed> {
  const document = readFileSync(join(folder, 'index.html'), 'utf8')
  const at = document.indexOf(until)
  if (at < 0) throw new Error(`index.html: expected ${until}`)
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.write(document.slice(0, at))
      void released.then(() => response.end(document.slice(at)))
      return
    }
    const type = types[extname(pathname)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type })
    response.end(readFileSync(join(folder, decodeURIComponent(pathname))))
  })
  return { ...(await listening(server)), release }
}
