/** What a lockfile (npm's, version 3) says of each package, as far as it is looked at. */
export type Lockfile = {
  packages: Readonly<
    Record<string, { version?: string; license?: string; integrity?: string; dev?: boolean }>
  >
}

export type LicensedPackage = {
  name: string
  version: string
  /** an SPDX expression; "unknown" where the package names none */
  licence: string
  /** whether it is in what readers get, and not only in what builds and tests it */
  shipped: boolean
}

/** Licences that let anyone use, change and pass on what is under them. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'W3C-20150513',
])

/** Every package of a lockfile, those that readers get first, by name. */
export function packagesOf({ packages }: Lockfile): LicensedPackage[] {
  const last = 'node_modules/'
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license: licence = 'unknown', dev }]) => ({
      name: path.slice(path.lastIndexOf(last) + last.length),
      version,
      licence,
      shipped: dev !== true,
    }))
    .sort((a, b) => Number(b.shipped) - Number(a.shipped) || a.name.localeCompare(b.name))
}

/** Whether one may choose a free licence from an SPDX expression, or all that it joins are free. */
export function isFree(licence: string): boolean {
  const bare = licence.replaceAll(/[()]/g, '')
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => free.has(one)))
}

/**
 * What is wrong with a lockfile: packages without a free licence, and those whose content could be
 * exchanged without notice, having no SHA-512 of their own. Empty where nothing is.
 */
export function lockfileProblems(lockfile: Lockfile): string[] {
  const licences = packagesOf(lockfile)
    .filter(({ licence }) => !isFree(licence))
    .map(({ name, version, licence }) => `${name} ${version}: not a free licence: ${licence}`)
  const sums = Object.entries(lockfile.packages)
    .filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''))
    .map(
      ([path, { integrity = 'none' }]) =>
        `${path}: expected a sha512 integrity, found ${integrity}`,
    )
  return [...licences, ...sums]
}
