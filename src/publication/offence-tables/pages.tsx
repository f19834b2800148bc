import { dayIn } from '../../calendar.ts'
import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { shortDay, shortStretch, writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { PublishedTable } from './queries.ts'
import {
  asShown,
  type Choice,
  type ChoiceProblems,
  type CorrectionProblem,
  type Figure,
  type KeptWhy,
  stampOf,
  tableUnits,
} from './rules.ts'
import { KindShown } from './shown.pages.tsx'
import { tablesPath, tablesTrail, text } from './words.pages.tsx'

/** The tables that residents can read, and the way to make one. */
export function tablesPage(visit: Visit, tables: readonly PublishedTable[]): Response {
  const { language, partnership } = visit
  const t = text(language)
  const dayOf = (at: Date) => shortDay(dayIn(partnership.timeZone, at), language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      {visit.query.has('published') && (
        <div class="notice good" role="status">
          <p>{t.published}</p>
        </div>
      )}
      <p class="lead">{t.lead}</p>
      {visit.may('publish') && (
        <div class="actions">
          <a class="ds-button" data-variant="primary" href={`${tablesPath}/new`}>
            {t.make}
          </a>
        </div>
      )}
      {tables.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          heads={t.heads}
          rows={tables.map(({ id, kinds, from, to, publishedAt, corrections }) => [
            <a href={`/${partnership.slug}/${language}/offences/${id}`}>{dayOf(publishedAt)}</a>,
            writtenList(
              kinds.map((kind) => offenceName(kind, language)),
              language,
            ),
            shortStretch(from, to, language),
            <>
              {t.corrected(corrections.length)}{' '}
              {visit.may('publish') && (
                <a href={`${tablesPath}/${id}/correct`}>
                  {t.correct}
                  <span class="ds-sr-only">: {t.readIt(dayOf(publishedAt))}</span>
                </a>
              )}
            </>,
          ])}
        />
      )}
    </AppPage>,
  )
}

type ChoosingProps = {
  visit: Visit
  kinds: readonly string[]
  filled: Filled
  problems?: ChoiceProblems
  /** The table of what is chosen, to be looked at. */
  looked?: { choice: Choice; figures: readonly Figure[]; fewest: number; changed?: boolean }
}

/** What a table is to show, and below it how residents would see it. */
export function choosingPage({ visit, kinds, filled, problems, looked }: ChoosingProps): Response {
  const { language } = visit
  const { choosing: t, cancel, title } = text(language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title} trail={[{ href: tablesPath, label: title }]}>
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      <p class="lead">{t.lead}</p>
      {kinds.length === 0 ? (
        <p class="notice">
          {t.noKinds} <a href="/app/offences/file">{t.readIn}</a>
        </p>
      ) : (
        <form class="sheet" method="get" action={`${tablesPath}/new`}>
          <Choices
            name="kinds"
            several
            label={t.fields.kinds}
            help={t.kindsHelp}
            choices={kinds.map((value) => ({ value, label: offenceName(value, language) }))}
            {...state}
          />
          <Choices
            name="unit"
            label={t.fields.unit}
            choices={tableUnits.map((value) => ({ value, label: t.units[value] }))}
            {...state}
          />
          {(['fromYear', 'toYear'] as const).map((name) => (
            <TextField name={name} label={t.fields[name]} inputmode="numeric" narrow longest={4} {...state} />
          ))}
          <div class="actions">
            <Button secondary={looked !== undefined}>{t.look}</Button>
            <a href={tablesPath}>{cancel}</a>
          </div>
        </form>
      )}
      {looked && <Preview visit={visit} {...looked} />}
    </AppPage>,
    problems ? 422 : 200,
  )
}

function Preview({
  visit,
  choice,
  figures,
  fewest,
  changed = false,
}: { visit: Visit } & NonNullable<ChoosingProps['looked']>) {
  const { language } = visit
  const { preview: t } = text(language)
  const number = (one: number) => writtenNumber(one, language)
  const kept = (why: KeptWhy) =>
    figures.filter(({ said }) => said.state === 'kept' && said.why === why).length
  const shown = figures.filter(({ said }) => said.state === 'shown').length
  const reasons = [
    [kept('small'), t.why.small(number(kept('small')), number(fewest))],
    [kept('protects'), t.why.protects(number(kept('protects')))],
    [kept('withheld'), t.why.withheld(number(kept('withheld')))],
  ] as const
  return (
    <section id="preview">
      <h2>{t.head}</h2>
      {changed && (
        <div class="notice unsure" role="alert">
          <p>{t.changed}</p>
        </div>
      )}
      <p>{t.kept(number(shown), number(kept('small') + kept('protects') + kept('withheld')))}</p>
      {reasons.some(([count]) => count > 0) && (
        <details>
          <summary>{t.whyHead}</summary>
          <ul>{reasons.map(([count, words]) => count > 0 && <li>{words}</li>)}</ul>
          <p>{t.alike}</p>
        </details>
      )}
      {shown === 0 ? (
        <p class="notice">{t.nothing}</p>
      ) : (
        <>
          {choice.kinds.map((kind) => (
            <KindShown reading={visit} kind={kind} figures={figures.map(asShown)} />
          ))}
          <PostForm action={`${tablesPath}/new`}>
            {choice.kinds.map((kind) => (
              <input type="hidden" name="kinds" value={kind} />
            ))}
            <input type="hidden" name="unit" value={choice.unit} />
            <input type="hidden" name="fromYear" value={String(choice.fromYear)} />
            <input type="hidden" name="toYear" value={String(choice.toYear)} />
            <input type="hidden" name="looked" value={stampOf(figures)} />
            <div class="actions">
              <Button>{t.do}</Button>
            </div>
          </PostForm>
        </>
      )}
    </section>
  )
}

type CorrectingProps = { visit: Visit; table: string; filled: Filled; problem?: CorrectionProblem }

/** What was wrong in a published table, in words. */
export function correctTablePage({ visit, table, filled, problem }: CorrectingProps): Response {
  const { correcting: t, cancel } = text(visit.language)
  const problems: Record<string, string> = problem ? { words: t.problems[problem] } : {}
  return answer(
    <AppPage visit={visit} title={t.title} trail={tablesTrail(visit.language)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p>{t.lead}</p>
      <PostForm class="sheet" action={`${tablesPath}/${table}/correct`}>
        <TextArea name="words" rows={4} label={t.words} filled={filled} problems={problems} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={tablesPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
