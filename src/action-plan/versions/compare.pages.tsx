import type { Child } from 'hono/jsx'
import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { commitmentFact, type FactsContext, measureFact } from '../measures/facts.pages.tsx'
import { measuresText, type NamedOrganisation } from '../measures/words.pages.tsx'
import { planText, planTrail } from '../words.pages.tsx'
import {
  type CommitmentFact,
  commitmentFacts,
  type MeasureFact,
  measureFacts,
} from './changed-facts.rules.ts'
import type { Compared, Comparison } from './comparison.rules.ts'
import { ChooseTwo } from './pages.tsx'
import type { PlacedVersion } from './queries.ts'

type CompareProps = {
  visit: Visit
  versions: PlacedVersion[]
  sides: { from: PlacedVersion; to: PlacedVersion; comparison: Comparison } | null
  organisations: NamedOrganisation[]
}

/** Two adopted versions, one thing at a time: what reads differently stands beside what it read before. */
export function comparePage({ visit, versions, sides, organisations }: CompareProps): Response {
  const { language } = visit
  const t = planText(language)
  const context = { language, organisations }
  const named = ({ place, title, adoptedOn }: PlacedVersion) =>
    t.versionsPage.choice(place, title, shortDay(adoptedOn, language))
  return answer(
    <AppPage visit={visit} title={t.comparePage.title} trail={planTrail(visit)}>
      {sides ? (
        <>
          <dl class="facts">
            <dt>{t.comparePage.heads[1]}</dt>
            <dd>{named(sides.from)}</dd>
            <dt>{t.comparePage.heads[2]}</dt>
            <dd>{named(sides.to)}</dd>
          </dl>
          <h2>{t.comparePage.measures}</h2>
          <Differences
            visit={visit}
            sides={sides}
            compared={sides.comparison.measures}
            titleOf={({ title }) => title}
            facts={Object.keys(measureFacts) as MeasureFact[]}
            labelOf={(fact) => labelOfMeasureFact(fact, context)}
            told={(fact, measure) => measureFact(fact, measure, context)}
          />
          <h2>{t.comparePage.commitments}</h2>
          <Differences
            visit={visit}
            sides={sides}
            compared={sides.comparison.commitments}
            titleOf={({ title }) => title}
            facts={Object.keys(commitmentFacts) as CommitmentFact[]}
            labelOf={(fact) => t.commitmentFacts[fact]}
            told={(fact, commitment) => commitmentFact(fact, commitment, context)}
          />
        </>
      ) : (
        <p>{t.comparePage.choose}</p>
      )}
      {versions.length > 1 && (
        <ChooseTwo
          visit={visit}
          versions={versions}
          {...(sides && { chosen: { from: sides.from.place, to: sides.to.place } })}
        />
      )}
    </AppPage>,
  )
}

/** What a fact of a measure is called; its title has no line of its own on the measure's page. */
export function labelOfMeasureFact(fact: MeasureFact, { language }: FactsContext): string {
  return fact === 'title' ? planText(language).measureTitle : measuresText(language).page.facts[fact]
}

type DifferencesProps<T, Fact> = {
  visit: Visit
  sides: { from: PlacedVersion; to: PlacedVersion }
  compared: Compared<T, Fact>[]
  titleOf: (one: T) => string
  facts: Fact[]
  labelOf: (fact: Fact) => string
  told: (fact: Fact, one: T) => string
}

function Differences<T, Fact>({ visit, sides, compared, ...how }: DifferencesProps<T, Fact>) {
  const t = planText(visit.language)
  const different = compared.filter(({ before, after, changed }) => !before || !after || changed.length > 0)
  const same = compared.length - different.length
  const heads = [
    t.comparePage.heads[0]!,
    ...[sides.from, sides.to].map(({ place, title }) => `${place}. ${title}`),
  ]
  return (
    <>
      {different.length === 0 && <p>{t.comparePage.none}</p>}
      {different.map(({ before, after, changed }) => (
        <Table
          caption={how.titleOf((after ?? before)!)}
          heads={heads}
          rows={rowsOf(before, after, changed, how, t.comparePage.notThere)}
        />
      ))}
      {same > 0 && <p class="quiet">{t.comparePage.same(same)}</p>}
    </>
  )
}

/** Of what stands on both sides only what reads differently; of what is new or gone, all that is said. */
function rowsOf<T, Fact>(
  before: T | null,
  after: T | null,
  changed: Fact[],
  { facts, labelOf, told }: Pick<DifferencesProps<T, Fact>, 'facts' | 'labelOf' | 'told'>,
  notThere: string,
): Child[][] {
  const side = (fact: Fact, one: T | null) => (one ? told(fact, one) || '–' : notThere)
  return (before && after ? changed : facts)
    .filter((fact) => [before, after].some((one) => one && told(fact, one) !== ''))
    .map((fact) => [labelOf(fact), side(fact, before), side(fact, after)])
}
