import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { visitDataset } from '../../../src/dataset/vite-plugin'
import { datasetWith, writeDataset } from '../../support/dataset-builder'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dataset-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const broken = datasetWith(
  ['visit.json', ['events', 0, 'place'], 'harbour-twon'],
  ['readings.json', ['readings', 0, 'kind'], 'silence'],
)

async function builtVisit(): Promise<unknown> {
  const entry = join(dir, 'entry.js')
  writeFileSync(entry, "export { default } from 'virtual:visit'")
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [visitDataset({ dir })],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'visit' },
    },
  })
  const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((result) =>
    'output' in result ? result.output : [],
  )
  const { code } = chunk as Rolldown.OutputChunk
  const built: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return Reflect.get(Object(built), 'default')
}

describe('a build', () => {
  test('holds the checked visit, and nothing that checks it', async () => {
    writeDataset(
      dir,
      datasetWith(['visit.json', ['title'], 'A \'minister\' goes `north` \\ \u2028 "home"']),
    )
    expect(await builtVisit()).toMatchObject({
      title: 'A \'minister\' goes `north` \\ \u2028 "home"',
      events: { length: 5 },
      readings: [{ id: 'which-bridge' }],
    })
  })

  test('stops with every problem of the dataset', async () => {
    writeDataset(dir, broken)
    await expect(builtVisit()).rejects.toThrow('2 problems in the dataset')
    await expect(builtVisit()).rejects.toThrow(
      'visit.json · ferry-departure · events[0].place\n' +
        '  found "harbour-twon"\n' +
        '  expected the id of one of the places in places.json; nearest: "harbour-town"',
    )
    await expect(builtVisit()).rejects.toThrow('readings.json · which-bridge · readings[0].kind')
  })

  test('stops where there is no dataset', async () => {
    await expect(builtVisit()).rejects.toThrow('5 problems in the dataset')
  })
})

describe('the dev server', () => {
  async function startServer(): Promise<ViteDevServer> {
    const server = await createServer({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      plugins: [visitDataset({ dir })],
      server: { middlewareMode: true, ws: false },
      appType: 'custom',
      cacheDir: join(dir, '.cache'),
      optimizeDeps: { noDiscovery: true },
    })
    onTestFinished(() => server.close())
    return server
  }

  const title = async (server: ViteDevServer): Promise<unknown> => {
    const { default: visit } = await server.ssrLoadModule('virtual:visit')
    return Reflect.get(Object(visit), 'title')
  }

  test('gives no visit while the dataset is broken, and gives it once it is mended', async () => {
    writeDataset(dir, broken)
    const server = await startServer()
    await expect(title(server)).rejects.toThrow('2 problems')
    writeDataset(dir, datasetWith())
    expect(await title(server)).toBe('The minister goes north')
  })

  test('shows the problems of a change in its overlay, and loads the page anew once it is mended', async () => {
    writeDataset(dir, datasetWith())
    const server = await startServer()
    const send = vi.spyOn(server.environments.client.hot, 'send')
    expect(await title(server)).toBe('The minister goes north')

    writeDataset(dir, broken)
    server.watcher.emit('change', join(dir, 'visit.json'))
    await vi.waitFor(() =>
      expect(send).toHaveBeenCalledWith({
        type: 'error',
        err: expect.objectContaining({ message: expect.stringContaining('2 problems') }),
      }),
    )
    expect(send).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'full-reload' }))

    writeDataset(dir, datasetWith(['visit.json', ['title'], 'The minister goes on']))
    server.watcher.emit('change', join(dir, 'visit.json'))
    await vi.waitFor(() =>
      expect(send).toHaveBeenCalledWith(expect.objectContaining({ type: 'full-reload' })),
    )
    expect(await title(server)).toBe('The minister goes on')
  })
})
