import type { RawDataset } from '../dataset-files.ts'
import type { Problem } from '../problem.ts'
import type { Visit } from '../schema.ts'
import { dateProblems } from './dates.ts'
import { idProblems } from './ids.ts'
import { nestingProblems } from './nesting.ts'
import { orderProblems } from './order.ts'
import { outcomeProblems } from './outcomes.ts'
import { paragraphProblems } from './paragraphs.ts'
import { passageUseProblems } from './passage-use.ts'
import { referenceProblems } from './references.ts'
import { statementProblems } from './statements.ts'
import { wordCountProblems } from './word-counts.ts'
import { zoneProblems } from './zones.ts'

/**
 * What a shape cannot say, over all files at once. Each check judges what is well-formed of the
 * values it needs, so that one mistake doesn't hide another; only the use of the passages waits
 * for a whole visit, since an event that is malformed would leave its passages unused.
 */
export function everyCheck(dataset: RawDataset, visit: Visit | null): Problem[] {
  return [
    ...idProblems(dataset),
    ...referenceProblems(dataset),
    ...paragraphProblems(dataset),
    ...outcomeProblems(dataset),
    ...nestingProblems(dataset),
    ...zoneProblems(dataset),
    ...dateProblems(dataset),
    ...orderProblems(dataset),
    ...statementProblems(dataset),
    ...wordCountProblems(dataset),
    ...(visit === null ? [] : passageUseProblems(dataset, visit)),
  ]
}
