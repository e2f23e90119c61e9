import {
  type BuildEnvironmentOptions,
  build,
  type EnvironmentOptions,
  type ViteBuilder,
} from 'vite'

/** The build's environment that makes one classic script and one style sheet of the app. */
export const offlineEnvironment = 'offline'

/** What the environment bundles: `entry` and all that it ever imports, fonts included. */
export function offlineEnvironmentOptions(entry: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      write: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      // Else the styles are put into the script, which would need style elements made by it.
      cssCodeSplit: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
        // Vite's preloading asks where the chunk lies; there is nothing to preload.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  }
}

export type BundledApp = { script: string; styles: string }

/** Builds the app for the offline copy. Throws where the bundle is more than a script and a sheet. */
export async function bundledApp(builder: ViteBuilder): Promise<BundledApp> {
  const environment = builder.environments[offlineEnvironment]
  if (environment === undefined) throw new Error(`The build has no environment "offline"`)
  const files = filesOf(await builder.build(environment))
  const scripts = files.filter(({ name }) => name.endsWith('.js'))
  const sheets = files.filter(({ name }) => name.endsWith('.css'))
  const [script] = scripts
  const [sheet] = sheets
  if (script === undefined || sheet === undefined || files.length !== 2) {
    const names = files.map(({ name }) => name).join(', ')
    throw new Error(`The offline copy: expected one script and one style sheet, found ${names}`)
  }
  return { script: script.source, styles: sheet.source }
}

/** The script that unfolds the copy, built by itself: it is all that stands unpacked. */
export async function bundledUnfold(
  root: string,
  { target }: Pick<BuildEnvironmentOptions, 'target'>,
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ...(target !== undefined && { target }),
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/build/offline/unfold.ts',
        output: { format: 'iife' },
      },
    },
  })
  const [file, ...others] = filesOf(built)
  if (file === undefined || others.length > 0) {
    throw new Error('The offline copy: expected one script that unfolds it')
  }
  return file.source
}

type BuiltFile = { name: string; source: string }

function filesOf(built: Awaited<ReturnType<typeof build>>): BuiltFile[] {
  if (!('output' in built) && !Array.isArray(built)) throw new Error('The build only watches')
  return [built].flat().flatMap(({ output }) =>
    output.map((file) => ({
      name: file.fileName,
      source: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8'),
    })),
  )
}
