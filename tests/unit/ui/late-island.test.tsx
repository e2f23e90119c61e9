import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { lateIsland } from '../../../src/ui/late-island'

function Greeting({ name }: { name: string }) {
  return <p>Hello, {name}.</p>
}

test('a late part is drawn when its code is there, with the props of then', async () => {
  let arrive: (part: typeof Greeting) => void = () => {}
  const Late = lateIsland<{ name: string }>({
    load: () =>
      new Promise((resolve) => {
        arrive = resolve
      }),
    bare: () => ({ name: 'document' }),
  })
  await act(async () => {
    render(<Late name="reader" />)
  })
  expect(screen.queryByText(/Hello/)).toBeNull()
  await act(async () => arrive(Greeting))
  expect(screen.getByText('Hello, reader.')).toBeTruthy()
})

test('where the code does not come, that is said, and the way to try again is there', async () => {
  const Late = lateIsland<{ name: string }>({
    load: () => Promise.reject(new Error('an older deployment')),
    bare: () => ({}),
  })
  await act(async () => {
    render(<Late name="reader" />)
  })
  expect(screen.getByRole('status').textContent).toContain('could not be loaded')
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy()
})
