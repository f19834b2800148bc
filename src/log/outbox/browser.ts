import { isLanguage, writtenMoment } from '../../web/languages.ts'
import { followForm, say } from './form.browser.ts'
import { drawAgain, showList, type Whose } from './list.browser.ts'
import { keepAssets, keepPages } from './pages-kept.browser.ts'
import { sendWaiting } from './sending.browser.ts'
import { keptNow } from './store.browser.ts'

// The log without a network. Where a browser cannot do it the pages are as they are without it.

const outbox = '/app/log/outbox'
/** So often what waits is tried while a page is open, in milliseconds. */
const tryEvery = 30_000

const phone = document.getElementById('phone')
if (phone && 'serviceWorker' in navigator && 'locks' in navigator) begin(phone)
else document.getElementById('not-here')?.removeAttribute('hidden')

async function begin(phone: HTMLElement): Promise<void> {
  const { person = '', partnership = '', language = 'sv', timeZone = 'UTC' } = phone.dataset
  const whose = { person, partnership, language, timeZone }
  const notKept = document.getElementById('not-kept') as HTMLElement
  showKeptPage(whose)
  const form = document.querySelector<HTMLFormElement>('form[data-ground]')
  if (form) await followForm(form, timeZone, notKept).catch(() => say(notKept, true))
  await showList(whose).catch(() => say(notKept, true))
  navigator.serviceWorker.addEventListener('message', ({ data }) => say(notKept, data === 'notKept'))
  await navigator.serviceWorker.register(phone.dataset.worker ?? '', { scope: '/app/' }).catch(() => null)
  // A page that has just come shows that there is a way to the server.
  await send(phone, whose, document.body.dataset.keptAt === undefined)
  window.addEventListener('online', () => send(phone, whose, true))
  setInterval(() => send(phone, whose, false), tryEvery)
  if (document.body.dataset.keptAt !== undefined) return
  const listed = [...document.querySelectorAll<HTMLAnchorElement>('.tap-list a')].map(
    ({ pathname }) => pathname,
  )
  const here = form ? [location.pathname] : []
  await keepAssets().catch(() => {})
  const all = ['/app/log', outbox, ...here, ...listed]
  await keepPages(all, `${person} ${partnership} ${language}`).catch(() => {})
}

/** Sends what waits and says how much there is, on every page of the log. */
async function send(phone: HTMLElement, whose: Whose, askedFor: boolean): Promise<void> {
  const before = await sentNow()
  await sendWaiting(askedFor).catch(() => {})
  // What the server has now is worth more than the list that stands here.
  if (document.getElementById('on-phone') && (await sentNow()) > before) return location.replace(outbox)
  const all = await keptNow().catch(() => [])
  const own = all.filter(({ person }) => person === whose.person)
  const count = (standing: string) => own.filter((kept) => kept.standing === standing).length
  const waits = document.getElementById('waits') as HTMLElement
  const [waiting, refused] = [count('waiting'), count('refused')]
  const told = [
    waiting > 0 && (waits.dataset.waiting ?? '').replace('%', String(waiting)),
    refused > 0 && (waits.dataset.refused ?? '').replace('%', String(refused)),
  ].filter((words) => words !== false)
  const link = document.createElement('a')
  link.href = outbox
  link.textContent = told.join('. ')
  if (waits.textContent !== link.textContent) waits.replaceChildren(...(told.length > 0 ? [link] : []))
  await drawAgain(whose)
  if (waiting === 0) return
  await navigator.storage?.persist?.().catch(() => false)
  const { sync } = (await navigator.serviceWorker.ready) as unknown as {
    sync?: { register: (tag: string) => Promise<void> }
  }
  // The browser sends what waits when the network is back, though every page is closed; not all of them can.
  await sync?.register('samsyn-outbox').catch(() => {})
  phone.dataset.waits = String(waiting)
}

const sentNow = async () =>
  (await keptNow().catch(() => [])).filter(({ standing }) => standing === 'sent').length

/** A page from the phone's memory says so, and how old it is. */
function showKeptPage({ language, timeZone }: Whose): void {
  const at = Number(document.body.dataset.keptAt)
  const place = document.getElementById('kept-page')
  if (!place || !at) return
  const moment = writtenMoment(new Date(at), timeZone, isLanguage(language) ? language : 'sv')
  // Where the page that was asked for is not kept, the list stands in its place.
  const isInstead = document.getElementById('on-phone') !== null && location.pathname !== outbox
  const words = (isInstead ? place.dataset.instead : place.dataset.words) ?? ''
  place.textContent = words.replace('%', moment)
  place.hidden = false
}
