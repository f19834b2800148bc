import { addDays, dayIn } from '../../calendar.ts'
import { day, many, number, one } from '../../web/filled.ts'
import { type Ground, problemsWithOccurrence } from '../occurrence.rules.ts'
import { occurrenceSent } from '../occurrence-sent.rules.ts'
import { isId } from '../rules.ts'
import type { Kept } from './rules.ts'
import { keptFrom } from './sending.browser.ts'
import { keep, keptWith } from './store.browser.ts'

/** A log form that is kept while it is written, and judged by the server's rules where no server answers. */
export async function followForm(
  form: HTMLFormElement,
  timeZone: string,
  notKept: HTMLElement,
): Promise<void> {
  const isKeptPage = document.body.dataset.keptAt !== undefined
  const id = field(form, 'id')
  if (isKeptPage && id) {
    // The page is an old one: what is written in it is another report, on another day.
    const asked = new URLSearchParams(location.search).get('form') ?? ''
    id.value = isId(asked) ? asked : crypto.randomUUID()
    const [today, yesterday] = form.querySelectorAll<HTMLInputElement>('input[name=day]')
    for (const [choice, value] of [
      [today, 'today'],
      [yesterday, 'yesterday'],
    ] as const) {
      if (!choice) continue
      choice.value = value
      choice.closest('label')?.querySelector('.small')?.remove()
    }
    if (today && field(form, 'otherDay')?.value === '') today.checked = true
  }
  const before = id ? await keptWith(id.value).catch(() => undefined) : undefined
  if (before && before.standing !== 'sent') fill(form, before, timeZone)
  let isFull = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const draft = async () => {
    // What waits is not sent half mended: it changes when Save is pressed.
    if (before && before.standing !== 'draft') return
    const kept = await keptFrom(sentBy(form), 'draft').catch(() => null)
    isFull = !kept || (await keep(kept).then(no, yes))
    say(notKept, isFull)
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(draft, 400)
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(waiting)
    const isAlone = isKeptPage || !navigator.onLine
    if (!isAlone) return
    const wrong = problemsIn(form, timeZone)
    showProblems(form, wrong)
    say(notKept, isFull)
    if (wrong.length > 0 || isFull) event.preventDefault()
  })
}

const yes = () => true
const no = () => false

/** Said where it is worth saying, and not before. */
export function say(place: HTMLElement, isSo: boolean): void {
  place.className = isSo ? 'notice trouble' : ''
  place.textContent = isSo ? (place.dataset.words ?? '') : ''
}

const field = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)

function sentBy(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

/** What was written stands in the form again. A day that was "today" then is told by its date. */
function fill(form: HTMLFormElement, { form: written, writtenAt }: Kept, timeZone: string): void {
  const values = new URLSearchParams(written)
  const back = ['today', 'yesterday'].indexOf(values.get('day') ?? '')
  if (back >= 0 && !values.get('otherDay')) {
    values.delete('day')
    values.set('otherDay', addDays(dayIn(timeZone, new Date(writtenAt)), -back))
  }
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || isWords(control))) continue
    if (control.name === '' || control.type === 'hidden') continue
    const said = values.getAll(control.name)
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
      control.checked = said.includes(control.value)
    else control.value = said[0] ?? ''
    if (said.some(Boolean)) control.closest('details')?.setAttribute('open', '')
  }
}

const isWords = (control: Element): control is HTMLTextAreaElement | HTMLSelectElement =>
  control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement

/** The sentences for what the rules say is wrong, by field. */
function problemsIn(form: HTMLFormElement, timeZone: string): [string, string][] {
  const ground = JSON.parse(form.dataset.ground ?? '{}') as Ground
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<string, string>
  const today = dayIn(timeZone, new Date())
  const sent = sentBy(form)
  const filled = Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)]))
  const occurrence = occurrenceSent(
    {
      one: (name) => one(filled, name),
      many: (name) => many(filled, name),
      day: (name) => day(filled, name),
      number: (name) => number(filled, name),
      dayMeant: (back) => addDays(today, -back),
    },
    ground.commitment.id,
  )
  // A phone's clock may be wrong by a day: only the server says what is still to come.
  return problemsWithOccurrence(occurrence, { ...ground, today: addDays(today, 2) }).map(
    ({ field, code }) => [field, words[code] ?? ''],
  )
}

/** As the server shows them: in a list that leads to each field. */
function showProblems(form: HTMLFormElement, wrong: [string, string][]): void {
  document.getElementById('phone-problems')?.remove()
  if (wrong.length === 0) return
  const list = document.createElement('ul')
  for (const [name, words] of wrong) {
    const link = document.createElement('a')
    link.href = `#${name}`
    link.textContent = words
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  const summary = document.createElement('div')
  summary.id = 'phone-problems'
  summary.className = 'notice trouble'
  summary.tabIndex = -1
  summary.setAttribute('role', 'alert')
  summary.append(list)
  form.before(summary)
  summary.focus()
}
