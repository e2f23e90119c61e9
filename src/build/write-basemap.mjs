/*
 * Writes data/basemap.json: the land and the borders of Natural Earth (public domain, by way of
 * world-atlas) around the visit, clipped to the frame, simplified and drawn already, with the
 * projection that they were drawn in. Run it by hand (npm run basemap) when the frame is to change;
 * the build reads only what it wrote.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoConicConformal, geoIdentity, geoPath } from 'd3-geo'
import { merge, mesh } from 'topojson-client'
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify'

const bounds = { west: 120, east: 145, south: 37, north: 56 }
const width = 1000
/** Square units of the map: the smallest bend that is kept, the smallest island that is drawn. */
const smallestBend = 2
const smallestIsland = 12
// ISO 3166 numbers of the countries that reach into the frame.
const inFrame = new Set(['643', '156', '408', '410', '392', '496'])

// Country names in the dataset's spelling, each where the route leaves room for it. No seas: the
// name of the one between Korea and Japan is disputed.
const names = [
  { name: 'Russia', lon: 131.6, lat: 54.4, align: 'middle' },
  { name: 'China', lon: 124.4, lat: 46.6, align: 'middle' },
  { name: 'North Korea', lon: 128.7, lat: 39.75, align: 'start' },
  { name: 'Japan', lon: 142.5, lat: 43.2, align: 'middle' },
]

const meridian = (bounds.west + bounds.east) / 2
const parallels = [bounds.south + 4, bounds.north - 4]
const conic = (scale, x, y) =>
  geoConicConformal()
    .parallels(parallels)
    .rotate([-meridian, 0])
    .center([0, 0])
    .scale(scale)
    .translate([x, y])
    .precision(0.1)

// The frame: as wide as the bounds are in their middle latitude, from the northernmost to the
// southernmost point on the middle meridian.
const middle = (bounds.south + bounds.north) / 2
const unit = conic(1, 0, 0)
const left = unit([bounds.west, middle])[0]
const scale = round(width / (unit([bounds.east, middle])[0] - left), 3)
const x = round(-left * scale, 3)
const y = round(-unit([meridian, bounds.north])[1] * scale, 3)
const height = Math.round(y + unit([meridian, bounds.south])[1] * scale)
const projection = conic(scale, x, y)

const require = createRequire(import.meta.url)
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'))
// In the plane from here on: on the sphere a ring that simplifying turned round is all the world.
const flat = simplify(presimplify(projected(world), planarTriangleArea), smallestBend)
const countries = flat.objects.countries.geometries.filter(({ id }) => inFrame.has(id))
const draw = geoPath(
  geoIdentity().clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]),
)

const basemap = {
  source: 'Natural Earth 1:10m, public domain, from world-atlas; written by npm run basemap',
  projection: { meridian, parallels, scale, x, y },
  width,
  height,
  land: compact(draw(merge(flat, countries)), smallestIsland),
  borders: compact(
    draw(mesh(flat, { type: 'GeometryCollection', geometries: countries }, (a, b) => a !== b)),
    0,
  ),
  graticule: compact(draw(graticule()), 0),
  names: names.map(({ name, lon, lat, align }) => {
    const [at, down] = projection([lon, lat])
    return { name, x: Math.round(at), y: Math.round(down), align }
  }),
}
writeFileSync(
  new URL('../../data/basemap.json', import.meta.url),
  `${JSON.stringify(basemap, null, 2)}\n`,
)

/** A topology whose arcs are points of the map. East of 180 degrees Russia goes on. */
function projected({ transform, arcs, ...rest }) {
  const { scale: steps, translate: origin } = transform
  return {
    ...rest,
    arcs: arcs.map((arc) => {
      let [a, b] = [0, 0]
      return arc.map(([stepA, stepB]) => {
        a += stepA
        b += stepB
        const lon = a * steps[0] + origin[0]
        return projection([lon, Math.max(b * steps[1] + origin[1], -60)]).map((value) =>
          round(value, 2),
        )
      })
    }),
  }
}

/** Every fifth meridian and parallel, in steps small enough to look round. */
function graticule() {
  const lines = []
  for (let lon = 110; lon <= 155; lon += 5) {
    lines.push([
      [lon, 34],
      [lon, 60],
    ])
  }
  for (let lat = 35; lat <= 55; lat += 5) {
    lines.push(Array.from({ length: 37 }, (_, i) => [110 + i * 1.25, lat]))
  }
  return {
    type: 'MultiLineString',
    coordinates: lines.map((line) => line.map((at) => projection(at))),
  }
}

/** An absolute path of straight lines in whole units and relative steps, a third of the length. */
function compact(path, smallestArea) {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const isClosed = ring.endsWith('Z')
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map((value) => Math.round(Number(value))))
        .filter(([a, b], i, all) => i === 0 || all[i - 1][0] !== a || all[i - 1][1] !== b)
      return { isClosed, points }
    })
    .filter(
      ({ isClosed, points }) => points.length > 1 && (!isClosed || area(points) >= smallestArea),
    )
    .map(({ isClosed, points }) => {
      const [[startX, startY]] = points
      const steps = points
        .slice(1)
        .map(([a, b], i) => `${a - points[i][0]} ${b - points[i][1]}`)
        .join(' ')
        .replaceAll(' -', '-')
      return `M${startX} ${startY}l${steps}${isClosed ? 'z' : ''}`
    })
    .join('')
}

function area(points) {
  const doubled = points.reduce((sum, [a, b], i) => {
    const [nextA, nextB] = points[(i + 1) % points.length]
    return sum + a * nextB - nextA * b
  }, 0)
  return Math.abs(doubled) / 2
}

function round(value, digits) {
  return Number(value.toFixed(digits))
}
