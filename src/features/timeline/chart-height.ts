import type { Layout } from './layout'
import type { Drawing } from './mount-chronology'

const EDGE = 1
const AXIS = 40 + EDGE
const CLOCKS = 20
const ROW = 19
const LANE_EDGE = 4
/** two lines of a lane's name */
const LANE_LEAST = 36
const FOLDED_LANE_HEIGHT = 22

/** The height in px of a lane with some rows; chronology-widget.css draws it so. */
function laneHeight(rows: number): number {
  return Math.max(LANE_LEAST, rows * ROW + LANE_EDGE)
}

/** The height in px that the chart needs for a layout, with what stands above its lanes. */
export function chartHeight(
  { lanes }: Layout,
  { clocks, folded }: Pick<Drawing, 'clocks' | 'folded'>,
): number {
  const above = (folded ? EDGE : AXIS) + (clocks.length > 0 ? CLOCKS : 0)
  if (folded) return above + FOLDED_LANE_HEIGHT
  return lanes.reduce((height, { rows }) => height + laneHeight(rows), above)
}
