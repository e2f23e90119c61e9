import { render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { localClock } from '../../../../src/domain/clock'
import { Chronology } from '../../../../src/features/timeline/Chronology'
import { shippedIndex } from '../../../support/shipped-index'

// jsdom lays nothing out: without a width the widget draws nothing.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(800)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }))
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('mounted twice, as StrictMode does, the chart stands there once, and goes without a trace', async () => {
  const chart = (day: string, clock = localClock) => (
    <StrictMode>
      <Chronology
        index={shippedIndex}
        shown={shippedIndex}
        clock={clock}
        day={day}
        chosen={null}
        byEvent={false}
        onChoose={() => {}}
      />
    </StrictMode>
  )
  const { container, rerender, unmount } = render(chart('2023-09-13'))
  // the widget's code and styles are loaded first
  await waitFor(() => expect(container.querySelectorAll('.vis-timeline')).toHaveLength(1), {
    timeout: 10_000,
  })
  const [drawn] = container.querySelectorAll('.vis-timeline')
  rerender(chart('2023-09-14'))
  rerender(chart('2023-09-14', { id: 'utc', name: 'UTC', zone: 'UTC' }))
  expect(container.querySelectorAll('.vis-timeline')).toHaveLength(1)
  expect(container.querySelector('.vis-timeline')).toBe(drawn)
  expect(screen.getByRole('group', { name: 'Window of the chart' })).toBeTruthy()
  unmount()
  expect(document.querySelector('.vis-timeline')).toBeNull()
})
