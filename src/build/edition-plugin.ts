import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'uqr'
import type { Plugin } from 'vite'
import { datasetFileNames } from '../dataset/dataset-files.ts'
import { datasetFolder } from '../dataset/read-dataset.ts'
import type { Edition, OfflineCopy, SiteAddress } from '../domain/edition.ts'
import { outlineOf } from '../domain/qr-outline.ts'

const moduleId = 'virtual:edition'
const resolvedId = `\0${moduleId}`

/**
 * The address that `SITE_URL` gives, with its QR code; null where it is not set. Throws where it is
 * no http(s) address: a sheet with a wrong address is worse than one without.
 */
export function siteAddress(given: string | undefined): SiteAddress | null {
  if (given === undefined || given.trim() === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${given}", which is no http(s) address`)
  }
  // Four modules of quiet zone, as the standard asks; M survives a fold across the paper.
  const { data, size } = encode(url.href, { ecc: 'M', border: 4 })
  return { url: url.href, size, outline: outlineOf(data) }
}

/** The first seven digits of the SHA-256 over the dataset's files, in their fixed order. */
export function datasetFingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const file of datasetFileNames) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 7)
}

/** What the offline copy is to each of the build's environments, by name; filled while it builds. */
export type OfflineCopies = Map<string, OfflineCopy>

/**
 * Provides `virtual:edition`: version, fingerprint and published address, worked out at build time
 * from the files and from SITE_URL alone, so that two builds of one state are the same.
 */
export function datasetEdition(copies: OfflineCopies): Plugin {
  let root = ''
  return {
    name: 'dataset-edition',
    configResolved(config) {
      root = config.root
    },
    resolveId(id) {
      return id === moduleId ? resolvedId : null
    },
    load(id) {
      if (id !== resolvedId) return null
      const folder = datasetFolder(root, process.env)
      const files = datasetFileNames.map((file) => join(folder, file))
      for (const file of [...files, join(root, 'package.json')]) this.addWatchFile(file)
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
      const edition: Edition = {
        version: String(version),
        fingerprint: datasetFingerprint(folder),
        site: siteAddress(process.env.SITE_URL),
        offline: copies.get(this.environment.name) ?? { kind: 'none' },
      }
      return `export default ${JSON.stringify(edition)}`
    },
  }
}
