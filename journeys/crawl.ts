import type { Page, Response } from '@playwright/test'
import { axeFaults, tooWide } from './support.ts'

/** A page that was followed to, and what a person would stumble over there; nothing when all is well. */
export type Followed = { address: string; from: string; faults: string[] }

/** One or two of a kind are enough: the second promise is the same page with other words. */
const ofEachKind = 2
const pathOfId = /[0-9a-f]{8}-[0-9a-f-]{27}/g

/**
 * Follows every link from a page, as far as they lead within these addresses,
 * and reads each page at 320 pixels: it is there (or says plainly that it is
 * not for this reader), breaks no rule of accessibility, and has no line that
 * must be scrolled sideways.
 */
export async function followEveryLink(page: Page, start: string, within: RegExp): Promise<Followed[]> {
  await page.setViewportSize({ width: 320, height: 740 })
  const followed: Followed[] = []
  const waiting = [{ address: start, from: 'the front page' }]
  const counted = new Map<string, number>()
  const known = new Set([start])
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const kind = kindOf(next.address)
    const seen = counted.get(kind) ?? 0
    if (seen >= ofEachKind) continue
    counted.set(kind, seen + 1)
    const { faults, links } = await read(page, next.address)
    followed.push({ ...next, faults })
    for (const address of links.filter((link) => within.test(link) && !known.has(link))) {
      known.add(address)
      waiting.push({ address, from: next.address })
    }
  }
  return followed
}

/** The address without what differs between two of the same kind: ids, years, and what is chosen after the question mark. */
export function kindOf(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const chosen = [...new URLSearchParams(query).keys()].sort().join(',')
  return `${path.replace(pathOfId, ':id').replace(/\/20\d\d\b/g, '/:year')}?${chosen}`
}

async function read(page: Page, address: string): Promise<{ faults: string[]; links: string[] }> {
  if (/\.(pdf|csv|json)(\?|$)/.test(address)) return { faults: await faultsOfFile(page, address), links: [] }
  const answer = await page.goto(address)
  const faults = faultsOfAnswer(answer)
  if (faults.length > 0) return { faults, links: [] }
  const [axe, wide, raw] = [await axeFaults(page), await tooWide(page), await rawWords(page)]
  return { faults: [...axe, ...wide, ...raw], links: await linksOn(page) }
}

/** Refused is an answer, when it is given in words on a page of its own. */
function faultsOfAnswer(answer: Response | null): string[] {
  const status = answer?.status() ?? 0
  return status === 200 || status === 403 ? [] : [`answered ${status}`]
}

async function faultsOfFile(page: Page, address: string): Promise<string[]> {
  const answer = await page.request.get(address)
  return answer.ok() ? [] : [`answered ${answer.status()}`]
}

/** Words meant for the program only, left on a page that people read. */
async function rawWords(page: Page): Promise<string[]> {
  const words = await page.locator('body').innerText()
  const raw =
    /\b(undefined|NaN|null|\[object Object\]|[a-z]+[A-Z][a-z]+[A-Za-z]*|[a-z]+(-[a-z]+)+-?(missing|measure|area|offence))\b/.exec(
      words,
    )
  return raw ? [`“${raw[0]}” stands on the page`] : []
}

async function linksOn(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
  const here = new URL(page.url())
  return links
    .map((link) => new URL(link))
    .filter(({ origin }) => origin === here.origin)
    .map(({ pathname, search }) => `${pathname}${search}`)
}
