import { hrefToPassage } from '../../../domain/fragment'
import styles from './ReadingMode.module.css'

export type ReadingModeProps = {
  outline: boolean
  /** what the article page is opened at: the passage's label or the article's id */
  spot: string
  event: string | null
}

/** The two ways to read an article whose text is attached. */
export function ReadingMode({ outline, spot, event }: ReadingModeProps) {
  const href = (show: string) => {
    const plain = hrefToPassage(spot, event ?? undefined)
    return plain.startsWith('?') ? `?show=${show}&${plain.slice(1)}` : `?show=${show}${plain}`
  }
  const mode = `text-button ${styles.mode}`
  return (
    <>
      <a className={mode} href={href('text')} aria-current={outline ? undefined : 'true'}>
        Your copy of the text
      </a>
      <a className={mode} href={href('outline')} aria-current={outline ? 'true' : undefined}>
        Outline
      </a>
    </>
  )
}
