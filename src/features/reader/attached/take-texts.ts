import { hrefTo } from '../../../domain/fragment'
import { recogniseCopies } from '../../../domain/recognise-copy'
import type { VisitIndex } from '../../../domain/visit-index'
import { keepText, keptTexts, removeKeptText } from '../../../platform/kept-texts'
import { type FileReading, readTextFile } from '../../../platform/read-text-file'
import { type AttachMessage, attachedTexts, changeAttachedTexts } from '../attached-texts'
import { type AttachedCopy, attachedCopy, type CopyPlace } from './attached-copy'

function addCopies(copies: readonly AttachedCopy[]): void {
  const all = new Map(attachedTexts().copies)
  for (const copy of copies) all.set(copy.copy.article, copy)
  changeAttachedTexts({ copies: all })
}

const say = (messages: readonly AttachMessage[]) => changeAttachedTexts({ messages })

/** A text with its name and whether it was read from a saved web page. */
type Given = { name: string; text: string; page: boolean }

function copiesIn(index: VisitIndex, { name, text, page }: Given, place: CopyPlace) {
  return recogniseCopies(index.visit, text, page).flatMap((copy) => {
    const article = index.article.get(copy.article)
    return article ? [attachedCopy(index.visit, article, copy, { name, place })] : []
  })
}

function messageAbout(index: VisitIndex, { copy, differences, place }: AttachedCopy) {
  const article = index.article.get(copy.article)
  const named = `${article?.siglum} ${article?.csl['container-title']}`
  const all = article?.paragraphs.length ?? 0
  const { changed, missing, added } = differences
  const agrees = changed.length + missing.length + added.length === 0
  const found = agrees
    ? `all ${all} paragraphs agree with the outline.`
    : `${copy.paragraphs.length} of ${all} paragraphs found, and the copy differs.`
  const forNow =
    place === 'for-now' ? ' This browser keeps nothing here, so it stays until you leave.' : ''
  return {
    text: `Recognised ${named}: ${found}${forNow}`,
    link: { href: hrefTo(copy.article), text: `Read ${article?.siglum}` },
  }
}

/** Attaches what a text holds and keeps it if the browser does; says what became of it. */
function attach(index: VisitIndex, given: Given): { copies: number; messages: AttachMessage[] } {
  const found = copiesIn(index, given, 'for-now').map((copy): AttachedCopy => {
    const kept = keepText({ article: copy.copy.article, ...given })
    return { ...copy, place: kept ? 'kept' : 'for-now' }
  })
  addCopies(found)
  if (found.length > 0) {
    return { copies: found.length, messages: found.map((copy) => messageAbout(index, copy)) }
  }
  const names = index.visit.articles.map(({ csl }) => csl['container-title']).join(', ')
  const text = `Not recognised, and not kept: ${given.name} is none of the articles (${names}).`
  return { copies: 0, messages: [{ text }] }
}

const refusals: Record<Extract<FileReading, { refused: string }>['refused'], string> = {
  empty: 'holds no words.',
  'too-large': 'is larger than 10 MB. An article is far smaller; nothing was read.',
  'not-text': 'is no text. Save the article as plain text or as a web page (HTML).',
  unreadable: 'could not be read.',
}

/** Reads files one after another and says of each what became of it. Never throws. */
export async function takeFiles(index: VisitIndex, files: readonly File[]): Promise<void> {
  const messages: AttachMessage[] = []
  for (const file of files) {
    const { name } = file
    const reading = await readTextFile(file)
    if ('refused' in reading) messages.push({ text: `${name} ${refusals[reading.refused]}` })
    else messages.push(...attach(index, { name, text: reading.text, page: reading.page }).messages)
  }
  if (files.length === 0) messages.push({ text: 'Nothing to read was dropped: only files are.' })
  say(messages)
}

/**
 * Reads a pasted text, which may be the source of a page, as a file with it would be read. Answers
 * whether an article was found in it; if not, the reader may want the text back. Never throws.
 */
export async function takePastedText(index: VisitIndex, pasted: string): Promise<boolean> {
  const reading = await readTextFile(new Blob([pasted]))
  if ('refused' in reading) {
    say([{ text: `The pasted text ${refusals[reading.refused]}` }])
    return false
  }
  const { text, page } = reading
  const { messages, copies } = attach(index, { name: 'the pasted text', text, page })
  say(messages)
  return copies > 0
}

/** Opens the texts that the browser keeps. One that is no longer recognised stays where it is. */
export function openKeptTexts(index: VisitIndex): void {
  const ids = index.visit.articles.map(({ id }) => id)
  addCopies(
    keptTexts(ids).flatMap((kept) =>
      copiesIn(index, kept, 'kept').filter(({ copy }) => copy.article === kept.article),
    ),
  )
}

/** Texts that are part of the page, as a private edition has; the reader's own come before them. */
export function openBuiltInText(index: VisitIndex, article: string, text: string): void {
  if (attachedTexts().copies.has(article)) return
  const found = copiesIn(index, { name: `${article}.txt`, text, page: false }, 'built-in')
  addCopies(found.filter(({ copy }) => copy.article === article))
}

/** Takes a copy off the page and out of the browser's storage. */
export function removeCopy(index: VisitIndex, article: string): void {
  const copies = new Map(attachedTexts().copies)
  copies.delete(article)
  const removed = removeKeptText(article)
  const name = index.article.get(article)?.csl['container-title'] ?? article
  const text = removed
    ? `The text of ${name} is removed from this browser.`
    : `The text of ${name} is off the page, but this browser would not delete what it keeps.`
  changeAttachedTexts({ copies, messages: [{ text }] })
}
