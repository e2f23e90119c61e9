import { hrefTo } from '../../domain/fragment'
import type { Place, VisitEvent } from '../../domain/visit'
import { citesOf, type VisitIndex } from '../../domain/visit-index'
import { NativeName } from '../../ui/NativeName'
import styles from './EventRecord.module.css'

export type WhereFactProps = { index: VisitIndex; event: VisitEvent }

function PlaceLink({ place }: { place: Place }) {
  return (
    <>
      <a href={hrefTo(place.id)}>{place.name}</a>
      <NativeName names={place.names} />
    </>
  )
}

/** How the articles of this event spell the place, where not as the viewer does. */
function spellingsHere(index: VisitIndex, event: VisitEvent, place: Place): string {
  const articles = new Set(citesOf(event).map((cite) => cite.article))
  return index.visit.articles
    .filter((article) => articles.has(article.id))
    .flatMap((article) => {
      const spelt = place.spellings
        .filter((spelling) => spelling.article === article.id && spelling.as !== place.name)
        .map((spelling) => spelling.as)
      return spelt.length > 0 ? [`${spelt.join(', ')} (${article.siglum})`] : []
    })
    .join('; ')
}

export function WhereFact({ index, event }: WhereFactProps) {
  const place = index.place.get(event.place ?? '')
  const from = index.place.get(event.from ?? '')
  const holder = index.place.get(place?.within ?? '')
  const spellings = place ? spellingsHere(index, event, place) : ''
  return (
    <>
      <dt>Where</dt>
      <dd>
        {place ? (
          <>
            <PlaceLink place={place} />
            {holder && (
              <>
                , <PlaceLink place={holder} />
              </>
            )}
          </>
        ) : (
          'Place not reported'
        )}
        {from && (
          <>
            ; from <PlaceLink place={from} />
          </>
        )}
        {spellings && <span className={styles.how}>Printed as {spellings}</span>}
      </dd>
    </>
  )
}
