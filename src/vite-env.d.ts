/// <reference types="vite/client" />

declare module 'virtual:basemap' {
  const basemap: import('./domain/basemap').Basemap | null
  export default basemap
}

declare module 'virtual:visit' {
  const visit: import('./domain/visit').Visit
  export default visit
}
