import { createHash } from 'node:crypto'
import { paragraphsOf } from '../../domain/article-text.ts'

/** An article's text as the checks need it. */
export type ArticleText = {
  /** of the file's bytes, in hexadecimal digits */
  sha256: string
  paragraphs: string[]
}

/** Takes a text file in UTF-8 apart. */
export function articleText(bytes: Uint8Array): ArticleText {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    paragraphs: paragraphsOf(new TextDecoder('utf-8').decode(bytes)),
  }
}

/** Texts by article id. */
export type ArticleTexts = ReadonlyMap<string, ArticleText>
