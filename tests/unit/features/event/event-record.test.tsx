import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { localClock } from '../../../../src/domain/clock'
import { indexVisit } from '../../../../src/domain/visit-index'
import { EventRecord } from '../../../../src/features/event/EventRecord'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'
import { shippedEvent } from '../../../support/shipped-visit'
import { cite, eventWith, visitWith } from '../../../support/visit-builder'

function show(id: string, index = shippedIndex) {
  const event = index.event.get(id) ?? shippedEvent(id)
  const order = { position: 2, entries: 20, previous: undefined, next: undefined }
  return render(<EventRecord index={index} clock={localClock} event={event} {...order} />)
}

/** What stands beside a label of the record's head: When, Where, Who. */
function fact(label: string): HTMLElement {
  const term = screen.getByText(label, { selector: 'dt' })
  const next = term.nextElementSibling
  if (!(next instanceof HTMLElement)) throw new Error(`Nothing stands beside "${label}"`)
  return next
}
const notes = () => screen.getAllByRole('note')
const note = (label: string) => within(screen.getByRole('note', { name: label }))

describe('the head of an event', () => {
  test('names it, its kind and its place among the entries', () => {
    show('vostochny-arrival')
    const { title } = shippedEvent('vostochny-arrival')
    const record = screen.getByRole('article', { name: new RegExp(`^${title}`) })
    expect(record.getAttribute('id')).toBe('vostochny-arrival')
    expect(textOf(record)).toContain('Journey entry 2 of 20')
  })

  test('leads to the event before and the event after, if there are any', () => {
    const event = shippedEvent('guard-of-honour')
    const [previous, next] = [shippedEvent('vostochny-arrival'), shippedEvent('kozlov-greeting')]
    const around = { position: 1, entries: 1, previous, next }
    const { unmount } = render(
      <EventRecord index={shippedIndex} clock={localClock} event={event} {...around} />,
    )
    const steps = within(screen.getByRole('navigation', { name: 'Previous and next event' }))
    expect(
      steps.getByRole('link', { name: `Previous: ${previous.title}` }).getAttribute('href'),
    ).toBe('#vostochny-arrival')
    expect(steps.getByRole('link', { name: `Next: ${next.title}` }).getAttribute('href')).toBe(
      '#kozlov-greeting',
    )
    unmount()
    show('guard-of-honour')
    expect(screen.queryByRole('link', { name: /^(Previous|Next)/ })).toBeNull()
  })

  test('gives no id a second time where the record stands beside a passage', () => {
    const event = shippedEvent('vostochny-arrival')
    const order = { position: 1, entries: 1, previous: undefined, next: undefined }
    render(
      <EventRecord
        index={shippedIndex}
        clock={localClock}
        event={event}
        {...order}
        anchored={false}
      />,
    )
    expect(document.getElementById('vostochny-arrival')).toBeNull()
    expect(document.getElementById('vostochny-arrival-title')).toBeNull()
    expect(screen.getByRole('article', { name: new RegExp(`^${event.title}`) })).toBeTruthy()
  })
})

describe('when', () => {
  test('a printed hour shows as local time, and on the other clocks of the visit', () => {
    show('vostochny-arrival')
    const when = fact('When')
    expect(within(when).getByText('13:00, Wednesday 13 September').getAttribute('datetime')).toBe(
      '2023-09-13T13:00',
    )
    for (const clock of ['Local time, UTC+9', 'Vladivostok 14:00', 'Moscow 07:00', 'UTC 04:00'])
      expect(within(when).getByText(clock)).toBeTruthy()
    expect(textOf(when)).toContain('Day printed.')
  })

  test('an hour that no article prints is said not to be reported, on any clock', () => {
    show('guard-of-honour')
    expect(textOf(fact('When'))).toMatch(/^Wednesday 13 September ?Hour not reported\./)
    expect(textOf(fact('When'))).not.toMatch(/\d:\d\d|Local time/)
  })

  test('an inferred day says so and why, with its sources', () => {
    show('amur-oblast-entry')
    const when = fact('When')
    expect(textOf(when)).toMatch(/^Before or on Wednesday 13 September/)
    expect(textOf(when)).toContain('Day inferred.')
    expect(textOf(when)).toMatch(shippedEvent('amur-oblast-entry').when.reason ?? 'no reason')
    expect(within(when).getByRole('link', { name: 'D1' })).toBeTruthy()
    expect(within(when).queryByRole('time')).toBeNull()
  })

  test('a day that is not reported is not called inferred', () => {
    show('japan-warning')
    expect(textOf(fact('When'))).toMatch(/^No day reported/)
    expect(textOf(fact('When'))).not.toMatch(/inferred\.|printed\./)
  })
})

describe('where', () => {
  test('names the place, what holds it, and how the articles of this event spell it', () => {
    show('vostochny-arrival')
    const where = within(fact('Where'))
    expect(where.getByRole('link', { name: 'Vostochny Cosmodrome' }).getAttribute('href')).toBe(
      '#vostochny',
    )
    expect(where.getByRole('link', { name: 'Amur Oblast' })).toBeTruthy()
    expect(where.getByText('Космодром Восточный').getAttribute('lang')).toBe('ru')
    expect(textOf(fact('Where'))).toMatch(/Printed as .*\(A\)$/)
  })

  test('names where a journey set out', () => {
    show('khasan-arrival')
    expect(textOf(fact('Where'))).toMatch(/; from Pyongyang/)
  })

  test('says where no place is reported', () => {
    show('putins-car')
    expect(textOf(fact('Where'))).toMatch(/^Place not reported$/)
  })
})

describe('who', () => {
  test('has the title that the article of this event gives, not another’s', () => {
    const { unmount } = show('kozlov-greeting')
    expect(textOf(fact('Who'))).toMatch(
      /Alexander Kozlov.*, Minister of Natural Resources and Ecology\b.*, greeting/,
    )
    unmount()
    show('khasan-kozlov-talk')
    expect(textOf(fact('Who'))).toMatch(/Minister of Natural Resources and Environment/)
    expect(textOf(fact('Who'))).not.toMatch(/Ecology/)
  })

  test('says who was said not to be there', () => {
    show('family-absent')
    const sister = within(fact('Who')).getByRole('link', { name: 'Kim Yo Jong' }).closest('li')
    expect(textOf(sister)).toMatch(/said not to be there/)
  })

  test('says that nobody is named', () => {
    show('flags-at-assembly-building')
    expect(textOf(fact('Who'))).toContain('Nobody is named')
  })
})

describe('the sentences', () => {
  test('each carry a chip for each passage, which leads there beside this event', () => {
    show('summit-meeting')
    const event = shippedEvent('summit-meeting')
    const list = screen.getByRole('list', { name: 'What the articles say' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(event.statements.length)
    const [chip] = within(list).getAllByRole('link', { name: 'A11' })
    expect(chip?.getAttribute('href')).toBe('?event=summit-meeting#A11')
  })

  test('each stand beside their article, paragraph and phrase', () => {
    show('vostochny-arrival')
    const source = note('Source A6')
    expect(source.getByText(/Voice of Korea, ¶ 6 of 22/)).toBeTruthy()
    expect(source.getByText('at 13.00 hours in local time')).toBeTruthy()
    expect(source.queryByText(/→/)).toBeNull()
  })

  test('say who told whom, and what is garbled', () => {
    show('amur-oblast-entry')
    const [first, second] = notes()
    expect(textOf(first)).toContain('Unnamed Russian railway official → NHK → D')
    expect(textOf(first)).not.toContain('†')
    expect(textOf(second)).toMatch(/† Garbled in print\. Possibly meant: the 13th/)
  })

  test('lead to the outline, to the words in the original, and to an archived copy', () => {
    show('vostochny-arrival')
    const href = (name: RegExp) =>
      note('Source A6').getByRole('link', { name }).getAttribute('href')
    expect(href(/^outline/)).toBe('?event=vostochny-arrival#A6')
    expect(href(/^original/)).toMatch(/^http.*#:~:text=at%2013\.00%20hours/)
    expect(href(/^archived/)).toMatch(/^https:\/\/web\.archive\.org\/web\/20230917\/http/)
  })

  test('share a note for phrases of one passage, but not for what came another way', () => {
    const cites = [
      cite('A1', { phrase: 'first words' }),
      cite('A1', { phrase: 'second words' }),
      cite('A1', { phrase: 'words from afar', via: ['agency'] }),
    ]
    const event = eventWith('it', { statements: [{ text: 'It was so.', cites }] })
    show('it', indexVisit(visitWith([event])))
    expect(notes()).toHaveLength(2)
    expect(textOf(notes()[0])).toMatch(/first words.*second words/)
    expect(textOf(notes()[1])).toMatch(/agency → A.*words from afar/)
  })
})

describe('where word of it came from', () => {
  const told = () => textOf(screen.getByText(/^(Reported|Told) by/))

  test('counts articles and origins, and names them', () => {
    show('cosmodrome-tour')
    expect(told()).toBe(
      'Reported by 3 of 4 articles, from 3 origins: ' +
        'Korean Central News Agency (KCNA); A and B on their own word.',
    )
  })

  test('takes a man and the agency that quotes him for one', () => {
    show('astronaut-offer')
    expect(told()).toBe('Reported by 1 of 4 articles, from 1 origin: Dmitry Peskov → RIA Novosti.')
  })

  test('says "up to" where one of several sources has no name', () => {
    show('kozhemyako-gifts')
    expect(told()).toMatch(/^Reported by 1 of 4 articles, from up to 3 origins: Zlatkin → Sputnik;/)
  })

  test('leaves the headline of an article that names its sources out of the count', () => {
    show('departure-from-russia')
    expect(told()).not.toContain('own word')
  })

  test('does not call a forecast reported, and leads to what an origin is', () => {
    show('fefu-forecast')
    expect(told()).toBe('Told by 1 of 4 articles, from 1 origin: Yonhap News Agency.')
    expect(screen.getByRole('link', { name: '1 origin' }).getAttribute('href')).toBe(
      '#coverage-origins',
    )
  })
})

describe('what is garbled', () => {
  test('stands once, with what was likely meant, how sure and why', () => {
    show('geran-drone-gift')
    const garbled = notes().filter((source) => textOf(source).includes('Garbled'))
    expect(garbled).toHaveLength(1)
    expect(textOf(garbled[0] ?? null)).toMatch(/Likely meant: the drone Geran-25.*Russian/)
  })

  test('has the same sign in the title and over its reading', () => {
    for (const { id } of shippedIndex.visit.events) {
      const { unmount } = show(id)
      const heading = screen.getByRole('heading', { level: 3 })
      const signs = (element: HTMLElement) =>
        within(element)
          .queryAllByRole('img', { hidden: true })
          .map((sign) => sign.getAttribute('aria-label'))
      const over = screen.queryAllByRole('heading', { level: 4 }).flatMap(signs)
      expect(signs(heading).toSorted(), id).toEqual([...new Set(over)].toSorted())
      unmount()
    }
  })

  test('in another article is said to be another’s', () => {
    show('vostochny-arrival')
    expect(screen.getByRole('heading', { name: /another’s is garbled/ })).toBeTruthy()
    expect(screen.queryByRole('img', { name: 'garbled in an article' })).toBeNull()
  })
})

describe('what is not a plain report', () => {
  test('a forecast is marked, with what became of it', () => {
    show('fefu-forecast')
    const status = screen.getByText('Only expected.').closest('p')
    expect(textOf(status)).toContain(`It was not borne out: ${shippedEvent('fefu-visit').title}.`)
    expect(
      screen.getByRole('link', { name: shippedEvent('fefu-visit').title }).getAttribute('href'),
    ).toBe('#fefu-visit')
  })

  test('a forecast of which nothing more is told is compared, not judged', () => {
    show('vladivostok-noon-forecast')
    const status = screen.getByText('Only expected.').closest('p')
    expect(textOf(status)).toContain(
      `Whether it came to pass is not reported; compare ${shippedEvent('vladivostok-visit').title}.`,
    )
  })

  test('a claim is marked as the source’s', () => {
    show('experts-landmark')
    expect(screen.getByText('A claim.')).toBeTruthy()
  })

  test('a report bears no such mark', () => {
    show('vostochny-arrival')
    expect(screen.queryByText(/^(A claim|Only expected)\.$/)).toBeNull()
  })

  test('where sources differ, each reading is named, with what is shown and the way to it', () => {
    show('kozlov-greeting')
    for (const { id, question, shown } of shippedIndex.readingsOfEvent.get('kozlov-greeting') ??
      []) {
      const reading = screen.getByRole('link', { name: question })
      expect(reading?.getAttribute('href')).toBe(`#${id}`)
      expect(textOf(reading.closest('section'))).toContain(`Shown: ${shown}`)
    }
    expect(screen.getAllByRole('heading', { name: /^Sources differ/ })).toHaveLength(2)
  })
})

test('words that look like tags show as such, wherever they stand', () => {
  const tag = '<img src=x onerror=alert(1)>'
  const event = eventWith('it', {
    title: tag,
    statements: [{ text: `${tag} was said.`, cites: [cite('A1', { phrase: tag, note: tag })] }],
  })
  show('it', indexVisit(visitWith([event])))
  expect(textOf(screen.getByRole('heading', { level: 3 }))).toMatch(tag)
  expect(screen.getByText(tag, { selector: 'q' })).toBeTruthy()
  expect(document.querySelector('img')).toBeNull()
})

test('every event of the dataset can be read and traced', () => {
  for (const event of shippedIndex.visit.events) {
    const { unmount } = show(event.id)
    expect(screen.getByRole('article').getAttribute('id')).toBe(event.id)
    for (const { text, cites } of event.statements) {
      const statement = screen.getByText(text, { exact: false }).closest('li')
      for (const { phrase } of cites) expect(textOf(statement)).toMatch(phrase)
    }
    unmount()
  }
})
