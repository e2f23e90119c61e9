/**
 * The domain's words. The types come from the dataset's schema; this is the one file of the domain
 * that looks there, and it takes types only, so nothing of the schema reaches the page.
 */
export type {
  Article,
  Cite,
  Garble,
  Paragraph,
  Participant,
  Person,
  Place,
  Reading,
  Statement,
  Visit,
  VisitEvent,
  When,
} from '../dataset/schema'
