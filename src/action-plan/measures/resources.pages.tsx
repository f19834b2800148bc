import { type Language, writtenMoney, writtenNumber } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Resource } from '../rules.ts'
import type { MeasurePageProps } from './page-props.pages.tsx'
import { exactNumber, measuresText, type NamedOrganisation, nameOf } from './words.pages.tsx'
import { Workloads } from './workload.pages.tsx'

/** What each party gives, planned and used: to the measure as a whole, and to each of its commitments. */
export function Resources(props: MeasurePageProps) {
  const { visit, measure, commitments, resources, organisations, mayNote } = props
  const { language } = visit
  const t = measuresText(language).page
  const titleOf = (id: string | null) => commitments.find((one) => one.id === id)?.title ?? t.wholeMeasure
  return (
    <section>
      <h2>{t.resources}</h2>
      {resources.length === 0 ? (
        <p>{t.noResources}</p>
      ) : (
        <Table
          caption={t.resourcesCaption}
          heads={t.resourceHeads}
          rows={linesOf(resources, commitments).map((line) => [
            line[0]!.year,
            titleOf(line[0]!.commitment),
            giverOf(line, organisations, language),
            amountsOf(line, 'planned', language),
            amountsOf(line, 'used', language),
            line
              .map(({ note }) => note)
              .filter(Boolean)
              .join('; '),
          ])}
        />
      )}
      <Workloads {...props} />
      {mayNote && (
        <p class="actions">
          <a href={`/app/action-plan/measure/${measure.id}/resources`}>{t.noteResources}</a>
        </p>
      )}
    </section>
  )
}

type CommitmentResourcesProps = {
  visit: Visit
  resources: readonly Resource[]
  organisations: readonly NamedOrganisation[]
}

/** What each party gives to one commitment, at the commitment itself. */
export function CommitmentResources({ visit, resources, organisations }: CommitmentResourcesProps) {
  const { language } = visit
  const t = measuresText(language)
  if (resources.length === 0) return null
  const said = (line: Resource[]) =>
    (['planned', 'used'] as const)
      .map((kind) => ({ kind, amounts: amountsOf(line, kind, language) }))
      .filter(({ amounts }) => amounts !== '')
      .map(({ kind, amounts }) => `${t.commitment.resourceKinds[kind]} ${amounts}`)
      .join('; ')
  return (
    <div>
      {t.page.resources}:
      <ul>
        {linesOf(resources).map((line) => (
          <li>
            {line[0]!.year}, {giverOf(line, organisations, language)}: {said(line)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * Planned and used of the same year, party and commitment stand in one line: the
 * whole measure's first, then its commitments' in the order they are shown.
 */
function linesOf(resources: readonly Resource[], commitments: readonly { id: string }[] = []): Resource[][] {
  const placeOf = ({ commitment }: Resource) => commitments.findIndex(({ id }) => id === commitment)
  const inOrder = resources.toSorted((one, other) => other.year - one.year || placeOf(one) - placeOf(other))
  const of = ({ year, organisation, commitment }: Resource) => `${year} ${commitment} ${organisation}`
  return [...Map.groupBy(inOrder, of).values()]
}

function giverOf(
  [first]: Resource[],
  organisations: readonly NamedOrganisation[],
  language: Language,
): string {
  const { nobody } = measuresText(language).page
  return first?.organisation ? nameOf(first.organisation, organisations) : nobody
}

function amountsOf(line: Resource[], kind: Resource['kind'], language: Language): string {
  const t = measuresText(language).page
  return line
    .filter((one) => one.kind === kind)
    .flatMap(({ hours, money, persons, fullTime, hoursEach, things }) => [
      hours !== null && t.hours(writtenNumber(hours, language)),
      money !== null && t.money(writtenMoney(money, language)),
      persons !== null && t.persons(persons),
      fullTime !== null && t.fullTime(exactNumber(fullTime, language)),
      hoursEach !== null && t.hoursEach(writtenNumber(hoursEach, language)),
      things !== null && t.things(writtenNumber(things, language)),
    ])
    .filter(Boolean)
    .join(', ')
}
