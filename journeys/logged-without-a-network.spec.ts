import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { axeClean, noHorizontalScroll } from './support.ts'
import { type Network, unsteadyNetwork } from './unsteady-network.ts'

const test = base.extend<{ network: Network }>({
  network: async ({ baseURL }, use) => {
    const network = await unsteadyNetwork(baseURL ?? '')
    await use(network)
    await network.close()
  },
})
test.describe.configure({ timeout: 120_000 })

/** Signs in over the line, and waits until the phone has kept what it needs. */
async function readyPhone(page: Page, { address }: Network): Promise<void> {
  await page.goto(`${address}/app/sign-in?language=sv`)
  await page.getByRole('button', { name: 'Karim Berg', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/app')
  await page.goto(`${address}/app/log`)
  const links = page.locator('.tap-list a')
  const own = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
  await expect
    .poll(() => page.evaluate(async (last) => (await caches.match(last)) !== undefined, own.at(-1) ?? ''), {
      timeout: 30_000,
    })
    .toBe(true)
}

/** Writes a report in the form of the first commitment in the list, and presses Save. */
async function logSome(page: Page, { address }: Network, count: string): Promise<void> {
  await page.goto(`${address}/app/log`)
  await page.locator('.tap-list a').first().click()
  await page.getByLabel('Hur många?').fill(count)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
}

/** Opens the list; where something has just been sent it opens itself anew at the same moment. */
async function openOutbox(page: Page, { address }: Network): Promise<void> {
  await page.goto(`${address}/app/log/outbox`).catch(() => page.waitForLoadState())
}

const onPhone = (page: Page) => page.locator('#kept > li')
const keptNote = 'Sparat på telefonen. Det är inte skickat än.'

/** How often this number is told in the log of the first commitment, as the server has it. */
async function timesLogged(page: Page, { address }: Network, count: string): Promise<number> {
  await page.goto(`${address}/app/log`)
  const to = await page.locator('.tap-list a').first().getAttribute('href')
  await page.goto(`${address}${to}/history`)
  return page.getByRole('cell', { name: count, exact: true }).count()
}

/** Numbers that no other journey and no other screen logs. */
const numberFor = (place: number, project: string) => String((project === 'phone' ? 810 : 910) + place)

test('S2-29 what is logged while the network is cut is kept, sent when it is back, and counted once', async ({
  page,
  network,
}, { project }) => {
  await readyPhone(page, network)
  network.weather = 'cut'
  await logSome(page, network, numberFor(1, project.name))
  await expect(page.getByText(keptNote)).toBeVisible()
  await expect(page.getByText('Ingen kontakt med servern.')).toBeVisible()
  await expect(onPhone(page)).toContainText('Väntar på att skickas')
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.goto(`${network.address}/app/follow-up`)
  await expect(page.getByText('Sidan du ville öppna behöver nät.')).toBeVisible()

  network.weather = 'through'
  await openOutbox(page, network)
  await expect(onPhone(page).first()).toContainText('Skickat och sparat')
  await onPhone(page)
    .first()
    .getByRole('link', { name: /^Kvitto/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
  expect(await timesLogged(page, network, numberFor(1, project.name))).toBe(1)
})

test('what waits when the page is closed is sent when the log is opened again', async ({
  page,
  context,
  network,
}, { project }) => {
  await readyPhone(page, network)
  network.weather = 'cut'
  await logSome(page, network, numberFor(2, project.name))
  await expect(page.getByText(keptNote)).toBeVisible()
  await page.close()
  network.weather = 'through'
  const again = await context.newPage()
  await openOutbox(again, network)
  await expect(onPhone(again).first()).toContainText('Skickat och sparat', { timeout: 30_000 })
  expect(await timesLogged(again, network, numberFor(2, project.name))).toBe(1)
})

test('a server in trouble, one that says nothing and an answer that is lost cost nothing and count once', async ({
  page,
  network,
}, { project }) => {
  await readyPhone(page, network)
  for (const [place, weather] of [
    [3, 500],
    [4, 'silent'],
    [5, 'answer-lost'],
  ] as const) {
    const count = numberFor(place, project.name)
    await page.goto(`${network.address}/app/log`)
    await page.locator('.tap-list a').first().click()
    await page.getByLabel('Hur många?').fill(count)
    network.weather = weather
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page).toHaveURL(/\/app\/log\/outbox\?kept=/, { timeout: 30_000 })
    network.weather = 'through'
    await openOutbox(page, network)
    await expect(onPhone(page).first()).toContainText('Skickat och sparat')
    expect(await timesLogged(page, network, count)).toBe(1)
  }
})

test('what the server may not take is told, can be saved as a file and removed', async ({ page, network }, {
  project,
}) => {
  await readyPhone(page, network)
  network.weather = 'cut'
  await logSome(page, network, numberFor(6, project.name))
  await expect(page.getByText(keptNote)).toBeVisible()
  network.weather = 403
  await openOutbox(page, network)
  await expect(onPhone(page)).toContainText('Du får inte längre logga för det här.')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som fil' }).click()
  expect((await download).suggestedFilename()).toMatch(/^samsyn-[0-9a-f]{8}\.json$/)
  await page.getByRole('button', { name: 'Ta bort från telefonen' }).click()
  await page.getByRole('button', { name: 'Det är inte skickat. Tryck en gång till' }).click()
  await expect(onPhone(page)).toHaveCount(0)
})

test('the same rules hold on the phone: what is wrong is said before it is kept', async ({
  page,
  network,
}) => {
  await readyPhone(page, network)
  network.weather = 'cut'
  await logSome(page, network, 'många')
  await expect(page.locator('#phone-problems')).toContainText('Antalet går inte att läsa.')
  await axeClean(page)
  await page.getByLabel('Hur många?').fill('1')
  await expect(page.getByLabel('Hur många?')).toHaveValue('1')
})

test('a phone whose clock is a day ahead logs today', async ({ page, context, network }, { project }) => {
  await readyPhone(page, network)
  await setAhead(context, page)
  network.weather = 'cut'
  await logSome(page, network, numberFor(7, project.name))
  await expect(page.getByText(keptNote)).toBeVisible()
  network.weather = 'through'
  await openOutbox(page, network)
  await onPhone(page)
    .first()
    .getByRole('link', { name: /^Kvitto/ })
    .click()
  const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
  await expect(page.locator('.notice.good')).toContainText(today.format(new Date()))
})

/** Sets the clock of the phone a day ahead, in its pages and in the worker behind them. */
async function setAhead(context: BrowserContext, page: Page): Promise<void> {
  const ahead = () => {
    const now = Date.now
    Date.now = () => now() + 24 * 60 * 60 * 1000
  }
  await context.addInitScript(ahead)
  await page.evaluate(ahead)
  for (const worker of context.serviceWorkers()) await worker.evaluate(ahead)
}

test('two phones of one person: each sends its own, and each sees what the server has', async ({
  page,
  browser,
  network,
}, { project }) => {
  const other = await (await browser.newContext()).newPage()
  await readyPhone(page, network)
  await readyPhone(other, network)
  network.weather = 'cut'
  await logSome(page, network, numberFor(8, project.name))
  await logSome(other, network, numberFor(9, project.name))
  network.weather = 'through'
  for (const phone of [page, other]) {
    await openOutbox(phone, network)
    await expect(onPhone(phone)).toHaveCount(1)
    await expect(onPhone(phone)).toContainText('Skickat och sparat', { timeout: 30_000 })
  }
  await page.reload()
  const code = await onPhone(other)
    .getByRole('link', { name: /^Kvitto/ })
    .getAttribute('href')
  await expect(page.locator(`#received a[href="${code}"]`)).toBeVisible()
  await other.context().close()
})

test('a phone without room says so, and what was written stays in the form', async ({
  page,
  context,
  network,
}) => {
  await readyPhone(page, network)
  await page.goto(`${network.address}/app/log`)
  await page.locator('.tap-list a').first().click()
  await page.evaluate(withoutRoom)
  for (const worker of context.serviceWorkers()) await worker.evaluate(withoutRoom)
  network.weather = 'cut'
  await page.getByLabel('Hur många?').fill('7')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.locator('#not-kept')).toContainText('Telefonen kan inte spara')
  await expect(page.getByLabel('Hur många?')).toHaveValue('7')
})

/** From here on the phone answers as one whose memory is full: no browser lets a test fill it. */
function withoutRoom(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

test('a new release takes over while something waits, and sends it', async ({ page, network }, {
  project,
}) => {
  await readyPhone(page, network)
  network.weather = 'cut'
  await logSome(page, network, numberFor(10, project.name))
  await expect(page.getByText(keptNote)).toBeVisible()
  network.weather = 500
  network.isUpdated = true
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/app/'))?.update())
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).includes('samsyn-log-pages')))
    .toBe(false)
  network.weather = 'through'
  await openOutbox(page, network)
  await expect(onPhone(page)).toHaveCount(1)
  await expect(onPhone(page)).toContainText('Skickat och sparat')
  expect(await timesLogged(page, network, numberFor(10, project.name))).toBe(1)
})

test('who signs out with something unsent is asked first, and leaves nothing behind', async ({
  page,
  network,
}) => {
  await readyPhone(page, network)
  network.weather = 'cut'
  await logSome(page, network, '2')
  await expect(page.getByText(keptNote)).toBeVisible()
  network.weather = 403
  await openOutbox(page, network)
  await expect(onPhone(page)).toContainText('Togs inte emot')
  await page.getByRole('button', { name: 'Logga ut', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Logga ut?' })).toBeVisible()
  await axeClean(page)
  network.weather = 'through'
  await page.getByRole('button', { name: 'Ta bort och logga ut' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/app/log'))
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  network.weather = 'cut'
  await expect(page.goto(`${network.address}/app/log`)).rejects.toThrow()
})
