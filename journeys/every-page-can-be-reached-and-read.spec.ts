import { expect, type Page, test } from '@playwright/test'
import { type Crawl, followEveryLink } from './crawl.ts'
import { usableByKeyboard } from './keyboard.ts'
import { signInAs } from './support.ts'

test.describe.configure({ mode: 'parallel', timeout: 600_000 })
// A fault is told with its address: a film of the whole walk would only cost time.
test.use({ trace: 'off' })

type Walk = [what: string, crawl: Crawl]
const whole: Walk[] = [['from the front page', { start: '/app', within: /^\/app(\/|\?|$)/ }]]
// Whoever reads everything goes two ways, so that both can be walked at once: what was said and seen, and what was made of it.
const halves: Walk[] = [
  ['of what was said and seen', { start: '/app/dialogue', within: /^\/app\/(dialogue|situation-picture)\b/ }],
  ['from the front page', { start: '/app', within: /^\/app(?!\/(dialogue|situation-picture)\b)(\/|\?|$)/ }],
]

const people: [name: string, who: string, walks: Walk[]][] = [
  ['Anna Ek', 'the coordinator', halves],
  ['Karim Berg', 'the police officer', halves],
  ['Lisa Norén', 'the reporter', whole],
  ['Bo Lund', 'the member of the council', whole],
  ['Eva Strand', 'the administrator', whole],
  ['Mette Holm', 'the Danish coordinator', halves],
]

for (const [name, who, walks] of people)
  for (const [what, crawl] of walks)
    test(`${who} reaches every page ${what}, and can read it`, async ({ page }) => {
      await signInAs(page, name)
      await isReadable(page, crawl)
    })

for (const site of ['/ekbro/sv', '/ekbro/da', '/ekbro/en', '/havnsoe/da'])
  test(`a resident reaches every page from ${site}, and can read it`, async ({ page }) => {
    await isReadable(page, { start: site, within: new RegExp(`^${site}(/|$)`) })
  })

async function isReadable(page: Page, crawl: Crawl): Promise<void> {
  // At a desk the frame lies otherwise than on a phone: once for all pages.
  await page.goto(crawl.start)
  await usableByKeyboard(page)
  const followed = await followEveryLink(page, crawl)
  expect(followed.filter(({ faults }) => faults.length > 0)).toEqual([])
  expect(followed.length).toBeGreaterThan(8)
}
