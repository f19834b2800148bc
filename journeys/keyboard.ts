import { expect, type Page } from '@playwright/test'

/** The page as it stands can be used with the keyboard alone. */
export async function usableByKeyboard(page: Page): Promise<void> {
  expect(await keyboardFaults(page), `keyboard on ${page.url()}`).toEqual([])
}

/**
 * What somebody without a mouse would stumble over: the page is walked with Tab
 * from its top until focus has gone round. Whatever can be used is reached, in
 * the order of the document, and where one is can be seen; the first stop leads
 * past the navigation.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  // A browser moves focus to the field a page begins in when it first draws the page, not before.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const walk = await page.evaluateHandle(watchTheFocus)
  const { most, beganInField } = await walk.evaluate(({ usable, beganInField }) => ({
    most: usable.length * 4 + 40,
    beganInField,
  }))
  // Back to the very top by key, as a person would: what is focused by program need not show it.
  if (beganInField) await page.keyboard.press('Shift+Tab')
  for (let pressed = 0; pressed < most; pressed += 20) {
    // Not one by one: the browser keeps their order, and the walk is twice as quick.
    await Promise.all(Array.from({ length: 20 }, () => page.keyboard.down('Tab')))
    if (!(await walk.evaluate((seen) => seen.isRound()))) continue
    await page.keyboard.up('Tab')
    const faults = await walk.evaluate((seen) => seen.faults())
    return [...faults, ...(await faultsOfSkipping(page))]
  }
  return [`Tab does not leave ${await walk.evaluate((seen) => seen.last())}`]
}

/** The link that is the first stop leads into the main part, and Tab goes on from there. */
async function faultsOfSkipping(page: Page): Promise<string[]> {
  const main = page.locator('main')
  await page.locator('a.skip').focus()
  await page.keyboard.press('Enter')
  const isThere = await main.evaluate((part) => document.activeElement === part)
  await page.keyboard.press('Tab')
  const goesOn = await main.evaluate(
    (part) => part.contains(document.activeElement) || !part.querySelector('a[href], button, input, summary'),
  )
  return isThere && goesOn ? [] : ['the link past the navigation does not lead into the main part']
}

/** Runs in the page: notes at each Tab where focus is, before it goes on. */
function watchTheFocus() {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const usable = [...document.querySelectorAll<HTMLElement>(focusable)].filter(canBeUsed)
  // A page may begin in its only field: what that looks like without focus is asked first, and the walk begins
  // at the top. Not by going once round: on its way through the browser itself focus may come back twice.
  const begun = usable.find((element) => element === document.activeElement)
  begun?.blur()
  const unfocused = new Map(usable.map((element) => [element, look(element)]))
  if (begun) usable[1]?.focus()
  const stops: { element: Element; isMarked: boolean; isSeen: boolean }[] = []
  let rounds = begun ? 1 : 0

  document.addEventListener(
    'keydown',
    ({ key, shiftKey }) => {
      if (key !== 'Tab' || shiftKey) return
      const element = document.activeElement
      // Between the last stop and the first, focus may be with the browser itself.
      if (!element || element === document.body) rounds += 1
      else if (stops.length > 1 && stops[0]?.element === element) rounds += 1
      else if (rounds === 1 && stops.at(-1)?.element !== element)
        stops.push({ element, isMarked: isMarked(element), isSeen: isSeen(element) })
    },
    true,
  )

  /** Of a group of radio buttons one is a stop: the chosen, or else the first. */
  function canBeUsed(element: HTMLElement): boolean {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name, form }) => name === element.name && form === element.form,
    )
    return !group.some(({ checked }) => checked) && group[0] === element
  }

  function look(element: Element): string {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    return outlineStyle === 'none'
      ? boxShadow
      : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`
  }

  function isMarked(element: Element): boolean {
    return look(element) !== (unfocused.get(element as HTMLElement) ?? 'none')
  }

  /** The middle of it, or of one of its lines, is within the window and nothing lies over it. */
  function isSeen(element: Element): boolean {
    return [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
      const hit = document.elementFromPoint(x, y)
      return hit !== null && element.contains(hit)
    })
  }

  const name = (element?: Element | null) =>
    element ? `${element.tagName.toLowerCase()} “${wordsOf(element).trim().slice(0, 40)}”` : 'the top'
  const wordsOf = (element: Element) => element.textContent || element.getAttribute('name') || element.id

  return {
    usable,
    beganInField: begun !== undefined,
    isRound: () => rounds > 1,
    last: () => name(stops.at(-1)?.element),
    faults: () => {
      const reached = stops.map(({ element }) => element)
      const places = reached.map((element) => usable.indexOf(element as HTMLElement)).filter((i) => i >= 0)
      return [
        ...(reached[0]?.matches('a.skip') ? [] : [`the first stop is ${name(reached[0])}`]),
        ...usable.filter((one) => !reached.includes(one)).map((one) => `Tab does not reach ${name(one)}`),
        ...places
          .filter((place, i) => place < (places[i - 1] ?? 0))
          .map((place) => `Tab reaches ${name(usable[place])} too late`),
        ...stops.filter(({ isMarked }) => !isMarked).map((s) => `no mark shows focus on ${name(s.element)}`),
        ...stops.filter(({ isSeen }) => !isSeen).map((s) => `${name(s.element)} is out of sight with focus`),
      ]
    },
  }
}
