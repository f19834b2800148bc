import { isLanguage, writtenMoment } from '../../web/languages.ts'
import { receiptCode } from '../rules.ts'
import { type Hindrance, isUnsent, type Kept, type Standing } from './rules.ts'
import { compareWith, sendWaiting } from './sending.browser.ts'
import { keptNow, remove, wipe } from './store.browser.ts'

type Words = { standings: Record<Standing, string>; hindrances: Record<Hindrance, string>; written: string }
export type Whose = { person: string; partnership: string; language: string; timeZone: string }

const part = (id: string) => document.getElementById(id)

/** The page with everything that was logged on this phone: shown, compared, sent, saved as a file, removed. */
export async function showList(whose: Whose): Promise<void> {
  const section = part('on-phone')
  if (!section) return
  const asked = new URLSearchParams(location.search)
  section.hidden = false
  await showLasting()
  if (document.body.dataset.keptAt === undefined) {
    const own = (kept: Kept) => kept.person === whose.person && kept.partnership === whose.partnership
    await compareWith((part('received')?.dataset.received ?? '').split(' '), own)
  }
  await draw(section, whose)
  const leaving = (await keptNow()).some(isUnsent) && asked.has('leaving')
  show('leaving', leaving)
  part('leaving')?.querySelector('form')?.addEventListener('submit', leave)
}

/** What the list says after something was sent, or failed to be. */
export async function drawAgain(whose: Whose): Promise<void> {
  const section = part('on-phone')
  if (section) await draw(section, whose)
}

async function leave(event: SubmitEvent): Promise<void> {
  event.preventDefault()
  await wipe()
  ;(event.target as HTMLFormElement).submit()
}

let drawn = ''

async function draw(section: HTMLElement, whose: Whose): Promise<void> {
  const all = await keptNow()
  // Nothing moves under a finger, or a reader, that says the same as before.
  const told = JSON.stringify(
    all.map(({ id, standing, hindrance, words }) => [id, standing, hindrance, words]),
  )
  if (told === drawn) return
  drawn = told
  const own = all.filter(({ person }) => person === whose.person)
  own.sort((one, other) => other.writtenAt - one.writtenAt)
  const justKept = new URLSearchParams(location.search).get('kept')
  show(
    'just-kept',
    own.some(({ id, standing }) => id === justKept && standing === 'waiting'),
  )
  show(
    'nothing-waits',
    own.every(({ standing }) => standing === 'sent'),
  )
  const others = part('others')
  if (others) others.textContent = (others.dataset.words ?? '').replace('%', String(all.length - own.length))
  show('others', all.length > own.length)
  part('kept')?.replaceChildren(...own.map((kept) => item(kept, section, whose)))
}

function item(kept: Kept, section: HTMLElement, whose: Whose): Node {
  const words = JSON.parse(section.dataset.words ?? '{}') as Words
  const made = (part('kept-one') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment
  const piece = (name: string) => made.querySelector<HTMLElement>(`[data-part=${name}]`)!
  const language = isLanguage(whose.language) ? whose.language : 'sv'
  const moment = writtenMoment(new Date(kept.writtenAt), whose.timeZone, language)
  const { standing, hindrance } = kept
  const why = standing !== 'sent' && hindrance ? ` – ${words.hindrances[hindrance]}` : ''
  piece('title').textContent = kept.title
  piece('standing').textContent = `${words.standings[standing]}${why}`
  piece('written').textContent = words.written.replace('%', moment)
  for (const told of kept.words) {
    const line = document.createElement('li')
    line.textContent = told
    piece('words').append(line)
  }
  if (kept.words.length === 0) piece('words').remove()
  const address = `/app/log/${kept.commitment}?form=${kept.id}`
  piece('receipt').append(` ${receiptCode(kept.id)}`)
  link(piece('receipt'), standing === 'sent' ? `/app/log/receipt/${kept.id}` : null)
  link(piece('mend'), standing === 'sent' ? null : address)
  if (standing !== 'waiting') piece('send').remove()
  else
    piece('send').addEventListener('click', async () => {
      await sendWaiting(true)
      await drawAgain(whose)
    })
  piece('save').addEventListener('click', () => saveAsFile(kept))
  const away = piece('remove')
  away.addEventListener('click', async () => {
    if (standing !== 'sent' && away.textContent !== away.dataset.sure) {
      away.textContent = away.dataset.sure ?? ''
      return
    }
    await remove(kept.id)
    await drawAgain(whose)
  })
  return made
}

function link(place: HTMLElement, href: string | null): void {
  if (href === null) place.remove()
  else place.setAttribute('href', href)
}

/** One report as a file of its own, to be mailed or kept elsewhere: its fields as they were filled in. */
function saveAsFile({ form, ...kept }: Kept): void {
  const fields = Object.fromEntries(new URLSearchParams(form))
  const file = new Blob([JSON.stringify({ ...kept, fields }, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `samsyn-${kept.id.slice(0, 8)}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}

async function showLasting(): Promise<void> {
  const place = part('lasting')
  const isLasting = await navigator.storage?.persisted?.().catch(() => false)
  if (!place) return
  place.textContent = (isLasting ? place.dataset.lasting : place.dataset.notLasting) ?? ''
  place.hidden = false
}

function show(id: string, isShown: boolean): void {
  const place = part(id)
  if (place) place.hidden = !isShown
}
