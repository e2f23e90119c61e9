import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PanelBoundary } from '../../../src/ui/PanelBoundary'

test('a panel that fails says so, spares the rest, and comes back when tried again', async () => {
  // React reports the failure itself.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let broken = true
  function Chart() {
    if (broken) throw new Error('no room to draw')
    return <p>The chart</p>
  }
  render(
    <>
      <PanelBoundary name="the chronology">
        <Chart />
      </PanelBoundary>
      <p>The programme</p>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toMatch(/^Something went wrong in the chronology\./)
  expect(screen.getByText('The programme')).toBeTruthy()
  broken = false
  await userEvent.setup().click(screen.getByRole('button', { name: 'try again' }))
  expect(screen.getByText('The chart')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
