import type { FocusArea } from '../../agreement/rules.ts'
import { dayIn } from '../../calendar.ts'
import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { reachOf } from '../../partnership/rules.ts'
import { shortDay, writtenDay, writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { measuresText } from '../measures/words.pages.tsx'
import { type Commitment, type Measure, mechanismsOfClass } from '../rules.ts'
import { planTrail } from '../words.pages.tsx'
import { type Bundle, type Covered, coveredTogether, standingOfPart } from './rules.ts'
import { bundlesText } from './words.pages.tsx'

type BundlesProps = { visit: Visit; bundles: Bundle[]; measures: Measure[] }

export const mayWriteWhole = ({ act }: Visit) => reachOf(act.role, 'write-plan') === 'partnership'

/** All bundles: what each is called, why, and how many of the mechanisms it covers. */
export function bundlesPage({ visit, bundles, measures }: BundlesProps): Response {
  const { language } = visit
  const t = bundlesText(language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={planTrail(visit)}>
      <p>{t.lead}</p>
      {bundles.length === 0 && <p>{t.none}</p>}
      <ul class="cards">
        {bundles.map((bundle) => {
          const parts = measures.filter(({ id }) => bundle.measures.includes(id))
          return (
            <li class="card">
              <h2>
                <a href={`/app/action-plan/bundle/${bundle.id}`}>{bundle.name}</a>
              </h2>
              <p>{bundle.why}</p>
              <p class="quiet">
                {bundle.ending
                  ? t.ended(shortDay(bundle.ending.day, language))
                  : countCovered(coveredTogether(parts, visit.act.today), visit)}
              </p>
            </li>
          )
        })}
      </ul>
      {mayWriteWhole(visit) && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href="/app/action-plan/bundles/new">
            {t.make}
          </a>
        </p>
      )}
    </AppPage>,
  )
}

type BundleProps = {
  visit: Visit
  bundle: Bundle
  /** Its measures, as far as the visitor may read them. */
  measures: Measure[]
  /** All measures the visitor may read, for those of earlier wordings. */
  everyMeasure: Measure[]
  commitments: Commitment[]
  focusAreas: FocusArea[]
}

/** One bundle: which mechanisms its measures cover and which none does, and where each part stands. */
export function bundlePage(props: BundleProps): Response {
  const { visit, bundle, measures } = props
  const { language } = visit
  const t = bundlesText(language)
  const covered = coveredTogether(measures, visit.act.today)
  const at = `/app/action-plan/bundle/${bundle.id}`
  const trail = [...planTrail(visit), { href: '/app/action-plan/bundles', label: t.title }]
  return answer(
    <AppPage visit={visit} title={bundle.name} trail={trail}>
      {bundle.ending && (
        <p class="notice">
          <strong>{t.ended(writtenDay(bundle.ending.day, language))}</strong> {bundle.ending.reason}
        </p>
      )}
      <p class="lead">{bundle.why}</p>
      <Reached visit={visit} covered={covered} />
      <Mechanisms {...props} covered={covered} />
      <Parts {...props} />
      {mayWriteWhole(visit) && !bundle.ending && (
        <p class="actions">
          <a href={`${at}/change`}>{t.change}</a>
          <a href={`${at}/end`}>{t.endIt}</a>
        </p>
      )}
      <History {...props} />
    </AppPage>,
  )
}

function countCovered({ mechanisms }: Covered, { language }: Visit): string {
  return bundlesText(language).count(mechanisms.filter(({ by }) => by.length > 0).length, mechanisms.length)
}

function Reached({ visit, covered }: { visit: Visit; covered: Covered }) {
  const { language } = visit
  const t = bundlesText(language)
  const m = measuresText(language)
  const offences = covered.allOffences
    ? [m.page.allOffences]
    : covered.offences.map((code) => offenceName(code, language))
  const facts: [string, string[]][] = [
    [m.page.facts.classes, covered.classes.map((one) => m.classes[one])],
    [m.page.facts.types, covered.types.map((type) => m.types[type])],
    [t.against, [...offences, ...(covered.affectsUnsafety ? [t.unsafety] : [])]],
  ]
  return (
    <dl class="facts">
      {facts
        .filter(([, words]) => words.length > 0)
        .map(([label, words]) => (
          <>
            <dt>{label}</dt>
            <dd>{writtenList(words, language)}</dd>
          </>
        ))}
    </dl>
  )
}

function Mechanisms({ visit, measures, covered }: BundleProps & { covered: Covered }) {
  const { language } = visit
  const t = bundlesText(language)
  const { mechanisms, classes } = measuresText(language)
  const rows = Object.entries(mechanismsOfClass).flatMap(([preventionClass, its]) =>
    its.map((mechanism) => {
      const { by } = covered.mechanisms.find((one) => one.mechanism === mechanism)!
      return [
        mechanisms[mechanism],
        classes[preventionClass as keyof typeof mechanismsOfClass],
        by.length === 0 ? (
          <em>{t.byNone}</em>
        ) : (
          <Named measures={measures.filter(({ id }) => by.includes(id))} />
        ),
      ]
    }),
  )
  return (
    <section>
      <h2>{t.mechanisms}</h2>
      <p>{countCovered(covered, visit)}</p>
      <Table caption={t.mechanismsCaption} heads={t.mechanismHeads} rows={rows} />
    </section>
  )
}

function Named({ measures }: { measures: Measure[] }) {
  return measures.map(({ id, title }) => (
    <div>
      <a href={`/app/action-plan/measure/${id}`}>{title}</a>
    </div>
  ))
}

function Parts({ visit, bundle, measures, commitments, focusAreas }: BundleProps) {
  const t = bundlesText(visit.language)
  const areaOf = ({ focusArea }: Measure) => focusAreas.find(({ id }) => id === focusArea)?.name ?? ''
  const its = (measure: Measure) => commitments.filter((commitment) => commitment.measure === measure.id)
  return (
    <section>
      <h2>{t.parts}</h2>
      <Table
        caption={t.partsCaption}
        heads={t.partHeads}
        rows={measures.map((measure) => [
          <Named measures={[measure]} />,
          areaOf(measure),
          t.standings[standingOfPart(measure, visit.act.today)],
          its(measure).map(({ id, title }) => (
            <div>
              <a href={`/app/thread/commitment/${id}`}>{title}</a>
            </div>
          )),
        ])}
      />
      {measures.length < bundle.measures.length && <p class="quiet">{t.someHidden}</p>}
    </section>
  )
}

function History({ visit, bundle, everyMeasure }: BundleProps) {
  const { language, partnership } = visit
  const t = bundlesText(language)
  if (bundle.versions.length < 2) return null
  const titles = (ids: string[]) =>
    everyMeasure.filter(({ id }) => ids.includes(id)).map(({ title }) => <div>{title}</div>)
  return (
    <section>
      <h2>{t.history}</h2>
      <Table
        caption={t.historyCaption}
        heads={t.historyHeads}
        rows={bundle.versions.map(({ writtenAt, reason, name, why, measures }) => [
          shortDay(dayIn(partnership.timeZone, writtenAt), language),
          reason || '–',
          <>
            {name}. {why}
          </>,
          titles(measures),
        ])}
      />
    </section>
  )
}
