import fs from 'node:fs'
import type { Plugin } from 'vite'
// TEMPORARY, to be replaced
export function visitDataset(): Plugin {
  const read = (f: string) => JSON.parse(fs.readFileSync(`data/${f}.json`, 'utf8'))
  return {
    name: 'visit-dataset',
    resolveId: (id) => (id === 'virtual:visit' ? '\0virtual:visit' : null),
    load(id) {
      if (id !== '\0virtual:visit') return null
      const { $schema, ...v } = read('visit')
      const visit = {
        ...v,
        ...Object.fromEntries(
          ['articles', 'people', 'places', 'readings'].map((k) => [k, read(k)[k]]),
        ),
      }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(visit))})`
    },
  }
}
