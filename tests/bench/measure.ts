import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { chromiumArguments } from '../support/chromium'
import { bytesBefore, watchTraffic } from './count-bytes'
import type { Subject } from './subjects'
import { type Seen, watchPage } from './watch-page'

/** One visit of one page. Times in ms, sizes in bytes; null where the page has no such thing. */
export type Figures = {
  bytes: number
  firstContentfulPaint: number
  eventVisible: number
  interactive: number
  /** of the tasks until then */
  longestTask: number
  choose: number | null
  nextDay: number | null
  /** frames a second, and the longest task, while the chart is dragged and scaled */
  panFrames: number | null
  panTask: number | null
  zoomFrames: number | null
  zoomTask: number | null
  heap: number
  nodes: number
}

export type FigureName = keyof Figures

export type Visit = { subject: Subject; address: string; slowDown: number; program: string }

/** The end of patience: what has not come by then is recorded as "over" it. */
export const LIMIT = 60_000
/** A page is interactive when no long task came for so long. */
const QUIET = 1000
const ACTION_LIMIT = 10_000
/** what every generated title ends in; see generate-visit */
const TITLE = 'no\\. \\d+'

/**
 * Visits a page once, in a browser of its own with nothing kept, and measures it. Null where an
 * event was not in sight, or the page not at rest, within LIMIT.
 */
export async function measure(visit: Visit): Promise<Partial<Figures> | null> {
  const browser = await chromium.launch({
    executablePath: visit.program,
    // No page waits for another host, whether there is one or not.
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  try {
    return await inTime(visitWith(browser, visit), LIMIT + 60_000)
  } finally {
    await inTime(browser.close(), 5000)
  }
}

/** What a promise resolves to, or null after `limit` ms. */
async function inTime<T>(work: Promise<T>, limit: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit)
  })
  // What fails after its time is of no interest.
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function visitWith(browser: Browser, visit: Visit): Promise<Partial<Figures> | null> {
  const { subject, address, slowDown } = visit
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const session = await page.context().newCDPSession(page)
  const traffic = await watchTraffic(session)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.addInitScript(watchPage, { ...subject, title: TITLE })

  const seen = await inTime(atRest(page, address), LIMIT)
  if (seen === null) return null
  const { eventVisible, ready, firstContentfulPaint, longTasks } = seen
  if (eventVisible === null || ready === null || firstContentfulPaint === null) return null
  const origin = await page.evaluate(() => performance.timeOrigin)
  const figures: Partial<Figures> = {
    bytes: bytesBefore(traffic, origin + eventVisible),
    firstContentfulPaint,
    eventVisible,
    interactive: Math.max(
      eventVisible,
      ready,
      ...longTasks.map(({ start, duration }) => start + duration),
    ),
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    ...(await memoryOf(session)),
  }
  await use(page, session, subject, figures)
  return figures
}

/** Opens the page and waits until an event is in sight, the page says it runs, and it is quiet. */
async function atRest(page: Page, address: string): Promise<Seen> {
  await page.goto(address, { waitUntil: 'commit', timeout: LIMIT })
  for (;;) {
    const seen = await page.evaluate(() => window.benchWatcher.seen())
    const last = Math.max(
      seen.eventVisible ?? Number.POSITIVE_INFINITY,
      seen.ready ?? Number.POSITIVE_INFINITY,
      ...seen.longTasks.map(({ start, duration }) => start + duration),
    )
    if (seen.now > last + QUIET) return seen
    await page.waitForTimeout(200)
  }
}

async function memoryOf(session: CDPSession): Promise<Pick<Figures, 'heap' | 'nodes'>> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (wanted: string) =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  await session.send('HeapProfiler.disable')
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') }
}

/** Uses the page as a reader would, as far as it can be; fills in what was measured. */
async function use(
  page: Page,
  session: CDPSession,
  subject: Subject,
  figures: Partial<Figures>,
): Promise<void> {
  const { choose, nextDay, chart } = subject
  if (choose) {
    const shown = await inTime(act(page, choose.targets, choose.details, 2), ACTION_LIMIT * 2)
    if (shown !== null) figures.choose = shown
  }
  if (nextDay) {
    const shown = await inTime(act(page, nextDay.control, nextDay.shows, 0), ACTION_LIMIT * 2)
    if (shown !== null) figures.nextDay = shown
  }
  if (chart === null) return
  const { zoom, surface } = chart
  const pan = await inTime(
    gesture(page, () => drag(page, session, surface)),
    ACTION_LIMIT * 2,
  )
  if (pan) Object.assign(figures, { panFrames: pan.frames, panTask: pan.longestTask })
  const zoomed = await inTime(
    gesture(page, () =>
      zoom === 'wheel' ? scale(page, session, surface) : press(page, zoom.control),
    ),
    ACTION_LIMIT * 2,
  )
  if (zoomed) Object.assign(figures, { zoomFrames: zoomed.frames, zoomTask: zoomed.longestTask })
}

type Spot = { x: number; y: number; text: string }

/**
 * A spot that a press reaches: of those in the window the one so far down, or the last; where there
 * is none in it, of those farther on, which is scrolled to first.
 */
function spotOf(page: Page, selector: string, wanted: number): Promise<Spot | null> {
  return page.evaluate(
    ({ selector, wanted }) => {
      const spotAt = (element: Element): Spot | null => {
        const { left, top, width, height } = element.getBoundingClientRect()
        const [x, y] = [left + Math.min(width / 2, 40), top + height / 2]
        if (width === 0 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return null
        const hit = document.elementFromPoint(x, y)
        return hit && element.contains(hit) ? { x, y, text: element.textContent ?? '' } : null
      }
      const shown = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility())
      const spots: Spot[] = []
      for (const element of shown) {
        const spot = spotAt(element)
        if (spot) spots.push(spot)
        if (spots.length > wanted) break
      }
      const inWindow = spots.at(-1)
      if (inWindow) return inWindow
      const farther = shown[Math.min(wanted, shown.length - 1)]
      farther?.scrollIntoView({ block: 'center', behavior: 'instant' })
      return farther ? spotAt(farther) : null
    },
    { selector, wanted },
  )
}

/** Presses something and measures until what it asked for is painted; null: nothing to press. */
async function act(
  page: Page,
  control: string,
  shows: string,
  nth: number,
): Promise<number | null> {
  const spot = await spotOf(page, control, nth)
  if (spot === null) return null
  const number = new RegExp(TITLE).exec(spot.text)?.[0]
  // What names no event only has to bring something new.
  const wanted = number === undefined ? null : `${number}(?!\\d)`
  await page.evaluate(
    ([selector, pattern, limit]) => window.benchWatcher.expectAction(selector, pattern, limit),
    [shows, wanted, ACTION_LIMIT] as const,
  )
  await page.mouse.click(spot.x, spot.y)
  return (await page.evaluate(() => window.benchWatcher.actionSeen())).shown
}

async function press(page: Page, control: string): Promise<void> {
  const spot = await spotOf(page, control, 0)
  if (spot) await page.mouse.click(spot.x, spot.y)
  await page.waitForTimeout(400)
}

type Gesture = { frames: number; longestTask: number }

async function gesture(page: Page, make: () => Promise<void>): Promise<Gesture | null> {
  await page.evaluate(() => window.benchWatcher.recordFrames())
  await make()
  const moving = await page.evaluate(() => window.benchWatcher.seen().now)
  // What the page does once the pointer has let go belongs to it, but not to the frames.
  await page.waitForTimeout(600)
  const { frames, longTasks } = await page.evaluate(() => window.benchWatcher.framesRecorded())
  const [first] = frames
  const during = frames.filter((time) => time <= moving)
  if (first === undefined || during.length < 1) return null
  const seconds = (moving - first) / 1000
  return { frames: during.length / seconds, longestTask: Math.max(0, ...longTasks) }
}

async function centreOf(page: Page, surface: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(surface).first().boundingBox()
  if (box === null) throw new Error(`Nothing to be seen of ${surface}`)
  const bottom = Math.min(box.y + box.height, 880)
  return { x: box.x + box.width / 2, y: (Math.max(box.y, 0) + bottom) / 2 }
}

const STEPS = 40
const frame = () => new Promise((resolve) => setTimeout(resolve, 16))

/** Drags the chart a third of a screen to the left, a step a frame, as a hand would. */
async function drag(page: Page, session: CDPSession, surface: string): Promise<void> {
  const { x, y } = await centreOf(page, surface)
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', step: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x - step * 6,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  await mouse('mousePressed', 0)
  const sent = []
  for (let step = 1; step <= STEPS; step += 1) {
    sent.push(mouse('mouseMoved', step))
    await frame()
  }
  await Promise.all(sent)
  await mouse('mouseReleased', STEPS)
}

/** Turns the wheel with Ctrl held, a notch every other frame. */
async function scale(page: Page, session: CDPSession, surface: string): Promise<void> {
  const { x, y } = await centreOf(page, surface)
  const sent = []
  for (let step = 0; step < STEPS / 4; step += 1) {
    const wheel = { type: 'mouseWheel', x, y, deltaX: 0, deltaY: -50, modifiers: 2 } as const
    sent.push(session.send('Input.dispatchMouseEvent', wheel))
    await frame()
    await frame()
  }
  await Promise.all(sent)
}
