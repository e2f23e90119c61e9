/**
 * A reader's yes or no, kept in the browser under a name. Where the browser keeps nothing it holds
 * until the page is left.
 */
export type KeptChoice = {
  get: () => boolean
  set: (value: boolean) => void
  /** calls back on every change made on this page; returns the way to stop */
  subscribe: (listener: () => void) => () => void
}

export function keptChoice(name: string, unlessChosen: boolean): KeptChoice {
  const listeners = new Set<() => void>()
  let chosen: boolean | undefined
  const kept = (): boolean => {
    try {
      const value = window.localStorage.getItem(name)
      return value === null ? unlessChosen : value === 'yes'
    } catch {
      return unlessChosen
    }
  }
  return {
    get: () => {
      chosen ??= kept()
      return chosen
    },
    set: (value) => {
      chosen = value
      try {
        window.localStorage.setItem(name, value ? 'yes' : 'no')
      } catch {
        // full, or denied: it holds while the page is open
      }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
