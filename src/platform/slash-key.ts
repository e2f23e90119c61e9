import { keptChoice } from './kept-choice'

/** Whether "/" leads to the search. Who speaks to the computer may want it off (WCAG 2.1.4). */
export const slashKey = keptChoice('slash-key', true)
