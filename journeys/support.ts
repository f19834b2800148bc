import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2 at levels A and AA: what the law of both countries asks of a public site, and a little more. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Signs in as one of the demonstration's people, by the one press that the demonstration offers. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/app/sign-in')
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/app')
}

/** A new commitment under a measure of Ekbro's plan. */
export async function beginCommitment(page: Page): Promise<void> {
  await page.goto('/app/action-plan')
  await page.getByRole('link', { name: 'Grannar som ser' }).click()
  await page.getByRole('link', { name: 'Lägg till ett åtagande' }).click()
}

/** The page as it stands breaks no rule that axe can check by itself. */
export async function axeClean(page: Page): Promise<void> {
  expect(await axeFaults(page), `axe on ${page.url()}`).toEqual([])
}

/** The rules that the page breaks, and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  // No page here has frames: the way without a second page for them, and without all that is well, is much faster.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await axe.withTags(levels).analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '))
    return `${id}: ${help}, at ${places.join('; ')}`
  })
}

/** Nothing has to be scrolled sideways, at the window's own width and at 320 pixels (WCAG 1.4.10). */
export async function noHorizontalScroll(page: Page): Promise<void> {
  const own = page.viewportSize()
  const widths = [own?.width, 320].filter((width) => width !== undefined)
  for (const width of widths) {
    await page.setViewportSize({ width, height: own?.height ?? 740 })
    expect(await tooWide(page), `wider than ${width} pixels on ${page.url()}`).toEqual([])
  }
  if (own) await page.setViewportSize(own)
}

/** The same with a text of twice the size (WCAG 1.4.4). */
export async function tooWideEnlarged(page: Page): Promise<string[]> {
  const enlarge = (size: string) =>
    page.evaluate((percent) => {
      document.documentElement.style.fontSize = percent
    }, size)
  await enlarge('200%')
  const found = await tooWide(page)
  await enlarge('')
  return found.map((fault) => `at twice the text: ${fault}`)
}

/** The five elements that reach furthest beyond the window's right edge; what lies in a part that scrolls by itself may. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const reach = (element: Element) => Math.round(element.getBoundingClientRect().right)
    const isBeyond = (element: Element) => reach(element) > clientWidth + 1 && !element.closest('.scroll > *')
    const beyond = [...document.querySelectorAll('body *')]
      .filter((element) => isBeyond(element) && ![...element.children].some(isBeyond))
      .sort((one, other) => reach(other) - reach(one))
    const names = beyond.slice(0, 5).map((element) => {
      const words = element.textContent.trim().slice(0, 40)
      return `${element.tagName.toLowerCase()} “${words}” reaches ${reach(element)} of ${clientWidth} pixels`
    })
    return names.length > 0 ? names : [`the page itself is ${scrollWidth} of ${clientWidth} pixels wide`]
  })
}
