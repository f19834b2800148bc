import type { Child } from 'hono/jsx'
import { mayBeOfKinds } from '../action-plan/commitments/coverage.rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import type { Filled } from '../web/filled.ts'
import { shortDay } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ProblemSummary, TextArea, TextField } from '../web/parts/form.tsx'
import { HeardOnly } from '../web/parts/own-words.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { WrittenUnit } from './coverage-units.queries.ts'
import type { UnitChangeProblem, UnitsProblem } from './coverage-units.rules.ts'
import type { PauseEndingProblem, PauseProblem } from './pause.rules.ts'
import { tellingPage } from './reporting.pages.tsx'
import type { CoverageUnit } from './rules.ts'
import { commitmentTrail, SaveOrLeave, sentences, struckWords, text } from './words.pages.tsx'
import type { WrittenPause } from './written.queries.ts'

type FormProps<Problems> = { visit: Visit; commitment: Commitment; filled: Filled; problems?: Problems[] }

/** The classes, schools or areas to be covered, or the kinds of what is counted, and room to add more. */
export function unitsPage({
  visit,
  commitment,
  units,
  filled,
  problems = [],
}: FormProps<UnitsProblem> & { units: WrittenUnit[] }): Response {
  const { language } = visit
  const t = mayBeOfKinds(commitment, visit.act.today)
    ? { ...text(language).units, ...text(language).kinds }
    : text(language).units
  const words = sentences(problems, filled, language)
  const here = `/app/log/${commitment.id}/coverage-units`
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title} trail={commitmentTrail(commitment, text(language))}>
      <p>{t.words}</p>
      {units.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.caption}
          heads={[t.name, t.from, t.to, t.change, text(language).history.strike]}
          rows={units.map((unit) => unitCells(unit, here, visit))}
        />
      )}
      <h2>{t.add}</h2>
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      <PostForm class="sheet" action={here}>
        <TextArea {...state} name="names" label={t.names} rows={6} />
        <TextField {...state} name="from" label={t.fromQuestion} type="date" narrow />
        <SaveOrLeave visit={visit} save={t.addDo} back={`/app/log/${commitment.id}`} />
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** A unit with the ways to change and to strike it; one that was struck, crossed out with the reason. */
function unitCells({ id, name, from, to, strike }: WrittenUnit, here: string, visit: Visit): Child[] {
  const { language } = visit
  const { units: t, history } = text(language)
  const days = [from ? shortDay(from, language) : t.always, to ? shortDay(to, language) : null]
  if (strike) return [<s class="struck">{name}</s>, ...days, null, struckWords(strike, visit)]
  return [
    name,
    ...days,
    <a href={`${here}/${id}`}>
      {t.change}
      <HeardOnly words={name} reading={visit} />
    </a>,
    <a href={`${here}/${id}/strike`}>
      {history.strike}
      <HeardOnly words={name} reading={visit} />
    </a>,
  ]
}

/** Another name for a unit, or its last day. */
export function unitPage(props: FormProps<UnitChangeProblem> & { unit: CoverageUnit }): Response {
  const { visit, unit, filled, problems = [] } = props
  const t = text(visit.language).units
  const words = sentences(problems, filled, visit.language)
  const state = { filled, problems: words }
  return tellingPage({
    ...props,
    words,
    t: { title: t.changeTitle(unit.name), words: t.words, do: t.changeDo },
    address: `coverage-units/${unit.id}`,
    fields: (
      <>
        <TextField {...state} name="name" label={t.newName} autocomplete="off" />
        <TextField {...state} name="to" label={t.lastDay} help={t.lastDayHelp} type="date" narrow />
      </>
    ),
  })
}

/** Lays a commitment to rest; where it rests already, takes it up again. */
export function pausePage(
  props: FormProps<PauseProblem | PauseEndingProblem> & { running: WrittenPause | null },
): Response {
  const { visit, filled, running, problems = [] } = props
  const t = text(visit.language).pause
  const words = sentences(problems, filled, visit.language)
  const state = { filled, problems: words }
  if (running)
    return tellingPage({
      ...props,
      words,
      t: {
        title: t.endTitle,
        words: t.endWords(shortDay(running.from, visit.language), running.reason),
        do: t.endDo,
      },
      address: `pause/${running.id}/end`,
      fields: <TextField {...state} name="to" label={t.lastDay} type="date" max={visit.act.today} narrow />,
    })
  const { noteHelp } = text(visit.language).form
  return tellingPage({
    ...props,
    words,
    t,
    address: 'pause',
    fields: (
      <>
        <TextField {...state} name="from" label={t.from} type="date" narrow />
        <TextField {...state} name="to" label={t.to} help={t.toHelp} type="date" narrow />
        <TextArea {...state} name="reason" label={t.reason} help={noteHelp} rows={2} />
      </>
    ),
  })
}

/** The first day to propose for units: the beginning where they are the first, else today. */
export function proposedFrom(commitment: Commitment, units: CoverageUnit[], today: string): Filled {
  return { from: units.length === 0 ? commitment.begins : today }
}

/** What stands in the form of a unit before anything is changed. */
export function filledOf({ name, to }: CoverageUnit): Filled {
  return { name, to: to ?? '' }
}
