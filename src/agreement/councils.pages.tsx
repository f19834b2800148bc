import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, TextArea, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { AmendmentProblem } from './actions.ts'
import type { AgreementProblems } from './agreement.rules.ts'
import { rowsOf } from './form.pages.tsx'
import { mayChange } from './pages.tsx'
import type { AgreedCouncil, Agreement } from './rules.ts'
import type { AgreementText } from './text.sv.ts'
import { agreementTrail, text } from './words.pages.tsx'

export type CouncilsProps = {
  visit: Visit
  agreement: Agreement
  filled: Filled
  problems?: AgreementProblems & { reason?: AmendmentProblem }
}

/** The form of an agreement's councils: who sits by office, who leads, who keeps the papers, how often they meet. */
export function councilsFormPage({ visit, agreement, filled, problems }: CouncilsProps): Response {
  const t = text(visit.language)
  const { councils, reason } = problems ?? {}
  const told = {
    ...(councils && { councils: t.councils.problems[councils] ?? t.form.problems[councils] }),
    ...(reason && { reason: t.form.amendment[reason] }),
    // What else the agreement lacks is put right in its own form.
    ...(problems && !councils && !reason && { councils: t.councils.elsewhere }),
  }
  return answer(
    <AppPage visit={visit} title={t.councils.title} trail={agreementTrail(visit, agreement)}>
      <p class="lead">{t.councils.lead}</p>
      <ProblemSummary problems={problems && told} head={t.problemsHead} />
      <PostForm class="sheet" action={`/app/agreement/${agreement.id}/councils`}>
        <div class="choices" id="councils">
          {told.councils && <p class="ds-validation-message">{told.councils}</p>}
          {rowsOf(filled, 'council', 'name').map((row) => (
            <CouncilFields row={row} filled={filled} t={t} />
          ))}
        </div>
        <TextArea
          filled={filled}
          problems={told}
          name="reason"
          rows={2}
          label={t.form.reason}
          help={t.form.reasonHelp}
        />
        <input type="hidden" name="basedOn" value={String(filled.basedOn ?? agreement.number)} />
        <div class="actions">
          <Button>{t.form.save}</Button>
          <a href={`/app/agreement/${agreement.id}`}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

function CouncilFields({ row, filled, t }: { row: number; filled: Filled; t: AgreementText }) {
  const { ask } = t.councils
  const optional = t.form.optional
  const field = (name: string) => ({ filled, name: `council-${row}-${name}` })
  return (
    <fieldset class="choices">
      <legend>{t.councils.number(row + 1)}</legend>
      <TextField {...field('name')} label={ask.name} />
      <TextArea {...field('seats')} rows={4} label={ask.seats} help={ask.seatsHelp} />
      <TextField {...field('chair')} label={ask.chair} optional={optional} />
      <TextField {...field('secretariat')} label={ask.secretariat} optional={optional} />
      <TextField
        {...field('leastMeetings')}
        inputmode="numeric"
        narrow
        label={ask.leastMeetings}
        optional={optional}
      />
    </fieldset>
  )
}

/** The councils as the agreement describes them, with the way to change them. */
export function Councils({ visit, agreement }: { visit: Visit; agreement: Agreement }) {
  const t = text(visit.language)
  const may = mayChange(visit, 'adopt')
  if (agreement.councils.length === 0 && !may) return null
  return (
    <section>
      <h2>{t.document.councils}</h2>
      {agreement.councils.map((council) => (
        <>
          <h3>{council.name}</h3>
          <CouncilFacts council={council} t={t} />
        </>
      ))}
      {agreement.councils.length === 0 && <p class="quiet">{t.councils.none}</p>}
      {may && (
        <p>
          <a href={`/app/agreement/${agreement.id}/councils`}>
            {agreement.councils.length === 0 ? t.councils.add : t.councils.change}
          </a>
        </p>
      )}
    </section>
  )
}

function CouncilFacts({ council, t }: { council: AgreedCouncil; t: AgreementText }) {
  const { seats, chair, secretariat, leastMeetings } = council
  const facts: [string, string][] = [
    [t.councils.seats, seats.join(', ')],
    [t.councils.chair, chair],
    [t.councils.secretariat, secretariat],
    [t.councils.meetings, leastMeetings === null ? '' : t.councils.atLeast(leastMeetings)],
  ]
  return (
    <dl class="facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([head, words]) => (
          <>
            <dt>{head}</dt>
            <dd>{words}</dd>
          </>
        ))}
    </dl>
  )
}
