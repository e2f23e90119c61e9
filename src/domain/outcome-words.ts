import type { VisitEvent } from './visit'

type Held = NonNullable<VisitEvent['outcome']>['held']

/** What became of something expected, in few words. */
export const outcomeInWords: Readonly<Record<Held, string>> = {
  'borne-out': 'borne out',
  'not-borne-out': 'not borne out',
  'not-reported': 'not reported',
}
