import type { Filled } from '../../web/filled.ts'
import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { mayChange } from '../pages.tsx'
import type { Agreement } from '../rules.ts'
import { text as agreementText, agreementTrail } from '../words.pages.tsx'
import type { CoverProblems } from './actions.ts'
import type { MunicipalityBelow } from './rules.ts'
import { text } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  agreement: Agreement
  below: MunicipalityBelow[]
  filled: Filled
  problems?: CoverProblems
}

/** The form of the municipalities an agreement covers: each with a tick, and the days it joins and leaves. */
export function municipalitiesFormPage({ visit, agreement, below, filled, problems }: FormProps): Response {
  const t = text(visit.language)
  const { form, problemsHead } = agreementText(visit.language)
  const { municipalities, reason } = problems ?? {}
  const told = {
    ...(municipalities && { municipalities: t.problems[municipalities] }),
    ...(reason && { reason: form.amendment[reason] }),
    ...(problems && !municipalities && !reason && { municipalities: t.elsewhere }),
  }
  return answer(
    <AppPage visit={visit} title={t.title} trail={agreementTrail(visit, agreement)}>
      <p class="lead">{t.lead}</p>
      <ProblemSummary problems={problems && told} head={problemsHead} />
      <PostForm class="sheet" action={`/app/agreement/${agreement.id}/municipalities`}>
        <div class="choices" id="municipalities">
          {told.municipalities && <p class="ds-validation-message">{told.municipalities}</p>}
          {below.map(({ id, name }) => (
            <fieldset class="choices">
              <legend>{name}</legend>
              <Tick filled={filled} name={`covers-${id}`} label={t.covers} />
              <TextField
                filled={filled}
                name={`from-${id}`}
                type="date"
                narrow
                label={t.from}
                help={t.fromHelp}
                optional={form.optional}
              />
              <TextField
                filled={filled}
                name={`to-${id}`}
                type="date"
                narrow
                label={t.to}
                help={t.toHelp}
                optional={form.optional}
              />
            </fieldset>
          ))}
        </div>
        <TextArea
          filled={filled}
          problems={told}
          name="reason"
          rows={2}
          label={form.reason}
          help={form.reasonHelp}
        />
        <input type="hidden" name="basedOn" value={String(filled.basedOn ?? agreement.number)} />
        <div class="actions">
          <Button>{form.save}</Button>
          <a href={`/app/agreement/${agreement.id}`}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type SectionProps = { visit: Visit; agreement: Agreement; below: MunicipalityBelow[] }

/** Which municipalities an agreement covers, as part of its page; nothing where none lies below the partnership. */
export function Municipalities({ visit, agreement, below }: SectionProps) {
  const t = text(visit.language)
  const { language } = visit
  if (below.length === 0) return null
  const nameOf = (id: string) => below.find((one) => one.id === id)?.name ?? ''
  const days = (from: string | null, to: string | null) =>
    t.days(from ? writtenDay(from, language) : '', to ? writtenDay(to, language) : '')
  return (
    <section id="municipalities">
      <h2>{t.heading}</h2>
      {agreement.municipalities.length === 0 ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <>
          <ul>
            {agreement.municipalities.map(({ municipality, from, to }) => (
              <li>{[nameOf(municipality), days(from, to)].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
          <p>
            <a href={`/app/duties/agreement-parts/${agreement.id}`}>{t.parts}</a>
          </p>
        </>
      )}
      {mayChange(visit, 'adopt') && (
        <p>
          <a href={`/app/agreement/${agreement.id}/municipalities`}>{t.change}</a>
        </p>
      )}
    </section>
  )
}
