import { indexVisit } from '../../src/domain/visit-index'
import { shippedVisit } from './shipped-visit'

/** The shipped visit with its index, as the page holds it. */
export const shippedIndex = indexVisit(shippedVisit)
