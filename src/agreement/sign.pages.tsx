import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, Select, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import type { SignatureProblems } from './actions.ts'
import { text as groundsText } from './grounds/words.pages.tsx'
import type { Agreement } from './rules.ts'
import { longestPlace } from './signatures/rules.ts'
import { text as signaturesText } from './signatures/words.pages.tsx'
import { agreementTrail, text } from './words.pages.tsx'

type SignProps = {
  visit: Visit
  agreement: Agreement
  /** The parties the visitor may note a signature for. */
  parties: { id: string; name: string }[]
  filled: Filled
  problems?: SignatureProblems
}

/** Which office signed for which party, and when. */
export function signPage({ visit, agreement, parties, filled, problems }: SignProps): Response {
  const t = text(visit.language)
  const grounds = groundsText(visit.language)
  const sentences: Record<string, Record<string, string>> = t.signing.problems
  const told = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [
      field,
      code === 'grounds'
        ? `${grounds.mustSay.before} ${grounds.mustSay.how}`
        : code === 'personalData' || code === 'tooLong'
          ? t.form.problems[code]
          : (sentences[field]?.[code] ?? ''),
    ]),
  )
  const signatures = signaturesText(visit.language)
  const state = { filled, problems: told }
  return answer(
    <AppPage visit={visit} title={t.signing.title} trail={agreementTrail(visit, agreement)}>
      <p class="lead">{t.signing.words}</p>
      <ProblemSummary problems={told} head={t.problemsHead} />
      {problems?.party === 'grounds' && (
        <p>
          <a href={`/app/agreement/${agreement.id}/grounds`}>{grounds.say}</a>
        </p>
      )}
      <PostForm class="sheet" action={`/app/agreement/${agreement.id}/sign`}>
        <Select
          {...state}
          name="party"
          label={t.form.organisation}
          empty={t.form.choose}
          choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...state} name="office" label={t.form.office} help={t.form.signatoriesHelp} />
        <TextField {...state} name="signedOn" type="date" narrow max={visit.act.today} label={t.form.date} />
        <TextField
          {...state}
          name="signedAtPlace"
          label={signatures.place}
          help={signatures.placeHelp}
          longest={longestPlace}
          optional={t.form.optional}
        />
        <div class="actions">
          <Button>{t.form.save}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
