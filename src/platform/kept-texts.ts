/** A text in the browser's storage, under the id of its article. */
export type KeptText = {
  article: string
  name: string
  text: string
  /** whether it was read from a saved web page, which has more than the article */
  page: boolean
}

const prefix = 'article-text/'

function storage(): Storage | null {
  try {
    // A web view may have none, whatever the types say.
    const kept: Storage | null | undefined = window.localStorage
    return kept ?? null
  } catch {
    // denied altogether, as in a sandboxed frame
    return null
  }
}

/** Whether a text is kept; asks for the names only. False where the browser keeps nothing. */
export function areTextsKept(): boolean {
  try {
    return Object.keys(storage() ?? {}).some((key) => key.startsWith(prefix))
  } catch {
    return false
  }
}

function parsed(value: string | null): Omit<KeptText, 'article'> | null {
  try {
    const entry: unknown = JSON.parse(value ?? 'null')
    if (typeof entry !== 'object' || entry === null) return null
    const { name, text, page } = entry as { name?: unknown; text?: unknown; page?: unknown }
    if (typeof name !== 'string' || typeof text !== 'string') return null
    return { name, text, page: page === true }
  } catch {
    return null
  }
}

/** The text kept for each of the articles; what cannot be read is left alone. */
export function keptTexts(articles: readonly string[]): KeptText[] {
  return articles.flatMap((article) => {
    try {
      const entry = parsed(storage()?.getItem(prefix + article) ?? null)
      return entry ? [{ article, ...entry }] : []
    } catch {
      return []
    }
  })
}

/** Keeps a text until it is removed. False where the browser has no room or forbids it. */
export function keepText({ article, ...entry }: KeptText): boolean {
  try {
    const into = storage()
    into?.setItem(prefix + article, JSON.stringify(entry))
    return into !== null
  } catch {
    return false
  }
}

/** Removes the text of an article. False where the browser forbids it. */
export function removeKeptText(article: string): boolean {
  try {
    storage()?.removeItem(prefix + article)
    return true
  } catch {
    return false
  }
}
