declare module 'virtual:bench-events' {
  const events: readonly import('../plain-events').PlainEvent[]
  export default events
}
