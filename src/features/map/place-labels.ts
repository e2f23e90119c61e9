/** A mark on the map with a name, in pixels. */
export type Marked = {
  id: string
  name: string
  x: number
  y: number
  /** its name stands elsewhere too: rather none here than one that covers another or is cut off */
  optional?: boolean
}

/** Where a name stands by its mark. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left'

export type Box = { x: number; y: number; width: number; height: number }
export type Stroke = { x1: number; y1: number; x2: number; y2: number }

export type LabelRoom = {
  width: number
  height: number
  /** what a name must not cover */
  taken: readonly Box[]
  /** what a name covers only if it must */
  strokes: readonly Stroke[]
}

const CHARACTER = 7.4
const LINE = 20
const MARK = 9
/** The harm of a name that covers a name or a mark, or of which a pixel lies outside the map. */
const SPOILT = 100

/** Offsets of a name from its mark in pixels, to the middle of its height; the anchor is SVG's. */
export const sides: Readonly<
  Record<Side, { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }>
> = {
  right: { dx: 13, dy: 0, anchor: 'start' },
  left: { dx: -13, dy: 0, anchor: 'end' },
  'above-right': { dx: 8, dy: -16, anchor: 'start' },
  'below-right': { dx: 8, dy: 17, anchor: 'start' },
  'above-left': { dx: -8, dy: -16, anchor: 'end' },
  'below-left': { dx: -8, dy: 17, anchor: 'end' },
  above: { dx: 0, dy: -19, anchor: 'middle' },
  below: { dx: 0, dy: 20, anchor: 'middle' },
}

function boxOf({ name, x, y }: Marked, side: Side): Box {
  const { dx, dy, anchor } = sides[side]
  const width = name.length * CHARACTER
  const left = { start: 0, middle: -width / 2, end: -width }[anchor]
  return { x: x + dx + left, y: y + dy - LINE / 2, width, height: LINE }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** How much of a straight stroke lies under a box, in pixels. */
function covered(box: Box, { x1, y1, x2, y2 }: Stroke): number {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const steps = Math.max(1, Math.ceil(length / 2))
  let under = 0
  for (let i = 0; i <= steps; i += 1) {
    const at = { x: x1 + ((x2 - x1) * i) / steps, y: y1 + ((y2 - y1) * i) / steps }
    if (overlap(box, { ...at, width: 0.1, height: 0.1 })) under += 1
  }
  return (under * length) / steps
}

/**
 * A side for each name, so that on a map of this size no name covers another one or a mark, or runs
 * out of the map, and few cover a stroke. Names are placed in the order given; one that finds no
 * room anywhere gets the side where it does the least harm, or none if it is optional.
 */
export function placeLabels(marks: readonly Marked[], room: LabelRoom): Map<string, Side> {
  const taken: Box[] = [
    ...room.taken,
    ...marks.map(({ x, y }) => ({ x: x - MARK, y: y - MARK, width: MARK * 2, height: MARK * 2 })),
  ]
  const placed = new Map<string, Side>()
  for (const mark of marks) {
    const own = taken.findIndex((box) => box.x === mark.x - MARK && box.y === mark.y - MARK)
    let best: { side: Side; box: Box; harm: number } | undefined
    for (const side of Object.keys(sides) as Side[]) {
      const box = boxOf(mark, side)
      const hits = taken.filter((other, i) => i !== own && overlap(box, other)).length
      const outside =
        Math.max(0, -box.x) +
        Math.max(0, box.x + box.width - room.width) +
        Math.max(0, -box.y) +
        Math.max(0, box.y + box.height - room.height)
      const under = room.strokes.reduce((sum, stroke) => sum + covered(box, stroke), 0)
      const harm = hits * 10_000 + outside * 100 + under
      if (best === undefined || harm < best.harm) best = { side, box, harm }
    }
    if (best === undefined || (mark.optional && best.harm >= SPOILT)) continue
    placed.set(mark.id, best.side)
    taken.push(best.box)
  }
  return placed
}
