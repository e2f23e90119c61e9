import { createContext, useContext } from 'react'

/**
 * False in the bare document and in the first render over it, true once the page runs: the few
 * things that differ between the two ask here.
 */
export const ScriptedContext = createContext(false)

export function useScripted(): boolean {
  return useContext(ScriptedContext)
}
