/// <reference types="vite/client" />

declare module 'virtual:edition' {
  const edition: import('./domain/edition').Edition
  export default edition
}

declare module 'virtual:basemap' {
  const basemap: import('./domain/basemap').Basemap | null
  export default basemap
}

declare module 'virtual:visit' {
  const visit: import('./domain/visit').Visit
  export default visit
}

declare module 'virtual:article-texts' {
  const texts: Readonly<Record<string, () => Promise<{ default: string }>>>
  export default texts
}
