import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  Choices,
  Problem,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
} from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { webText } from '../../web/words.ts'
import { backTo, type SmallFormProps } from './small-forms.pages.tsx'
import { measureProblemWords, measuresText, type NamedOrganisation } from './words.pages.tsx'

type ResourceFormProps = SmallFormProps & {
  /** Those whose resources may be noted here. */
  organisations: NamedOrganisation[]
  /** Whether what nobody in particular gives may be noted. */
  ofNobody: boolean
  /** The commitments of the measure that a resource may be for. */
  commitments: { id: string; title: string }[]
}

/** What a party plans to give, or has given, to a measure as a whole or to one of its commitments. */
export function resourcePage(props: ResourceFormProps): Response {
  const { visit, measure, commitments, organisations, ofNobody, problems = [] } = props
  const all = measuresText(visit.language)
  const t = all.resource
  const words = measureProblemWords(problems, all)
  const form = { filled: props.filled, problems: words }
  const optional = webText(visit.language).optional
  return answer(
    <AppPage visit={visit} title={t.title} trail={backTo(measure)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <p>{t.words}</p>
      <PostForm class="sheet" action={visit.path}>
        {words.form && <Problem name="form" words={words.form} />}
        <Choices
          name="kind"
          label={t.kind}
          choices={(['planned', 'used'] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          {...form}
        />
        <TextField name="year" label={t.year} inputmode="numeric" narrow {...form} />
        {(commitments.length > 0 || words.commitment) && (
          <Select
            name="commitment"
            label={t.commitment}
            help={t.commitmentHelp}
            empty={t.wholeMeasure}
            choices={commitments.map(({ id, title }) => ({ value: id, label: title }))}
            {...form}
          />
        )}
        <Select
          name="organisation"
          label={t.organisation}
          {...(ofNobody ? { empty: all.page.nobody } : {})}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          {...form}
        />
        <TextField
          name="persons"
          label={t.persons}
          inputmode="numeric"
          optional={optional}
          narrow
          {...form}
        />
        <TextField
          name="fullTime"
          label={t.fullTime}
          help={t.fullTimeHelp}
          inputmode="decimal"
          optional={optional}
          narrow
          {...form}
        />
        <TextField
          name="hours"
          label={t.hours}
          help={t.hoursHelp}
          inputmode="decimal"
          optional={optional}
          narrow
          {...form}
        />
        <TextField name="money" label={t.money} inputmode="decimal" optional={optional} narrow {...form} />
        {commitments.length > 0 && (
          <>
            <h2>{t.eachHead}</h2>
            <p class="quiet">{t.eachWords}</p>
            <TextField
              name="hoursEach"
              label={t.hoursEach}
              help={t.hoursEachHelp}
              inputmode="decimal"
              optional={optional}
              narrow
              {...form}
            />
            <TextField
              name="things"
              label={t.things}
              help={t.thingsHelp}
              inputmode="numeric"
              optional={optional}
              narrow
              {...form}
            />
          </>
        )}
        <TextArea name="note" label={t.note} help={t.noteHelp} rows={2} {...form} />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
