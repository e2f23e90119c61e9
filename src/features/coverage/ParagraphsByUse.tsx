import { passageLabel } from '../../domain/citation'
import { paragraphsByUse, paragraphUses } from '../../domain/coverage'
import { hrefToPassage } from '../../domain/fragment'
import type { Article, Paragraph } from '../../domain/visit'
import styles from './Coverage.module.css'

export type ParagraphsByUseProps = { articles: readonly Article[] }

const names: Readonly<Record<Paragraph['use'], string>> = {
  event: 'told as an entry',
  background: 'background',
  heading: 'heading',
  outside: 'page furniture',
}

function Totals({ articles }: ParagraphsByUseProps) {
  const rows = [
    ...articles.map((article) => ({ name: article.siglum, paragraphs: article.paragraphs })),
    { name: 'All', paragraphs: articles.flatMap(({ paragraphs }) => paragraphs) },
  ]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Paragraphs</th>
          {paragraphUses.map((use) => (
            <th key={use} scope="col" className={styles.use} data-use={use}>
              {names[use]}
            </th>
          ))}
          <th scope="col">in all</th>
          <th scope="col">words</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, paragraphs }) => {
          const totals = paragraphsByUse(paragraphs)
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {paragraphUses.map((use) => (
                <td key={use}>{totals[use].paragraphs}</td>
              ))}
              <td>{totals.all.paragraphs}</td>
              <td>{totals.all.words.toLocaleString('en-GB')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Each article as a row of its paragraphs, long ones tall, toned by use; then the totals. */
export function ParagraphsByUse({ articles }: ParagraphsByUseProps) {
  return (
    <>
      {articles.map((article) => (
        <div key={article.id} className={styles.article}>
          <h4>
            <b>{article.siglum}</b> {article.csl['container-title']}
          </h4>
          <ol className={styles.bars}>
            {article.paragraphs.map(({ n, words, use }) => (
              <li key={n}>
                <a
                  href={hrefToPassage(passageLabel(article, n))}
                  data-use={use}
                  aria-label={`${article.siglum} ${n}: ${words} words, ${names[use]}`}
                >
                  <svg height={Math.max(3, Math.round(words / 2))} />
                  {n}
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <Totals articles={articles} />
    </>
  )
}
