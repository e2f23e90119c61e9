import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test as base } from '../support/browser-test'
import { layoutShift } from '../support/layout-shift'
import { addressOf, dayHeading, phone, recordOf, rowOf, wide } from '../support/page-parts'
import { test, untilRunning } from '../support/prepared-page'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search people, places, words' })
const panel = (page: Page) => page.getByRole('region', { name: /^Results for/ })
const result = (page: Page, name: RegExp) => panel(page).getByRole('link', { name })
const said = (page: Page) => panel(page).getByRole('status')
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
const focusedResult = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-result') ?? null)

/** Types into the field and waits until the address has it. */
async function ask(page: Page, query: string) {
  await field(page).fill(query)
  await page.waitForURL((url) => url.searchParams.get('q') === query)
  await expect.poll(() => said(page).innerText()).not.toBe('Searching')
}

describe('searching', () => {
  base('by keyboard alone: "/", a spelling, Down, Enter, and Back', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', options)
    await page.keyboard.press('/')
    expect(await isFocused(page, 'input[type=search]')).toBe(true)
    expect(await field(page).inputValue()).toBe('')
    await page.keyboard.type('Choi Sun-hee')
    await page.waitForURL((url) => url.searchParams.get('q') === 'Choi Sun-hee')
    expect(addressOf(page)).toBe('?q=Choi+Sun-hee#2023-09-13')
    await expect
      .poll(() => said(page).innerText())
      .toBe('4 results: 1 person or organisation, 2 events, 1 reading')
    expect(await panel(page).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'People and organisations 1',
      'Events 2',
      'Where the articles differ 1',
    ])
    expect(await panel(page).locator('mark').first().innerText()).toBe('Choi')
    expect(await dayHeading(page, '2023-09-13').isVisible()).toBe(false)

    await page.keyboard.press('ArrowDown')
    expect(await focusedResult(page)).toBe('choe-son-hui')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    expect(await focusedResult(page)).toBe('choe-son-hui')
    await page.keyboard.press('ArrowUp')
    expect(await isFocused(page, 'input[type=search]')).toBe(true)

    // the first Enter goes to the results, the second opens one
    await page.keyboard.press('Enter')
    expect(await focusedResult(page)).toBe('choe-son-hui')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.hash === '#choe-son-hui')
    expect(addressOf(page)).toBe('#choe-son-hui')
    expect(await isFocused(page, '#choe-son-hui-name')).toBe(true)
    expect(await field(page).inputValue()).toBe('')

    await page.goBack()
    await panel(page).waitFor()
    expect(await field(page).inputValue()).toBe('Choi Sun-hee')
    await expect.poll(() => focusedResult(page)).toBe('choe-son-hui')
    await page.goBack()
    await dayHeading(page, '2023-09-13').waitFor()
    expect(addressOf(page)).toBe('#2023-09-13')
    expect(await field(page).inputValue()).toBe('')
  })

  base('by pointer: an event from the results, with the clock kept', async ({ openPage }) => {
    const page = await openPage('?clock=utc#2023-09-12', options)
    await field(page).click()
    await ask(page, 'Geranium')
    await result(page, /^Third gift/).click()
    await recordOf(page, 'Third gift: a reconnaissance drone').waitFor()
    expect(addressOf(page)).toBe('?clock=utc#geran-drone-gift')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await panel(page).count()).toBe(0)
  })

  base('leads to people, places, readings and passages alike', async ({ openPage }) => {
    const page = await openPage('', options)
    for (const { query, name, hash } of [
      { query: 'Хасан', name: /^Khasan/, hash: '#khasan' },
      { query: '김정은', name: /^Kim Jong Un/, hash: '#kim-jong-un' },
      { query: 'Six drones', name: /^Six drones, or five/, hash: '#six-drones' },
      { query: 'A6', name: /13\.00/, hash: '#A6' },
      { query: 'Teller Report', name: /^Teller Report/, hash: '#teller-report' },
    ]) {
      await ask(page, query)
      await result(page, name).first().click()
      await page.waitForURL((url) => url.hash === hash && url.search === '')
      expect(await page.locator(hash).first().isVisible(), query).toBe(true)
    }
  })

  base('opens from its address and lasts through loading anew', async ({ openPage }) => {
    const page = await openPage('?q=hassan#2023-09-15', options)
    await result(page, /^Khasan/).waitFor()
    expect(await field(page).inputValue()).toBe('hassan')
    expect(await page.title()).toContain('“hassan”')
    await page.reload()
    await result(page, /^Khasan/).waitFor()
    expect(await said(page).innerText()).toMatch(/^11 results: 1 place, 7 events/)
    // not begun here: there is nothing to go back over, and the page is left with its day
    await page.keyboard.press('Escape')
    await dayHeading(page, '2023-09-15').waitFor()
    expect(addressOf(page)).toBe('#2023-09-15')
  })

  base('makes one step of the history, however much is typed', async ({ openPage }) => {
    const page = await openPage('#2023-09-14', options)
    const before = await page.evaluate(() => history.length)
    for (const query of ['t', 'tra', 'train', 'Khasan', 'Vostochny']) await ask(page, query)
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await page.goBack()
    await dayHeading(page, '2023-09-14').waitFor()
    await page.goForward()
    await panel(page).waitFor()
    expect(await field(page).inputValue()).toBe('Vostochny')
  })

  base('ends with Escape where "/" was pressed, in focus and in place', async ({ openPage }) => {
    const page = await openPage('#visitors-book', {
      ...options,
      viewport: { width: 1440, height: 500 },
    })
    const row = rowOf(page, 'visitors-book')
    await row.focus()
    await row.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => scrollY)
    expect(top).toBeGreaterThan(200)
    await page.keyboard.press('/')
    await page.keyboard.type('frigate')
    await panel(page).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await row.waitFor()
    expect(addressOf(page)).toBe('#visitors-book')
    await expect.poll(() => isFocused(page, '[data-row][href="#visitors-book"]')).toBe(true)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => scrollY)).toBe(top)
  })

  base(
    'ends with Clear, and with all letters deleted; the focus stays in the field',
    async ({ openPage }) => {
      const page = await openPage('#2023-09-14', options)
      await field(page).click()
      await ask(page, 'train')
      await page.getByRole('button', { name: 'Clear' }).click()
      await dayHeading(page, '2023-09-14').waitFor()
      await expect.poll(() => isFocused(page, 'input[type=search]')).toBe(true)
      expect(await page.getByRole('button', { name: 'Clear' }).isVisible()).toBe(false)
      await ask(page, 'train')
      await field(page).fill('')
      await dayHeading(page, '2023-09-14').waitFor()
      expect(await isFocused(page, 'input[type=search]')).toBe(true)
      expect(addressOf(page)).toBe('#2023-09-14')
    },
  )

  base(
    'is left and begun anew by a hand that is quicker than the machine',
    async ({ openPage }) => {
      const page = await openPage('#2023-09-14', options)
      const machine = await page.context().newCDPSession(page)
      await machine.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await page.keyboard.press('/')
      await page.keyboard.type('train')
      await panel(page).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      await page.waitForTimeout(100)
      await page.keyboard.type('gift', { delay: 90 })
      await page.waitForURL((url) => url.searchParams.get('q') === 'gift')
      expect(await field(page).inputValue()).toBe('gift')
      expect(await isFocused(page, 'input[type=search]')).toBe(true)
    },
  )

  base('takes no key that is meant for another', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', options)
    for (const chord of ['Control+/', 'Alt+/', 'Meta+/']) await page.keyboard.press(chord)
    expect(await isFocused(page, 'input[type=search]')).toBe(false)
    await page.keyboard.press('/')
    await page.keyboard.type('1/2 ')
    expect(await field(page).inputValue()).toBe('1/2 ')
    await field(page).fill('train')
    await panel(page).waitFor()
    for (const key of ['ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
    expect(new URL(page.url()).hash).toBe('#2023-09-13')
    await page.keyboard.press('Enter')
    for (const key of ['ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
    expect(addressOf(page)).toBe('?q=train#2023-09-13')
    await page.keyboard.press('Escape')
    await dayHeading(page, '2023-09-13').waitFor()
    await page.keyboard.press('ArrowRight')
    await dayHeading(page, '2023-09-14').waitFor()
  })

  base(
    'goes to the first result on Enter, even before the results are there',
    async ({ openPage }) => {
      const page = await openPage('#2023-09-13', options)
      await page.keyboard.press('/')
      await page.keyboard.type('Peskov')
      await page.keyboard.press('Enter')
      await expect.poll(() => focusedResult(page)).toBe('dmitry-peskov')
    },
  )

  base('says what it searched where nothing is found, and suggests', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', options)
    await ask(page, 'Vladimirescu')
    expect(await said(page).innerText()).toBe('Nothing found')
    expect(await panel(page).innerText()).toContain('63 events with every sentence')
    await panel(page).getByRole('link', { name: 'Vladimir Putin' }).click()
    await result(page, /^Vladimir Putin/).waitFor()
    expect(await field(page).inputValue()).toBe('Vladimir Putin')
    await panel(page).waitFor()
    await page.goBack()
    await panel(page).getByRole('link', { name: 'people and places' }).click()
    await page.waitForURL((url) => url.hash === '#people' && url.search === '')
  })

  base('shows a long group whole on request, and goes on there', async ({ openPage }) => {
    const page = await openPage('?q=train', options)
    await panel(page).getByRole('button', { name: 'Show all 15' }).click()
    const events = panel(page).getByRole('region', { name: /^Events/ })
    expect(await events.getByRole('link').count()).toBe(15)
    const seventh = await events.getByRole('link').nth(6).getAttribute('data-result')
    await expect.poll(() => focusedResult(page)).toBe(seventh)
  })

  base('changes the clock without ending', async ({ openPage }) => {
    const page = await openPage('?q=train#2023-09-13', options)
    await result(page, /^Train arrives at Vostochny/).waitFor()
    await page.getByRole('link', { name: 'Moscow', exact: true }).click()
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'train',
      clock: 'moscow',
    })
    expect(await panel(page).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'The articles', exact: true }).click()
    await page.waitForURL((url) => url.hash === '#articles')
    expect(new URL(page.url()).search).toBe('?clock=moscow')
  })

  base('opens a result in a tab of its own without the search', async ({ openPage }) => {
    const page = await openPage('?q=hassan&clock=utc#2023-09-13', options)
    const href = await result(page, /^Khasan/).evaluate((link) =>
      link instanceof HTMLAnchorElement ? link.href : '',
    )
    expect(new URL(href).search).toBe('?clock=utc')
    expect(new URL(href).hash).toBe('#khasan')
  })

  base('takes a broken escape in the address as text', async ({ openPage }) => {
    const page = await openPage('?q=%E0%A4%A#khasan-arrival', options)
    await expect.poll(() => said(page).innerText()).toMatch(/results/)
    expect(await field(page).inputValue()).toBe('\ufffd%A')
    await page.keyboard.press('Escape')
    await recordOf(page, 'Train arrives at Khasan').waitFor()
  })

  base('takes absurd queries as text', async ({ openPage }) => {
    const page = await openPage('', options)
    for (const query of [
      'x'.repeat(10_000),
      '(a+)+$ [^]* \\',
      '\u202eقطار',
      '🚂👩‍👩‍👧‍👦',
      '<img src=x onerror=alert(1)>',
      '%E0%A4',
      '&q=2#A6',
    ]) {
      await ask(page, query)
      await panel(page).getByRole('heading', { level: 2 }).waitFor()
      expect(await page.locator('img').count()).toBe(0)
      const { content, room } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }))
      expect(content).toBeLessThanOrEqual(room)
    }
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]')
      if (input === null) return
      input.value = 'train \ud83d'
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await page.waitForURL((url) => url.searchParams.get('q') === 'train \ufffd')
    await page.waitForTimeout(400)
    expect(await field(page).inputValue()).toBe('train \ud83d')
  })
})

describe('the search for everyone', () => {
  for (const { name, address } of [
    { name: 'results', address: '?q=train' },
    { name: 'nothing found', address: '?q=Vladimirescu' },
  ]) {
    base(`has nothing that axe finds wrong: ${name}`, async ({ openPage }) => {
      const page = await openPage(address, options)
      await expect.poll(() => said(page).innerText()).not.toBe('Searching')
      // what is hidden axe would not look at, but it would take its time over it
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('main [hidden]')) element.remove()
      })
      for (const viewport of [wide, phone]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport)
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
          expect
            .soft(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)))
            .toEqual([])
        }
      }
    })
  }

  base('fits 320 px, with a word that is longer than a line', async ({ openPage }) => {
    const page = await openPage('?q=train', { ...options, viewport: { width: 320, height: 700 } })
    for (const query of ['train', 'w'.repeat(200), 'Vostochny']) {
      await ask(page, query)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, query).toBeLessThanOrEqual(320)
    }
    await result(page, /^Train arrives at Vostochny/).click()
    await recordOf(page, 'Train arrives at Vostochny').waitFor()
    expect(await isFocused(page, '#vostochny-arrival-title')).toBe(true)
  })

  base('is there for the finger: nothing of it is less than 24 px', async ({ openPage }) => {
    const page = await openPage('?q=train', { ...options, viewport: phone, hasTouch: true })
    await result(page, /^Train arrives at Vostochny/).waitFor()
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('search :is(input, button), [data-result]')]
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(small).toEqual([])
  })

  base('is not offered with scripts off, and takes the same room', async ({ openPage }) => {
    const bare = await openPage('', { ...options, javaScriptEnabled: false })
    expect(await field(bare).count()).toBe(0)
    const running = await openPage('', options)
    const height = (page: Page) =>
      page.getByRole('banner').evaluate((banner) => banner.getBoundingClientRect().height)
    expect(await height(bare)).toBe(await height(running))
  })

  base('is not printed: the sheet is the itinerary', async ({ openPage }) => {
    const page = await openPage('?q=train', options)
    await result(page, /^Train arrives at Vostochny/).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-page="itinerary"]').isVisible()).toBe(true)
    expect(await page.locator('[data-result]').first().isVisible()).toBe(false)
  })
})

describe('the search and the wire', () => {
  test('nothing of it is loaded before the field is used', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    const loaded: string[] = []
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
    await open('#2023-09-13')
    await untilRunning(page)
    await page.waitForLoadState('networkidle')
    const before = loaded.length
    await field(page).focus()
    await expect.poll(() => loaded.length).toBeGreaterThan(before)
    expect(loaded.slice(before).every((path) => /\/assets\/.*\.(?:js|css)$/.test(path))).toBe(true)
  })

  test('shifts nothing when the scripts come, with a search in the address or not', async ({
    preparePage,
  }) => {
    const { page, open } = await preparePage(options)
    for (const address of ['#2023-09-13', '?q=train#2023-09-13']) {
      await open(address)
      await untilRunning(page)
      await page.waitForTimeout(500)
      expect(await layoutShift(page), address).toBe(0)
    }
  })

  test('keeps what is typed while the step back out of the last search is still to be made', async ({
    preparePage,
  }) => {
    const { page, open } = await preparePage(options)
    await page.addInitScript(() => {
      const back = history.back.bind(history)
      history.back = () => {
        setTimeout(back, 500)
      }
    })
    await open('#2023-09-14')
    await untilRunning(page)
    await page.keyboard.press('/')
    await page.keyboard.type('train')
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('gi', { delay: 20 })
    // as long a pause as makes a search of it
    await page.waitForTimeout(250)
    await page.keyboard.type('ft')
    await page.waitForURL((url) => url.searchParams.get('q') === 'gift')
    await page.waitForTimeout(600)
    expect(addressOf(page)).toBe('?q=gift#2023-09-14')
    expect(await field(page).inputValue()).toBe('gift')
  })

  test('says so when it cannot be loaded', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage(options)
    await open('#2023-09-13')
    await untilRunning(page)
    await page.waitForLoadState('networkidle')
    await page.route('**/assets/*.js', (route) => route.abort())
    await field(page).fill('train')
    await expect.poll(() => said(page).innerText()).toContain('could not be loaded')
    forgive(/ERR_FAILED|request failed/)
    await page.keyboard.press('Escape')
    await dayHeading(page, '2023-09-13').waitFor()
  })

  test('keeps what was typed before the scripts came', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/*.js', async (route) => {
      await released
      await route.continue()
    })
    await open('#2023-09-13', { waitUntil: 'commit' })
    await page.locator('#end-of-document').waitFor({ state: 'attached' })
    await field(page).fill('hassan')
    release()
    await result(page, /^Khasan/).waitFor()
    expect(await field(page).inputValue()).toBe('hassan')
  })
})

describe('the key "/"', () => {
  base('can be turned off, and stays off', async ({ openPage }) => {
    const page = await openPage('#about', options)
    const turn = (way: 'on' | 'off') => page.getByRole('button', { name: `Turn this key ${way}` })
    await turn('off').click()
    await turn('on').waitFor()
    await page.keyboard.press('/')
    expect(await isFocused(page, 'input[type=search]')).toBe(false)
    await page.reload()
    await turn('on').waitFor()
    expect(await field(page).getAttribute('aria-keyshortcuts')).toBeNull()
    await turn('on').click()
    await turn('off').waitFor()
    await page.keyboard.press('/')
    expect(await isFocused(page, 'input[type=search]')).toBe(true)
  })
})
