/** What the watcher in the page has seen so far; times in ms since the page was asked for. */
export type Seen = {
  firstContentfulPaint: number | null
  /** after the frame that first had an event's title in sight was painted */
  eventVisible: number | null
  ready: number | null
  longTasks: { start: number; duration: number }[]
  now: number
}

export type ActionSeen = {
  /** from the end of the press to after the frame that shows what was asked for; null: not in time */
  shown: number | null
  longTasks: number[]
}

export type GestureSeen = { frames: number[]; longTasks: number[] }

export type Watcher = {
  seen: () => Seen
  /**
   * listens for the next press, to wait then for `selector` to have in sight what the pattern
   * matches; with null, for it to show something else than before
   */
  expectAction: (selector: string, pattern: string | null, limit: number) => void
  actionSeen: () => Promise<ActionSeen>
  /** records the moments of all frames until they are asked for */
  recordFrames: () => void
  framesRecorded: () => GestureSeen
}

declare global {
  interface Window {
    benchWatcher: Watcher
  }
}

export type WatchOptions = { titles: string; ready: string; title: string }

/**
 * Put into the page before anything of its own. It looks once a frame, so a moment is known to a
 * frame; a frame counts as painted in the task after it.
 */
export function watchPage({ titles, ready, title }: WatchOptions): void {
  const isTitle = new RegExp(title)
  const seen: Omit<Seen, 'now'> = {
    firstContentfulPaint: null,
    eventVisible: null,
    ready: null,
    longTasks: [],
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.longTasks.push({ start: startTime, duration })
    }
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') seen.firstContentfulPaint = startTime
    }
  }).observe({ type: 'paint', buffered: true })

  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }
  /** In sight is what has its middle in the window and is neither hidden nor wholly transparent. */
  const isInSight = (element: Element) => {
    const { width, height, top, left } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const isInWindow = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
    if (width === 0 || height === 0 || !isInWindow) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const inSight = (selector: string, pattern: RegExp) => {
    for (const element of document.querySelectorAll(selector)) {
      if (pattern.test(element.textContent ?? '') && isInSight(element)) return true
    }
    return false
  }
  const textInSight = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .filter(isInSight)
      .map((element) => element.textContent)
      .join()

  const look = () => {
    if (seen.eventVisible === null && inSight(titles, isTitle)) {
      seen.eventVisible = Number.NaN
      afterPaint(() => {
        seen.eventVisible = performance.now()
      })
    }
    if (seen.ready === null && document.querySelector(ready) !== null) {
      seen.ready = performance.now()
    }
    if (seen.eventVisible === null || seen.ready === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  let frames: number[] = []
  let isRecording = false
  let tasksBefore = 0
  let action: Promise<ActionSeen> = Promise.resolve({ shown: null, longTasks: [] })
  window.benchWatcher = {
    seen: () => ({ ...seen, now: performance.now() }),
    expectAction: (selector, pattern, limit) => {
      const textBefore = pattern === null ? textInSight(selector) : null
      const isShown = () =>
        pattern === null
          ? textInSight(selector) !== textBefore
          : inSight(selector, new RegExp(pattern))
      const before = seen.longTasks.length
      action = new Promise((resolve) => {
        const done = (shown: number | null) =>
          resolve({ shown, longTasks: seen.longTasks.slice(before).map((task) => task.duration) })
        const start = ({ timeStamp }: Event) => {
          const check = () => {
            if (performance.now() - timeStamp > limit) return done(null)
            if (!isShown()) {
              requestAnimationFrame(check)
              return
            }
            afterPaint(() => {
              const shown = performance.now() - timeStamp
              // long tasks are reported a little later
              setTimeout(() => done(shown), 300)
            })
          }
          requestAnimationFrame(check)
        }
        addEventListener('pointerup', start, { capture: true, once: true })
      })
    },
    actionSeen: () => action,
    recordFrames: () => {
      frames = []
      isRecording = true
      tasksBefore = seen.longTasks.length
      const each = (time: number) => {
        if (!isRecording) return
        frames.push(time)
        requestAnimationFrame(each)
      }
      requestAnimationFrame(each)
    },
    framesRecorded: () => {
      isRecording = false
      return { frames, longTasks: seen.longTasks.slice(tasksBefore).map((task) => task.duration) }
    },
  }
}
