import { wordsOf } from '../../domain/article-text.ts'
import { paragraphDigest } from '../../domain/paragraph-digest.ts'
import type { Article, Paragraph } from '../schema.ts'
import type { ArticleText } from './article-text-file.ts'

/** What an author writes of an article before its text is taken down. */
export type ArticleDraft = Omit<Article, 'sha256' | 'paragraphs'> & {
  sha256?: string
  paragraphs?: readonly Partial<Paragraph>[]
}

/** The mark of what an author has still to write. */
export const toDo = 'TO DO'

/**
 * The article with what its text alone can say: fingerprints, and number and words of paragraphs.
 * What the author wrote of a paragraph stays; one not written of yet is marked "TO DO".
 */
export function withRecordedText(article: ArticleDraft, text: ArticleText): ArticleDraft {
  const written = article.paragraphs ?? []
  return {
    ...article,
    sha256: text.sha256,
    paragraphs: text.paragraphs.map((words, i) => {
      const { n, words: count, digest, ...rest } = written[i] ?? {}
      return {
        n: i + 1,
        words: wordsOf(words).length,
        digest: paragraphDigest(words),
        gist: `${toDo}: what it says, in your own words.`,
        ...(rest.use === undefined && { use: 'outside', reason: `${toDo}: not read yet.` }),
        ...rest,
      }
    }),
  }
}
