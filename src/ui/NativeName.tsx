import type { Person, Place } from '../domain/visit'
import styles from './NativeName.module.css'

export type NativeNameProps = { names: Person['names'] | Place['names'] }

/** After a name, the first one in a native script, marked with its language; nothing where none is certain. */
export function NativeName({ names }: NativeNameProps) {
  const [first] = Object.entries(names)
  if (!first) return null
  const [language, name] = first
  return (
    <>
      {' '}
      <span className={styles.native}>
        <bdi lang={language}>{name}</bdi>
      </span>
    </>
  )
}
