import { useSyncExternalStore } from 'react'
import type { AttachedCopy } from './attached/attached-copy'

/** What became of something that the reader brought. */
export type AttachMessage = {
  text: string
  /** where to go on, if it was recognised */
  link?: { href: string; text: string }
}

export type AttachMachinery = typeof import('./attached/machinery')

export type AttachedTexts = {
  /** null until it is needed: a page without texts does without */
  machinery: AttachMachinery | null
  /** by id of the article */
  copies: ReadonlyMap<string, AttachedCopy>
  messages: readonly AttachMessage[]
}

const none: AttachedTexts = { machinery: null, copies: new Map(), messages: [] }
let present = none
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The texts that are attached now, outside a render. */
export const attachedTexts = (): AttachedTexts => present

/** The texts that are attached now; none in the document and in the first render over it. */
export function useAttachedTexts(): AttachedTexts {
  return useSyncExternalStore(subscribe, attachedTexts, () => none)
}

export function changeAttachedTexts(change: Partial<AttachedTexts>): void {
  present = { ...present, ...change }
  for (const listener of listeners) listener()
}

/** Fetches the machinery, once. Null where that fails; the reader is told. */
export async function attachMachinery(): Promise<AttachMachinery | null> {
  try {
    const machinery = await import('./attached/machinery')
    if (present.machinery === null) changeAttachedTexts({ machinery })
    return machinery
  } catch {
    const text = 'This part of the page could not be fetched. Nothing was read; try again later.'
    changeAttachedTexts({ messages: [{ text }] })
    return null
  }
}
