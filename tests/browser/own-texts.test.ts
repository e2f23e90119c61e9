import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Cite } from '../../src/domain/visit'
import { areTextsAtHand, articleLines, articleParagraphs } from '../support/article-texts'
import { test as openTest } from '../support/browser-test'
import { phone, wide } from '../support/page-parts'
import { test as prepareTest, untilHydrated, untilRunning } from '../support/prepared-page'
import { shippedPassages, shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const ids = shippedVisit.articles.map(({ id }) => id)

// The texts are other people's and not part of the project: without them nothing can be recognised.
const withTexts = areTextsAtHand ? '' : 'NOT CHECKED, the texts are not at hand: '

type Given = { name: string; bytes: Buffer }
const file = (name: string, text: string | Buffer): Given => ({
  name,
  bytes: Buffer.isBuffer(text) ? text : Buffer.from(text),
})
const textOf = (id: string) => articleLines(id).join('\n')
const allTexts = () => ids.map((id) => file(`${id}.txt`, textOf(id)))

/** Drops files onto the page, as from the desktop, and waits for what the page says of them. */
async function drop(page: Page, files: readonly Given[], says: RegExp) {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  await page.waitForSelector('[data-desk]', { state: 'attached' })
  await page.evaluate((all) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    const how = { dataTransfer: transfer, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new DragEvent('dragover', how))
    document.body.dispatchEvent(new DragEvent('drop', how))
  }, given)
  await page.locator('[data-desk]').getByText(says).first().waitFor()
}

/** Every cite there is, wherever in the dataset it stands. */
function citesOfDataset(value: unknown): Cite[] {
  if (typeof value !== 'object' || value === null) return []
  if ('article' in value && 'phrase' in value) return [value as Cite]
  return Object.values(value).flatMap(citesOfDataset)
}

const outlineOf = (page: Page, id: string) => page.locator(`section[id="${id}"]`)

/** What is marked in a paragraph: the words of each phrase, put together from its pieces. */
function markedPhrases(page: Page, label: string): Promise<string[]> {
  return page.locator(`[id="${label}"]`).evaluate((paragraph) => {
    const words = new Map<string, string>()
    for (const mark of paragraph.querySelectorAll<HTMLElement>('mark[data-phrases]')) {
      for (const key of (mark.dataset.phrases ?? '').split(' ')) {
        words.set(key, (words.get(key) ?? '') + (mark.textContent ?? ''))
      }
    }
    return [...words.values()]
  })
}

describe('the articles in their own words', () => {
  openTest(
    `${withTexts}mark, for every cite of the dataset, exactly its phrase`,
    async ({ openPage }) => {
      if (!areTextsAtHand) return
      const page = await openPage('#articles', options)
      await drop(page, allTexts(), /Recognised D/)
      // the outlines that are not in sight get their words last
      await expect.poll(() => page.locator('[data-copied]').count()).toBe(shippedPassages.length)
      const marked = new Map<string, string[]>()
      for (const { id, siglum, paragraphs } of shippedVisit.articles) {
        for (const { n } of paragraphs) {
          marked.set(`${id} ${n}`, await markedPhrases(page, `${siglum}${n}`))
        }
      }
      const cites = citesOfDataset(shippedVisit)
      expect(cites.length).toBeGreaterThan(500)
      for (const { article, paragraph, phrase } of cites) {
        expect(marked.get(`${article} ${paragraph}`)).toContain(phrase)
      }
      // and nothing else is marked
      const cited = new Set(cites.map(({ article, phrase }) => `${article} ${phrase}`))
      expect([...marked.values()].flat()).toHaveLength(cited.size)
      for (const [id, printed] of articleParagraphs) {
        const shown = await outlineOf(page, id)
          .locator('[data-copied]')
          .evaluateAll((all) => all.map((paragraph) => paragraph.textContent ?? ''))
        expect(shown, id).toEqual(printed)
      }
    },
    60_000,
  )

  openTest(`${withTexts}set apart the words that the event rests on`, async ({ openPage }) => {
    if (!areTextsAtHand) return
    const page = await openPage('?event=khasan-arrival#C20', options)
    await drop(page, allTexts(), /Recognised C/)
    const here = page.locator('#C20 mark[data-here="true"]')
    expect((await here.allTextContents()).join(' ')).toContain('morning of the 12th')
    await page.getByRole('link', { name: 'Outline', exact: true }).filter({ visible: true }).click()
    expect(new URL(page.url()).searchParams.get('show')).toBe('outline')
    expect(await page.locator('#C20 mark').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('event')).toBe('khasan-arrival')
  })

  openTest(`${withTexts}say which paragraph differs, and how`, async ({ openPage }) => {
    if (!areTextsAtHand) return
    const page = await openPage('#as-press', options)
    const lines = articleLines('as-press')
    const other = lines
      .with(19, (lines[19] ?? '').replace('morning of the 12th', 'morning of the 13th'))
      .filter((_, i) => i !== 4)
    await drop(page, [file('copy.txt', [...other, 'A line of my own.'].join('\n'))], /differs/)
    const differences = page.getByRole('list', { name: 'What differs' })
    await differences.waitFor()
    const said = await differences.getByRole('listitem').allTextContents()
    expect(said).toHaveLength(3)
    expect(said[0]).toMatch(/^C20 changed: .*12th.*13th/)
    expect(said[1]).toMatch(/^C5 missing/)
    expect(said[2]).toMatch(/^Added after C27: “?A line of my own/)
    expect(await page.locator('#C20 mark[data-same="false"]').count()).toBeGreaterThan(0)
  })

  openTest(`${withTexts}are recognised however they come`, async ({ openPage }) => {
    if (!areTextsAtHand) return
    const page = await openPage('#voice-of-korea', options)
    const [a, b, c, d] = ids.map(textOf)
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    const blocks = escaped(b ?? '').replace(/^.*$/gm, '<p style="color:red" onclick="x()">$&</p>')
    const saved =
      `<!doctype html><html><head><title>x</title><script>document.title='run'</script></head>` +
      `<body onload="document.title='run'"><nav>Home</nav><img src="/nowhere.png" ` +
      `onerror="document.title='run'"><link rel="stylesheet" href="/nowhere.css">${blocks}` +
      `<iframe src="/nowhere.html"></iframe></body></html>`
    const title = await page.title()
    const files = [
      file('sixteen.txt', Buffer.from(`\ufeff${a}`, 'utf16le')),
      file('page.html', saved),
      file(
        'quotes.txt',
        (c ?? '').replace(/'/g, '’').replace(/"/g, '”').replace(/\n/g, '\r\n\r\n'),
      ),
      file('western.txt', Buffer.from((d ?? '').replace(/ /g, '\u00a0'), 'latin1')),
    ]
    await drop(page, files, /Recognised D/)
    const said = await page.locator('[data-desk] [role="status"] p').allTextContents()
    expect(said.map((line) => line.replace(/ Read .*$/, ''))).toEqual(
      shippedVisit.articles.map(
        ({ siglum, csl, paragraphs }) =>
          `Recognised ${siglum} ${csl['container-title']}: all ${paragraphs.length} paragraphs agree with the outline.`,
      ),
    )
    expect(await page.title()).toBe(title)
  })

  prepareTest(`${withTexts}stay until they are removed`, async ({ preparePage }) => {
    if (!areTextsAtHand) return
    const { page, open } = await preparePage(options)
    await open('#A6')
    await untilRunning(page)
    await drop(page, allTexts(), /Recognised A/)
    const requested: string[] = []
    page.on('request', (request) => requested.push(`${request.method()} ${request.url()}`))
    await open('?event=vostochny-arrival#A6')
    await untilRunning(page)
    await untilHydrated(page)
    await page.locator('#A6 mark').first().waitFor()
    const top = await page.locator('#A6').evaluate((one) => one.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(600)
    expect(requested.filter((line) => !line.startsWith('GET '))).toEqual([])

    await page.getByRole('button', { name: 'Remove the text of Voice of Korea' }).click()
    await page.locator('[data-desk]').getByText('is removed from this browser').waitFor()
    expect(await page.locator('#A6 mark').count()).toBe(0)
    await open('#A6')
    await untilRunning(page)
    await page.locator('#B2 mark').first().waitFor({ state: 'attached' })
    expect(await page.locator('#A6 mark').count()).toBe(0)
  })

  for (const how of ['denied', 'full'] as const) {
    prepareTest(
      `${withTexts}are there for the visit where the storage is ${how}`,
      async ({ preparePage }) => {
        if (!areTextsAtHand) return
        const { page, open } = await preparePage({ ...options, viewport: phone })
        await page.addInitScript((denied) => {
          const refuse = () => {
            throw new DOMException('refused', denied ? 'SecurityError' : 'QuotaExceededError')
          }
          if (denied) Object.defineProperty(window, 'localStorage', { get: refuse })
          else Storage.prototype.setItem = refuse
        }, how === 'denied')
        await open('#A6')
        await untilRunning(page)
        await drop(page, [file('a.txt', textOf('voice-of-korea'))], /stays until you leave/)
        await page.locator('#A6 mark').first().waitFor()
      },
    )
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  openTest(`${withTexts}the words are accessible, ${colorScheme}`, async ({ openPage }) => {
    if (!areTextsAtHand) return
    const page = await openPage('?event=khasan-arrival#C20', { ...options, colorScheme })
    const changed = textOf('as-press').replace('morning of the 12th', 'morning of the 13th')
    await drop(page, [file('as-press.txt', changed)], /differs/)
    await page.getByRole('button', { name: 'Add another copy' }).click()
    await page.getByLabel('Files').waitFor()
    const { violations } = await new AxeBuilder({ page }).exclude('[data-chronology]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
}

openTest(
  `${withTexts}are read as saved pages, past the guard of Trusted Types`,
  async ({ openPage }) => {
    if (!areTextsAtHand) return
    const page = await openPage('#itinerary', options)
    const saved = articleLines('the-local').map((line) => `<p>${line.replace(/&/g, '&amp;')}</p>`)
    for (const name of ['one.html', 'two.html']) {
      await drop(page, [file(name, `<!doctype html>${saved.join('')}`)], /Recognised B/)
    }
    await drop(page, [file('none.html', '<!doctype html><p>None</p>')], /Not recognised/)
  },
)

describe('what is no article', () => {
  openTest('is told by name, and not kept', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', options)
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
    const page2 = '<!doctype html><script>document.title="run"</script><p>Fish soup for four.</p>'
    const files = [
      file('notes.txt', 'My own notes on the visit.'),
      file('picture.txt', picture),
      file('empty.txt', ''),
      file('recipe.html', page2),
    ]
    const title = await page.title()
    await drop(page, files, /recipe\.html/)
    const said = await page.locator('[data-desk] [role="status"] p').allTextContents()
    expect(said).toEqual([
      expect.stringMatching(/^Not recognised, and not kept: notes\.txt/),
      expect.stringMatching(/^picture\.txt is no text/),
      expect.stringMatching(/^empty\.txt holds no words/),
      expect.stringMatching(/^Not recognised, and not kept: recipe\.html/),
    ])
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(await page.title()).toBe(title)
    await page.getByRole('button', { name: 'Close this message' }).click()
    expect(await page.locator('[data-desk] [role="status"] p').count()).toBe(0)
  })

  openTest('may be 50 MB large', async ({ openPage }) => {
    const page = await openPage('#articles', options)
    await page.waitForSelector('[data-desk]', { state: 'attached' })
    await page.evaluate(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(50_000_000).fill(97)], 'big.txt'))
      const how = { dataTransfer: transfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('drop', how))
    })
    await page.getByText('big.txt is larger than 10 MB').waitFor()
  })

  openTest('is this very page, which only quotes', async ({ openPage }) => {
    const page = await openPage('#articles', options)
    const saved = await page.content()
    await drop(page, [file('saved.html', saved)], /Not recognised, and not kept: saved\.html/)
  })
})

describe('without a mouse', () => {
  openTest(`${withTexts}a text is pasted into its field`, async ({ openPage }) => {
    const page = await openPage('#teller-report', options)
    const button = page
      .getByRole('button', { name: 'Add the article’s text' })
      .filter({ visible: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Or its text').waitFor()
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file')
    await page.keyboard.press('Tab')
    if (!areTextsAtHand) return
    await page.keyboard.insertText(textOf('teller-report'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page
      .locator('[data-desk]')
      .getByText(/Recognised D/)
      .waitFor()
    await page.locator('#D4 mark').first().waitFor()
  })

  openTest(
    'a pasted text that is none of the articles stays in its field',
    async ({ openPage }) => {
      const page = await openPage('#teller-report', options)
      await page
        .getByRole('button', { name: 'Add the article’s text' })
        .filter({ visible: true })
        .click()
      const words = page.getByLabel('Or its text')
      await words.fill('Notes of my own on a journey by rail, which I would not like to lose.')
      await page.getByRole('button', { name: 'Read the pasted text' }).click()
      await page.getByText(/^Not recognised, and not kept: the pasted text/).waitFor()
      expect(await words.inputValue()).toContain('Notes of my own')
    },
  )
})
