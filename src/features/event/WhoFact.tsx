import { hrefTo } from '../../domain/fragment'
import type { Participant, Person, VisitEvent } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { CitationChips } from '../../ui/CitationChips'
import { NativeName } from '../../ui/NativeName'
import styles from './EventRecord.module.css'

export type WhoFactProps = { index: VisitIndex; event: VisitEvent }

const partInWords: Readonly<Record<Participant['part'], string>> = {
  guest: 'guest',
  host: 'host',
  company: 'in company',
  greeter: 'greeting',
  guide: 'guide',
  speaker: 'speaking',
  giver: 'giver',
  receiver: 'receiver',
  absent: 'said not to be there',
  subject: 'spoken of',
}

/** The title that the very article gives which names the person here; the paragraph's own first. */
function titleHere(person: Person, participant: Participant): string | undefined {
  const [cite] = participant.cites
  const given = person.titles.flatMap((title) =>
    title.cites.map(({ article, paragraph }) => ({ title: title.title, article, paragraph })),
  )
  const inArticle = given.filter(({ article }) => article === cite?.article)
  return (inArticle.find(({ paragraph }) => paragraph === cite?.paragraph) ?? inArticle[0])?.title
}

export function WhoFact({ index, event }: WhoFactProps) {
  return (
    <>
      <dt>Who</dt>
      <dd>
        {event.people.length === 0 && 'Nobody is named'}
        <ul className={styles.people}>
          {event.people.map((participant) => {
            const person = index.person.get(participant.person)
            if (!person) return null
            const title = titleHere(person, participant)
            return (
              <li key={participant.person} data-part={participant.part}>
                <a href={hrefTo(person.id)}>{person.name}</a>
                <NativeName names={person.names} />
                <span className={styles.role}>
                  {title && `, ${title}`}
                  {participant.part !== 'guest' && `, ${partInWords[participant.part]}`}
                </span>
                <CitationChips
                  cites={participant.cites}
                  articles={index.article}
                  event={event.id}
                />
              </li>
            )
          })}
        </ul>
      </dd>
    </>
  )
}
