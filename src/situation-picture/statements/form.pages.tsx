import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type Party, type SituationPicture, visibilities } from '../rules.ts'
import { text as pictureText } from '../words.pages.tsx'
import type { Statement } from './rules.ts'
import type { AmendmentProblem, StatementProblems } from './statement.rules.ts'
import { type Named, type Names, statementsTrail, text } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  picture: SituationPicture
  filled: Filled
  names: Names
  /** The parties the visitor may state for. */
  parties: Party[]
  problems?: StatementProblems & { reason?: AmendmentProblem | undefined }
  /** The statement that is amended; none where a new one is made. */
  amends?: Statement
}

const asChoices = (named: Named[]) => named.map(({ id, name }) => ({ value: id, label: name }))

/** What a party sees: its words first, then where they belong, then the sources and their limits. */
export function statementFormPage(props: FormProps): Response {
  const { visit, picture, filled, names, parties, problems, amends } = props
  const t = text(visit.language)
  const { parties: partyWords, problemsHead } = pictureText(visit.language)
  const { optional, cancel } = webText(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  const back = amends
    ? `/app/situation-picture/statement/${amends.id}`
    : `/app/situation-picture/${picture.id}/statements`
  return answer(
    <AppPage
      visit={visit}
      title={amends ? t.form.amendTitle : t.form.newTitle}
      trail={statementsTrail(visit, picture)}
    >
      <ProblemSummary problems={sentences} head={problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        {!amends && (
          <Choices
            {...state}
            name="party"
            label={t.form.party}
            choices={parties.map((party) => ({ value: party, label: partyWords[party] }))}
          />
        )}
        <Select
          {...state}
          name="organisation"
          label={t.form.organisation}
          help={t.form.organisationHelp}
          empty={t.form.nobody}
          choices={asChoices(names.organisations)}
        />
        <TextArea {...state} name="words" label={t.form.words} help={t.form.wordsHelp} rows={4} />
        <Select
          {...state}
          name="theme"
          label={t.form.theme}
          empty={t.noTheme}
          choices={asChoices(names.themes)}
        />
        <Select
          {...state}
          name="area"
          label={t.form.area}
          empty={t.wholeMunicipality}
          choices={asChoices(names.areas)}
        />
        <TextArea {...state} name="touchpoints" rows={2} label={t.form.touchpoints} optional={optional} />
        <h2>{t.form.sourcesHead}</h2>
        <p class="quiet">{t.form.sourcesHelp}</p>
        {(['whyChosen', 'sources', 'limits', 'consequenceOfLimits'] as const).map((question) => (
          <TextArea {...state} name={question} rows={2} label={t.questions[question]} optional={optional} />
        ))}
        <Choices
          {...state}
          name="visibility"
          label={t.form.visibility}
          choices={visibilities.map((one) => ({ value: one, label: t.visibilities[one] }))}
        />
        {amends && (
          <>
            <TextArea {...state} name="reason" rows={2} label={t.form.reason} />
            <input type="hidden" name="basedOn" value={String(filled.basedOn ?? amends.number)} />
          </>
        )}
        <div class="actions">
          <Button>{t.form.save}</Button>
          <a href={back}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
