import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRunnableDevEnvironment, type Plugin, type Rolldown, type ViteDevServer } from 'vite'
import type { OfflineCopy } from '../domain/edition.ts'
import { visitSlug } from '../domain/visit-slug.ts'
import { codeAfterPaint } from './code-after-paint.ts'
import { withContentSecurityPolicy } from './content-security-policy.ts'
import { type DocumentSlots, fillDocument } from './document-slots.ts'
import type { OfflineCopies } from './edition-plugin.ts'
import { fontPreloads } from './font-preload.ts'
import { offlineDocument } from './offline/offline-document.ts'
import {
  bundledApp,
  bundledUnfold,
  offlineEnvironment,
  offlineEnvironmentOptions,
} from './offline/offline-environment.ts'
import { stylesInDocument } from './styles-in-document.ts'

export type PrerenderOptions = {
  /** The source names of the fonts that the first paint needs. */
  preload: readonly RegExp[]
  /** What the offline copy is to each environment: told here as soon as it is known. */
  copies: OfflineCopies
}

const prerenderEntry = 'src/prerender.tsx'
const clientEntry = 'src/main.tsx'
const visitEntry = 'virtual:visit'
const editionEntry = 'virtual:edition'
const basemapEntry = 'virtual:basemap'

/**
 * Writes the whole visit into the document: from the build's server bundle in `vite build`, from
 * the dev server's modules in `vite`. A built document also gets its font preloads and its content
 * security policy; in dev neither holds, since Vite serves styles and the refresh runtime inline.
 * A build also leaves the page as one file, for use offline, beside it.
 */
export function prerenderedDocument({ preload, copies }: PrerenderOptions): Plugin {
  let built: DocumentSlots | undefined
  let offlineFile: { name: string; source: string } | undefined

  return {
    name: 'prerendered-document',
    config() {
      return {
        // Else each environment gets its own copy of this plug-in, and the client's never sees
        // `built`: Vite collects the HTML hooks before it honours `sharedDuringBuild`.
        builder: { sharedConfigBuild: true },
        environments: {
          ssr: {
            build: {
              ssr: true,
              // Inside node_modules, so that the bundle's bare imports (react-dom) are found there.
              outDir: `node_modules/.cache/prerender-${process.pid}`,
              copyPublicDir: false,
              emitAssets: false,
              reportCompressedSize: false,
              rolldownOptions: {
                input: {
                  prerender: prerenderEntry,
                  visit: visitEntry,
                  edition: editionEntry,
                  basemap: basemapEntry,
                },
                output: { entryFileNames: '[name].mjs' },
              },
            },
          },
          [offlineEnvironment]: offlineEnvironmentOptions(clientEntry),
        },
      }
    },

    async buildApp(builder) {
      const { client, ssr } = builder.environments
      if (client === undefined || ssr === undefined) {
        throw new Error('The build needs the environments "client" and "ssr"')
      }
      const bundle = join(builder.config.root, ssr.config.build.outDir)
      try {
        await builder.build(ssr)
        const load = (entry: string) => import(pathToFileURL(join(bundle, entry)).href)
        const page = await renderer(load, {
          prerender: 'prerender.mjs',
          visit: 'visit.mjs',
          edition: 'edition.mjs',
          basemap: 'basemap.mjs',
        })
        // First the copy, because the page tells its size.
        copies.set(offlineEnvironment, { kind: 'this' })
        const { root, build } = builder.config
        const source = offlineDocument({
          page: fillDocument(
            await readFile(join(root, 'index.html'), 'utf8'),
            await page.slots({ kind: 'this' }),
          ),
          ...(await bundledApp(builder)),
          unfold: await bundledUnfold(root, build),
          plain: page.plain,
        })
        offlineFile = { name: `${page.slug}.html`, source }
        const offered: OfflineCopy = {
          kind: 'offered',
          file: offlineFile.name,
          bytes: Buffer.byteLength(source),
        }
        copies.set('client', offered)
        built = await page.slots(offered)
      } finally {
        await rm(bundle, { recursive: true, force: true })
      }
      await builder.build(client)
    },

    generateBundle() {
      if (this.environment.name !== 'client' || offlineFile === undefined) return
      this.emitFile({ type: 'asset', fileName: offlineFile.name, source: offlineFile.source })
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, bundle }) {
        if (server !== undefined) {
          return fillDocument(html, await renderInDev(server))
        }
        if (built === undefined || bundle === undefined) {
          throw new Error('The document was built before its markup was rendered')
        }
        const fonts = fontPreloads(Object.values(bundle), preload, './')
        const { html: unstyled, styles } = stylesInDocument(html, takeSheets(bundle))
        const { html: bare, names } = codeAfterPaint(unstyled)
        const head = [fonts, styles, names, built.head].filter((part) => part !== '').join('\n    ')
        return withContentSecurityPolicy(fillDocument(bare, { head, app: built.app }))
      },
    },
  }
}

/** The style sheets of a bundle by their addresses; they stand in the document and are no files. */
function takeSheets(bundle: Rolldown.OutputBundle): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>()
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type !== 'asset' || !name.endsWith('.css')) continue
    sheets.set(`./${name}`, file.source.toString())
    delete bundle[name]
  }
  return sheets
}

async function renderInDev(server: ViteDevServer): Promise<DocumentSlots> {
  const { ssr } = server.environments
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) {
    throw new Error('The dev server has no environment "ssr" to render the document in')
  }
  const page = await renderer((id) => ssr.runner.import(id), {
    prerender: `/${prerenderEntry}`,
    visit: visitEntry,
    edition: editionEntry,
    basemap: basemapEntry,
  })
  return page.slots({ kind: 'none' })
}

/** The page as it can be rendered: its slots, for what the offline copy is to it. */
type Renderer = {
  slots: (offline: OfflineCopy) => Promise<DocumentSlots>
  /** for readers of the offline copy whose scripts are off */
  plain: { styles: string; markup: string }
  slug: string
}

async function renderer(
  load: (id: string) => Promise<unknown>,
  ids: { prerender: string; visit: string; edition: string; basemap: string },
): Promise<Renderer> {
  // What a loader returns is known by the entry that was asked for, not by anything TypeScript sees.
  const { renderHead, renderDocument, renderPlain, plainStyles } = (await load(
    ids.prerender,
  )) as typeof import('../prerender.tsx')
  const { default: visit } = (await load(ids.visit)) as typeof import('virtual:visit')
  const { default: edition } = (await load(ids.edition)) as typeof import('virtual:edition')
  const { default: basemap } = (await load(ids.basemap)) as typeof import('virtual:basemap')
  return {
    slots: async (offline) => ({
      head: renderHead(visit, edition),
      app: await renderDocument(visit, { ...edition, offline }, basemap),
    }),
    plain: { styles: plainStyles, markup: renderPlain(visit) },
    slug: visitSlug(visit),
  }
}
