import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Agreement, FocusArea } from '../rules.ts'
import { agreementTrail } from '../words.pages.tsx'
import type { RequestProblems } from './problems.rules.ts'
import { type Named, text, toldProblems } from './words.pages.tsx'

type AskProps = {
  visit: Visit
  agreement: Agreement
  /** The parties the visitor may ask for. */
  parties: Named[]
  focusAreas: FocusArea[]
  filled: Filled
  problems?: RequestProblems
}

/** The form in which a party says what it wants to have changed, and why. */
export function askPage({ visit, agreement, parties, focusAreas, filled, problems }: AskProps): Response {
  const { language, act } = visit
  const t = text(language)
  const told = toldProblems(problems, language)
  const state = { filled, problems: told ?? {} }
  return answer(
    <AppPage visit={visit} title={t.ask.title} trail={agreementTrail(visit, agreement)}>
      <p class="lead">{t.ask.words}</p>
      <ProblemSummary problems={told} head={webText(language).problemsHead} />
      <PostForm class="sheet" action={`/app/agreement/${agreement.id}/change-requests/new`}>
        <Select
          {...state}
          name="organisation"
          label={t.ask.organisation}
          empty={t.choose}
          choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...state}
          name="focusArea"
          label={t.ask.focusArea}
          empty={t.wholeAgreement}
          choices={focusAreas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea {...state} name="wanted" label={t.ask.wanted} />
        <TextArea {...state} name="why" label={t.ask.why} />
        <TextField {...state} name="askedOn" type="date" narrow max={act.today} label={t.ask.askedOn} />
        <div class="actions">
          <Button>{t.ask.save}</Button>
          <a href={`/app/agreement/${agreement.id}`}>{webText(language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
