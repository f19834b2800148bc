import { offenceGroupsOf, offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { type Filled, many, one } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  Carried,
  Choices,
  Problem,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
  Tick,
} from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longestLine } from '../free-text.rules.ts'
import { type ChangedLine, WholeFormProblem } from '../meanwhile.pages.tsx'
import { followUpLevels, measureTypes, mechanisms, visibilities } from '../rules.ts'
import { longestText, type MeasureProblem } from './rules.ts'
import { measureProblemWords, measuresText, type NamedOrganisation } from './words.pages.tsx'

type MeasureFormProps = {
  visit: Visit
  title: string
  trail: { href: string; label: string }[]
  organisations: NamedOrganisation[]
  filled: Filled
  problems?: MeasureProblem[]
  amends: boolean
  /** What others changed while the form was open. */
  meanwhile?: ChangedLine[]
}

/** The form of a measure: what a plan must say first, the rest folded away. */
export function measureFormPage(props: MeasureFormProps): Response {
  const { visit, title, trail, filled, problems = [], amends } = props
  const t = measuresText(visit.language)
  const words = measureProblemWords(problems, t)
  const form = { filled, problems: words }
  const { number = '' } = filled
  return answer(
    <AppPage visit={visit} title={title} trail={trail}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <Carried filled={{ number }} />
        <WholeFormProblem language={visit.language} words={words.form} meanwhile={props.meanwhile ?? []} />
        <Mandatory {...props} words={words} />
        <details class="more" open={moreIsUsed(filled, words)}>
          <summary>{t.more}</summary>
          <div class="fields">
            <More {...props} words={words} />
          </div>
        </details>
        {amends && <TextArea name="reason" label={t.reason} help={t.reasonHelp} {...form} />}
        <div class="actions">
          <Button>{amends ? t.saveAmendment : t.save}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

type PartProps = MeasureFormProps & { words: Record<string, string> }

function Mandatory({ visit, organisations, filled, words }: PartProps) {
  const t = measuresText(visit.language)
  const form = { filled, problems: words }
  return (
    <>
      <h2>{t.mandatory}</h2>
      <TextField name="title" label={t.title} longest={longestLine} {...form} />
      <TextArea name="what" label={t.what} {...form} />
      <TextField
        name="plannedWhen"
        label={t.plannedWhen}
        help={t.plannedWhenHelp}
        longest={longestText}
        {...form}
      />
      <TextField name="plannedFrom" type="date" label={t.plannedFrom} narrow {...form} />
      <TextField name="plannedTo" type="date" label={t.plannedTo} help={t.untilFurther} narrow {...form} />
      <TextArea name="cooperation" label={t.cooperation} {...form} />
      <Select
        name="responsible"
        label={t.responsible}
        empty={t.choose}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        {...form}
      />
      <TextArea name="followUp" label={t.followUp} {...form} />
      <Choices
        name="classes"
        label={t.classQuestion}
        several
        choices={(['social', 'situational', 'safety-creating'] as const).map((one) => ({
          value: one,
          label: t.classes[one],
        }))}
        {...form}
      />
    </>
  )
}

function More({ visit, organisations, filled, words }: PartProps) {
  const t = measuresText(visit.language)
  const form = { filled, problems: words }
  return (
    <>
      <TextArea name="why" label={t.why} {...form} />
      <TextArea name="desiredResult" label={t.desiredResult} {...form} />
      <Choices
        name="initiators"
        label={t.initiators}
        help={t.initiatorsHelp}
        several
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        {...form}
      />
      <Choices
        name="types"
        label={t.typeQuestion}
        several
        choices={measureTypes.map((type) => ({ value: type, label: t.types[type] }))}
        {...form}
      />
      <Choices
        name="mechanisms"
        label={t.mechanismQuestion}
        help={t.mechanismHelp}
        several
        choices={mechanisms.map((one) => ({ value: one, label: t.mechanisms[one] }))}
        {...form}
      />
      <Tick name="allOffences" label={t.allOffences} {...form} />
      <Choices
        name="offences"
        label={t.offences}
        several
        choices={offencesToChoose(visit, many(filled, 'offences'))}
        {...form}
      />
      <Tick name="affectsUnsafety" label={t.affectsUnsafety} help={t.affectsUnsafetyHelp} {...form} />
      <TextField name="targetGroup" label={t.targetGroup} longest={longestLine} {...form} />
      <TextField name="ageFrom" label={t.ageFrom} inputmode="numeric" narrow {...form} />
      <TextField name="ageTo" label={t.ageTo} inputmode="numeric" narrow {...form} />
      <TextField name="setting" label={t.setting} help={t.settingHelp} longest={longestLine} {...form} />
      <TextField
        name="visibleMarking"
        label={t.visibleMarking}
        help={t.visibleMarkingHelp}
        longest={longestLine}
        {...form}
      />
      <TextField
        name="anchoredIn"
        label={t.anchoredIn}
        help={t.anchoredInHelp}
        longest={longestLine}
        {...form}
      />
      <fieldset class="choices" id="partners">
        <legend>{t.partners}</legend>
        <p class="quiet">{t.partnersHelp}</p>
        {organisations.map(({ id, name }) => (
          <TextField name={`partner-${id}`} label={name} longest={longestLine} {...form} />
        ))}
        {words.partners && <Problem name="partners" words={words.partners} />}
      </fieldset>
      <Choices
        name="followUpLevel"
        label={t.followUpLevel}
        choices={followUpLevels.map((level) => ({ value: level, label: t.levels[level] }))}
        {...form}
      />
      <Choices
        name="visibility"
        label={t.visibility}
        choices={visibilities.map((one) => ({ value: one, label: t.visibilities[one] }))}
        {...form}
      />
    </>
  )
}

/** The country's list, and what the measure already names though no list holds it any more. */
function offencesToChoose({ partnership, language }: Visit, chosen: string[]) {
  const listed = offenceGroupsOf(partnership.country).flatMap(({ kinds }) => kinds.map(({ code }) => code))
  return [...new Set([...listed, ...chosen])].map((code) => ({
    value: code,
    label: offenceName(code, language),
  }))
}

const folded = [
  'why',
  'desiredResult',
  'affectsUnsafety',
  'targetGroup',
  'ageFrom',
  'ageTo',
  'setting',
  'visibleMarking',
  'anchoredIn',
]

function moreIsUsed(filled: Filled, words: Record<string, string>): boolean {
  const lists = ['initiators', 'types', 'mechanisms', 'offences']
  const fields = [...folded, ...lists, 'partners', 'visibility', 'followUpLevel']
  const isFolded = (name: string) => fields.includes(name) || name.startsWith('partner-')
  return (
    folded.some((name) => one(filled, name) !== '') ||
    lists.some((name) => many(filled, name).length > 0) ||
    Object.keys(words).some(isFolded)
  )
}
