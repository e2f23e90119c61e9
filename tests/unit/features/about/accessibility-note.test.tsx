import { render, screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { accessibilityFragment } from '../../../../src/domain/fragment'
import { AccessibilityNote } from '../../../../src/features/about/AccessibilityNote'

describe('the accessibility statement', () => {
  test('can be linked to, and says what is aimed at, tested and not tested', () => {
    render(<AccessibilityNote />)
    const statement = screen.getByRole('region', { name: 'Accessibility' })
    const text = statement.textContent ?? ''
    expect(screen.getByRole('heading', { name: 'Accessibility' }).id).toBe(accessibilityFragment)
    expect(text).toContain('WCAG 2.2, level AA')
    expect(text).toContain('no screen reader was run by hand')
    expect(text).toContain('no reader with a disability was asked')
    expect(text).toContain('Known limits')
  })

  test('names the version of axe-core that the tests run', () => {
    render(<AccessibilityNote />)
    expect(screen.getByRole('region').textContent).toContain(`axe-core ${axe.version} `)
  })
})
