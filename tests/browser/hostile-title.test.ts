import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test } from '../support/browser-test'
import { listenForComplaints } from '../support/page-complaints'
import { wide } from '../support/page-parts'
import { serveBuild } from '../support/serve-build'
import { shippedEvent } from '../support/shipped-visit'

const hostile = `<img src=x onerror="document.title='taken over'"> & 'quotes' "too"`

test('a title that reads like HTML shows as it stands, in the chart too', async ({ browser }) => {
  const data = await mkdtemp(join(tmpdir(), 'hostile-'))
  await cp('data', data, { recursive: true })
  const file = join(data, 'visit.json')
  const title = JSON.stringify(shippedEvent('putins-car').title)
  const text = await readFile(file, 'utf8')
  expect(text).toContain(title)
  await writeFile(
    file,
    text.replace(title, () => JSON.stringify(hostile)),
  )
  const site = await serveBuild(process.cwd(), { DATA_DIR: data })
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const complaints = listenForComplaints(page, new URL(site.address).origin)
    await page.goto(`${site.address}#putins-car`)
    const mark = page.locator("[data-chronology] .vis-item[data-id='putins-car']")
    await mark.waitFor()
    expect(await mark.locator('.mark-label > span').textContent()).toBe(hostile)
    await mark.hover({ position: { x: 60, y: 8 } })
    const tooltip = page.locator('[data-chart-tooltip]')
    await tooltip.getByText(hostile, { exact: true }).waitFor()
    await page.getByRole('heading', { level: 3, name: hostile }).waitFor()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toContain(hostile)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
    await site.close()
    await rm(data, { recursive: true })
  }
})
