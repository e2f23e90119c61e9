import { dateOf, isoDate } from './csl-date'
import type { CslItem } from './csl-item'
import { oneLine } from './one-line'

/**
 * The context object of an article (OpenURL, Z39.88-2004) for the title of a COinS element, by
 * which Zotero and others find it in the page.
 */
export function coins(item: CslItem): string {
  const date = dateOf(item)
  const keys: [string, string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', item.type === 'article-newspaper' ? 'newspaperArticle' : 'webpage'],
    ['rft.title', oneLine(item.title)],
    ['rft.source', oneLine(item['container-title'] ?? '')],
    ['rft.identifier', item.URL ?? ''],
    ['rft.language', item.language],
    ['rft.date', date === null ? '' : isoDate(date)],
  ]
  return new URLSearchParams(keys.filter(([, value]) => value !== '')).toString()
}
