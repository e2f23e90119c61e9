/// <reference types="vite/client" />

declare module 'virtual:visit' {
  const visit: import('./domain/visit').Visit
  export default visit
}

declare module 'virtual:article-texts' {
  const texts: Readonly<Record<string, () => Promise<{ default: string }>>>
  export default texts
}
