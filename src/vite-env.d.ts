/// <reference types="vite/client" />

declare module 'virtual:visit' {
  const visit: import('./domain/visit').Visit
  export default visit
}
