import type { Ground } from '../../agreement/grounds/rules.ts'
import type { Agreement } from '../../agreement/rules.ts'
import { mayEnter, reachOf } from '../../partnership/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { shortDay, shortStretch } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  Carried,
  Problem,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
} from '../../web/parts/form.tsx'
import { HeardOnly } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longestLine } from '../free-text.rules.ts'
import type { LeftOut } from '../held.rules.ts'
import { planProblemWords, planText, planTrail } from '../words.pages.tsx'
import type { PlacedVersion } from './queries.ts'
import { type ActionPlan, longestCaseNumber, type PlanProblem } from './rules.ts'

type FormProps = { visit: Visit; filled: Filled; problems: PlanProblem[] }

/** Beginning a plan. */
export function startPage({ visit, filled, problems, agreements }: FormProps & { agreements: Agreement[] }) {
  const t = planText(visit.language)
  const words = planProblemWords(problems, t)
  const form = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.start} trail={planTrail(visit)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        {words.form && <Problem name="form" words={words.form} />}
        <Select
          name="agreement"
          label={t.startAgreement}
          empty={t.choose}
          choices={agreements.map(({ id, title }) => ({ value: id, label: title }))}
          {...form}
        />
        <TextField name="title" label={t.startTitle} longest={longestLine} {...form} />
        <TextField name="fromDay" type="date" label={t.from} narrow {...form} />
        <TextField name="toDay" type="date" label={t.to} narrow {...form} />
        <div class="actions">
          <Button>{t.startDo}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** Noting that a body has adopted the plan. */
export function adoptPage({
  visit,
  filled,
  problems,
  plan,
  lacking,
  out,
}: FormProps & { plan: ActionPlan; lacking: Ground[]; out: LeftOut }) {
  const t = planText(visit.language)
  const words = planProblemWords(problems, t)
  const form = { filled, problems: words }
  const { follows = '0' } = filled
  const reason = follows === '0' ? t.adopt.firstReason : t.adopt.reason
  const optional = webText(visit.language).optional
  return answer(
    <AppPage visit={visit} title={t.adopt.title} trail={planTrail(visit)}>
      <p class="lead">{plan.title}</p>
      <p>{t.adopt.words}</p>
      {out.measures + out.commitments > 0 && (
        <p class="notice">{t.adopt.leftOut(out.measures, out.commitments)}</p>
      )}
      {lacking.length > 0 && (
        <div class="notice unsure">
          {lacking.map((ground) => (
            <p>{t.adopt.lacking[ground]}</p>
          ))}
          <p>
            <a href={`/app/agreement/${plan.agreement}/grounds`}>{t.adopt.sayGrounds}</a>
          </p>
        </div>
      )}
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <Carried filled={{ follows }} />
        {words.form && <Problem name="form" words={words.form} />}
        <TextField name="adoptedBy" label={t.adopt.by} longest={longestLine} {...form} />
        <TextField name="adoptedOn" type="date" label={t.adopt.on} max={visit.act.today} narrow {...form} />
        <TextField
          name="caseNumber"
          label={t.adopt.caseNumber}
          longest={longestCaseNumber}
          optional={optional}
          {...form}
        />
        <TextArea name="reason" label={reason} {...(follows === '0' ? { optional } : {})} {...form} />
        {follows !== '0' && (
          <TextArea
            name="consultation"
            label={t.adopt.consultation}
            help={t.adopt.consultationHelp}
            {...form}
          />
        )}
        <div class="actions">
          <Button>{t.adopt.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

type VersionsProps = { visit: Visit; plans: ActionPlan[]; versions: PlacedVersion[]; problems: PlanProblem[] }

/** The plans with their adopted versions, and the choice of two to compare. */
export function versionsPage({ visit, plans, versions, problems }: VersionsProps): Response {
  const { language } = visit
  const t = planText(language)
  const mayAdopt = mayEnter(visit.act.role, 'adopt') && reachOf(visit.act.role, 'adopt') === 'partnership'
  return answer(
    <AppPage visit={visit} title={t.versions} trail={planTrail(visit)}>
      <ProblemSummary problems={planProblemWords(problems, t)} head={webText(language).problemsHead} />
      {versions.length === 0 ? (
        <p>{t.versionsPage.none}</p>
      ) : (
        <Table
          caption={t.versions}
          heads={t.versionsPage.heads}
          rows={versions.map((version) => [
            version.place,
            version.title,
            version.adoptedBy,
            shortDay(version.adoptedOn, language),
            version.caseNumber,
            version.reason,
          ])}
        />
      )}
      {versions.length > 1 && <ChooseTwo visit={visit} versions={versions} />}
      <h2>{t.versionsPage.plans}</h2>
      <ul>
        {plans.map((plan) => (
          <li>
            {plan.title}, {shortStretch(plan.fromDay, plan.toDay, language)}{' '}
            {mayAdopt && (
              <a href={`/app/action-plan/${plan.id}/adopt`}>
                {t.adopt.title}
                <HeardOnly words={plan.title} reading={visit} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** Two versions to lay side by side; the last two are chosen. */
export function ChooseTwo({
  visit,
  versions,
  chosen,
}: {
  visit: Visit
  versions: PlacedVersion[]
  chosen?: { from: number; to: number }
}) {
  const { language } = visit
  const t = planText(language).versionsPage
  const { from, to } = chosen ?? { from: versions.length - 1, to: versions.length }
  const choices = versions.map(({ place, title, adoptedOn }) => ({
    value: String(place),
    label: t.choice(place, title, shortDay(adoptedOn, language)),
  }))
  return (
    <form class="sheet" method="get" action="/app/action-plan/compare">
      <h2>{t.compare}</h2>
      <Select name="from" label={t.from} choices={choices} filled={{ from: String(from) }} />
      <Select name="to" label={t.to} choices={choices} filled={{ to: String(to) }} />
      <div class="actions">
        <Button secondary>{t.compareDo}</Button>
      </div>
    </form>
  )
}
