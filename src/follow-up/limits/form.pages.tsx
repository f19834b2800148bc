import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { AnswerProblems } from './actions.ts'
import { decisions, type LimitProblems, sides, type WordsProblem } from './rules.ts'
import type { CanBeFor, LimitTold } from './told.queries.ts'
import {
  limitsPath,
  limitsText,
  limitsTrail,
  limitWords,
  namedIndicator,
  valueWords,
} from './words.pages.tsx'

type SetProps = { visit: Visit; known: CanBeFor; filled: Filled; problems?: LimitProblems }

/** A new limit: for which indicator and which work, and where the work wants to come. */
export function setLimitPage({ visit, known, filled, problems }: SetProps): Response {
  const { setting: t, needIndicator } = limitsText(visit.language)
  const { optional, problemsHead } = webText(visit.language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const state = { filled, problems: words }
  const work = [
    ...known.focusAreas.map(({ id, title }) => ({ value: `focus-area:${id}`, label: t.focusArea(title) })),
    ...known.measures.map(({ id, title }) => ({ value: `measure:${id}`, label: t.measure(title) })),
  ]
  const indicators = known.indicators.map((indicator) => ({
    value: indicator.id,
    label: namedIndicator(indicator, known.areas, visit.language),
  }))
  return answer(
    <AppPage visit={visit} title={t.title} trail={limitsTrail(visit.language)}>
      <ProblemSummary problems={words} head={problemsHead} />
      {indicators.length === 0 && (
        <p class="notice">
          <a href="/app/offences/indicators/new">{needIndicator}</a>
        </p>
      )}
      <PostForm class="sheet" action={`${limitsPath}/new`}>
        <Select name="indicator" label={t.indicator} empty={t.choose} choices={indicators} {...state} />
        <Select name="for" label={t.for} empty={t.choose} choices={work} {...state} />
        <Choices
          name="passed"
          label={t.passed}
          choices={sides.map((value) => ({ value, label: t[value] }))}
          {...state}
        />
        <TextField name="value" inputmode="decimal" label={t.value} narrow longest={20} {...state} />
        <TextField
          name="goal"
          inputmode="decimal"
          label={t.goal}
          optional={optional}
          narrow
          longest={20}
          {...state}
        />
        <TextField name="goalBy" type="date" label={t.goalBy} optional={optional} narrow {...state} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={limitsPath}>{t.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type AnswerProps = {
  visit: Visit
  told: LimitTold
  known: CanBeFor
  filled: Filled
  problems?: AnswerProblems
}

/** What follows from a value that passed its limit. */
export function answerLimitPage({ visit, told, known, filled, problems }: AnswerProps): Response {
  const { language } = visit
  const { answering: t, decisions: called, reasons, setting } = limitsText(language)
  const { limit, indicator, standing } = told
  const words: Record<string, string> = {
    ...(problems?.decision && { decision: t.missing }),
    ...(problems?.reason && { reason: reasons[problems.reason] }),
  }
  const state = { filled, problems: words }
  const name = namedIndicator(indicator, known.areas, language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={limitsTrail(language)}>
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      {standing.newest && (
        <p>
          {t.lead(
            name,
            valueWords(standing.newest.value, indicator, language),
            limitWords(limit, indicator, language),
          )}
        </p>
      )}
      <PostForm class="sheet" action={`${limitsPath}/${limit.id}/answer`}>
        <Choices
          name="decision"
          label={t.decision}
          choices={decisions.map((value) => ({ value, label: called[value] }))}
          {...state}
        />
        <TextArea name="reason" rows={3} label={t.reason} {...state} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={limitsPath}>{setting.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type EndProps = { visit: Visit; told: LimitTold; known: CanBeFor; filled: Filled; problem?: WordsProblem }

/** Why a limit no longer holds. */
export function endLimitPage({ visit, told, known, filled, problem }: EndProps): Response {
  const { language } = visit
  const { ending: t, reasons, setting } = limitsText(language)
  const { limit, indicator } = told
  const words: Record<string, string> = problem ? { reason: reasons[problem] } : {}
  return answer(
    <AppPage visit={visit} title={t.title} trail={limitsTrail(language)}>
      <ProblemSummary problems={words} head={webText(language).problemsHead} />
      <p>
        <strong>{namedIndicator(indicator, known.areas, language)}</strong>,{' '}
        {limitWords(limit, indicator, language)}
      </p>
      <p>{t.lead}</p>
      <PostForm class="sheet" action={`${limitsPath}/${limit.id}/end`}>
        <TextArea name="reason" rows={2} label={t.reason} filled={filled} problems={words} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={limitsPath}>{setting.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
