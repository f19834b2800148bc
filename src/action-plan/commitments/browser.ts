import { isLanguage } from '../../web/languages.ts'
import { cadenceAnswers } from './answers.rules.ts'
import { previewInWords, previewOf, type Surroundings } from './preview.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'
import { inCodes } from './things.rules.ts'

/** While one types, the sentence, the remarks and the periods follow: the same rules as on the server. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-surroundings]')) {
  form.addEventListener('input', () => show(form))
}

function show(form: HTMLFormElement) {
  const { language: wanted, ...surroundings } = JSON.parse(
    form.dataset.surroundings ?? '{}',
  ) as Surroundings & {
    language: string
  }
  const language = isLanguage(wanted) ? wanted : 'sv'
  const t = { sv, da, en }[language]
  const data = new FormData(form)
  const several = (field: string) => data.getAll(field).map((value) => String(value).trim())
  const one = (field: string) => several(field)[0] ?? ''
  const writing = {
    title: one('title'),
    originalWords: one('originalWords'),
    answers: inCodes(cadenceAnswers(one, several), t.things),
    responsible: several('responsible'),
    fromDay: one('fromDay') || null,
    toDay: one('toDay') || null,
  }
  const told = previewInWords(previewOf(writing, surroundings), t.preview, language)
  say('preview-sentence', told.sentence)
  say('preview-verdict', told.verdict)
  part('preview-verdict').className = told.measurable ? 'notice good' : 'notice unsure'
  list(part('preview-remarks').querySelector('ul'), told.remarks)
  part('preview-remarks').hidden = told.remarks.length === 0
  const proposal = part('preview-proposal')
  proposal.hidden = told.proposal === null
  proposal.querySelector('p')?.replaceChildren(told.proposal ?? '')
  list(part('preview-periods'), told.periods)
  part('preview-periods').hidden = told.periods.length === 0
  part('preview-no-periods').hidden = told.noPeriods === null
}

function part(id: string): HTMLElement {
  return document.getElementById(id)!
}

/** Only what changed is said anew, so that a screen reader does not repeat the rest. */
function say(id: string, words: string) {
  if (part(id).textContent !== words) part(id).textContent = words
}

function list(into: Element | null, lines: string[]) {
  into?.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li')
      item.textContent = line
      return item
    }),
  )
}
