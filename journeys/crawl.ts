import type { Page } from '@playwright/test'
import { wasBuiltAlike } from './built-alike.ts'
import { keyboardFaults } from './keyboard.ts'
import { axeFaults, tooWide, tooWideEnlarged } from './support.ts'

/** From where links are followed, and within which addresses. */
export type Crawl = { start: string; within: RegExp }

/** A page that was followed to, and what a person would stumble over there; nothing when all is well. */
export type Followed = { address: string; from: string; faults: string[] }

/**
 * Follows every link as far as they lead and reads each page at 320 pixels, with
 * all that is folded unfolded: it is there and open to whoever was shown the
 * link, breaks no rule of accessibility, can be used with the keyboard alone,
 * has no line that must be scrolled sideways and no word that only the program
 * knows. The second promise is the same page with other words: two of each kind
 * are read, and the rules of accessibility and the keyboard, which take the
 * longest, are tried on the first, unless somebody else's page was built alike.
 */
export async function followEveryLink(page: Page, crawl: Crawl): Promise<Followed[]> {
  await page.setViewportSize({ width: 320, height: 740 })
  const followed: Followed[] = []
  const waiting = [{ address: crawl.start, from: '' }]
  const known = new Set([crawl.start])
  const read = new Map<string, number>()
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const kind = kindOf(next.address)
    const before = read.get(kind) ?? 0
    if (before >= 2) continue
    read.set(kind, before + 1)
    const faults = isFile(next.address)
      ? await faultsOfFile(page, next.address)
      : await faultsOfPage(page, next.address, before === 0)
    followed.push({ ...next, faults })
    for (const address of await linksOn(page)) {
      if (!crawl.within.test(address) || known.has(address)) continue
      known.add(address)
      waiting.push({ address, from: next.address })
    }
  }
  return followed
}

/** An address without what differs between two of the same kind: ids, years, and the values behind the question mark. */
function kindOf(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const kind = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\/20\d\d\b/g, '/:year')
  return `${kind}?${[...new URLSearchParams(query).keys()].sort().join('&')}`
}

const isFile = (address: string) => /[./](pdf|docx|csv|json|geojson|png|xml)(\?|$)/.test(address)

async function faultsOfFile(page: Page, address: string): Promise<string[]> {
  const answer = await page.request.get(address)
  return answer.ok() ? [] : [`answered ${answer.status()}`]
}

async function faultsOfPage(page: Page, address: string, isFirst: boolean): Promise<string[]> {
  const answer = await page.goto(address)
  if (answer?.status() !== 200) return [`answered ${answer?.status()}`]
  await unfold(page)
  const faults = [
    ...(await tooWide(page)),
    ...(await tooWideEnlarged(page)),
    ...(await wordsOfTheProgram(page)),
  ]
  if (!isFirst || (await wasBuiltAlike(page))) return faults
  return [...faults, ...(await axeFaults(page)), ...(await keyboardFaults(page))]
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const folded of all as HTMLDetailsElement[]) folded.open = true
  })
}

/** What should have been a word: a value that was not there, or a code. */
async function wordsOfTheProgram(page: Page): Promise<string[]> {
  const words = await page.locator('body').innerText()
  const found = /\b(undefined|NaN|null|[a-z]+[A-Z][a-z]+\w*)\b|\[object Object\]/.exec(words)
  return found ? [`“${found[0]}” stands on the page`] : []
}

async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  const { origin } = new URL(page.url())
  return hrefs
    .map((href) => new URL(href))
    .filter((url) => url.origin === origin)
    .map(({ pathname, search }) => `${pathname}${search}`)
}
