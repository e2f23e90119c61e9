import type { Layout } from './layout'

/** with the edge above it */
const AXIS = 41
const CLOCKS = 20
const ROW = 19
const LANE_EDGE = 4
/** two lines of a lane's name */
const LANE_LEAST = 36

/** The height in px of a lane with some rows; chronology-widget.css draws it so. */
export function laneHeight(rows: number): number {
  return Math.max(LANE_LEAST, rows * ROW + LANE_EDGE)
}

/** The height in px that the chart needs for a layout. */
export function chartHeight({ lanes }: Layout): number {
  return lanes.reduce((height, { rows }) => height + laneHeight(rows), AXIS + CLOCKS)
}
