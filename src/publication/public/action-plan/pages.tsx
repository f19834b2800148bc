import type { Child } from 'hono/jsx'
import { cadenceAsItHolds } from '../../../action-plan/coming.rules.ts'
import { isItsOnePromise } from '../../../action-plan/one-promise.rules.ts'
import { planInForce } from '../../../action-plan/versions/rules.ts'
import { bySector } from '../../../agreement/sectors.rules.ts'
import { inLanguage, type Language, writtenDay, writtenList } from '../../../web/languages.ts'
import { aroundOwnWords, HeardOnly, ownWords } from '../../../web/parts/own-words.tsx'
import { planCalled, residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import type { PublicPromise, ToldPromise } from '../citizen-promise/rules.ts'
import { Facts } from '../facts.pages.tsx'
import type { PublicFocusArea, PublicMeasure } from '../focus-area/rules.ts'
import { SignedWord, SignSheet } from '../signs.pages.tsx'
import { togetherWords } from '../together/pages.tsx'
import { residentText } from '../words.pages.tsx'
import { RestsOn } from './rests-on.pages.tsx'
import type { PlanShown, PublicAgreement, PublicPlan } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const planText = (language: Language) => inLanguage({ sv, da, en }, language)

type PlanProps = { plan: PlanShown; promises: ToldPromise[] }

/** The plan as the agreement would list it: by focus area and measure, a line for each promise. */
export function planPage(visit: PublicVisit, { plan, promises }: PlanProps): Response {
  const { language } = visit
  const t = planText(language)
  const inForce = planInForce(plan.plans, visit.today)
  const day = (of: string) => writtenDay(of, language)
  return residentPage({
    visit,
    title: inForce?.title ?? planCalled(visit),
    titleIsOwn: inForce !== null,
    children: (
      <>
        <SignSheet />
        {inForce ? (
          <p class="lead">
            {adoptionWords(inForce, language)} {t.period}{' '}
            {residentText(language).fromTo(day(inForce.fromDay), day(inForce.toDay))}.
          </p>
        ) : (
          <p class="lead">{t.noPlan}</p>
        )}
        {plan.plans
          .filter((one) => one !== inForce && one.fromDay > visit.today)
          .toReversed()
          .map((next) => (
            <p>
              {aroundOwnWords((title) => t.next(title, day(next.fromDay)), [next.title], visit)}{' '}
              {adoptionWords(next, language)}
            </p>
          ))}
        <p class="actions">
          <a href={`${siteOf(visit)}/action-plan/changes`}>{t.seeChanges}</a>
          <a href={`${siteOf(visit)}/action-plan/starting-points`}>{t.seeStartingPoints}</a>
          <a href={`${siteOf(visit)}/results`}>{t.seeResults}</a>
        </p>
        {plan.focusAreas.map((focusArea) => (
          <FocusAreaLines visit={visit} focusArea={focusArea} promises={promises} />
        ))}
        {plan.agreements.map((agreement) => (
          <Agreement agreement={agreement} visit={visit} />
        ))}
      </>
    ),
  })
}

function adoptionWords({ adopted }: PublicPlan, language: Language): string {
  const t = planText(language)
  if (!adopted) return t.notAdopted
  return t.adopted(adopted.adoptedBy, writtenDay(adopted.adoptedOn, language), adopted.caseNumber)
}

type LinesProps = { visit: PublicVisit; focusArea: PublicFocusArea; promises: ToldPromise[] }

function FocusAreaLines({ visit, focusArea, promises }: LinesProps) {
  const t = planText(visit.language)
  const promisesIn = (measure: PublicMeasure) => promises.filter((promise) => promise.measure === measure.id)
  const isOneLine = (measure: PublicMeasure) =>
    measure.cancelled === null &&
    measure.together.length === 0 &&
    isItsOnePromise(measure, promisesIn(measure))
  const oneLiners = focusArea.measures.filter(isOneLine)
  return (
    <section>
      <h2>{ownWords(focusArea.name, visit)}</h2>
      {focusArea.description && <p>{ownWords(focusArea.description, visit)}</p>}
      <p>
        <a href={`${siteOf(visit)}/focus-area/${focusArea.id}`}>
          {t.goals}
          <HeardOnly words={focusArea.name} reading={visit} />
        </a>
      </p>
      {oneLiners.length > 0 && <PromiseLines visit={visit} promises={oneLiners.flatMap(promisesIn)} />}
      {focusArea.measures
        .filter((measure) => !isOneLine(measure))
        .map((measure) => (
          <MeasureLines visit={visit} measure={measure} promises={promisesIn(measure)} />
        ))}
    </section>
  )
}

type MeasureProps = { visit: PublicVisit; measure: PublicMeasure; promises: ToldPromise[] }

function MeasureLines({ visit, measure, promises }: MeasureProps) {
  const t = planText(visit.language)
  return (
    <>
      <h3>
        {ownWords(measure.title, visit)}
        {measure.cancelled && ` (${t.ended})`}
      </h3>
      {measure.together.length > 0 && <p class="quiet">{togetherWords(measure.together, visit)}</p>}
      {promises.length === 0 ? (
        <p class="quiet">{t.withoutPromises}</p>
      ) : (
        <PromiseLines visit={visit} promises={promises} />
      )}
    </>
  )
}

function PromiseLines({ visit, promises }: Pick<MeasureProps, 'visit' | 'promises'>) {
  return (
    <ul class="plan-lines">
      {promises.map((promise) => (
        <li>
          <a href={`${siteOf(visit)}/citizen-promise/${promise.id}`}>{planLine(promise, visit)}</a>{' '}
          <SignedWord standing={promise.fulfilment.standing} words={webText(visit.language).standings} />
        </li>
      ))}
    </ul>
  )
}

/** "Trafikkontroller. (Minst 10 gånger per månad. Samverkan: Polisen.)": the form in which agreements write it. */
function planLine(promise: PublicPromise, visit: PublicVisit): Child {
  const { language } = visit
  const { title, wordings, responsible, cooperating } = promise
  const t = planText(language)
  const by = [...responsible, ...cooperating]
  const byWhom = by.length === 0 ? '' : (by.length === 1 ? t.alone : t.together)(writtenList(by, language))
  const line = (words: string) => t.line(words, cadenceAsItHolds(wordings, visit.today, language), byWhom)
  return aroundOwnWords(line, [title.replace(/\.$/, '')], visit)
}

function Agreement({ agreement, visit }: { agreement: PublicAgreement; visit: PublicVisit }) {
  const { language } = visit
  const t = planText(language)
  const listed = (items: string[]) =>
    items.length === 0 ? (
      ''
    ) : (
      <ul>
        {items.map((item) => (
          <li>{ownWords(item, visit)}</li>
        ))}
      </ul>
    )
  return (
    <section>
      <h2>{t.agreement}</h2>
      <p>{ownWords(agreement.title, visit)}</p>
      <Facts
        facts={[
          ...bySector(agreement.parties).map(({ sector, parties }): [string, string] => [
            t.sectors[sector ?? 'other'],
            writtenList(
              parties.map(({ name }) => name),
              language,
            ),
          ]),
          [t.signed, agreement.signedOn ? writtenDay(agreement.signedOn, language) : ''],
          [t.legalBasis, ownWords(agreement.legalBasis, visit)],
          [t.purposes, listed(agreement.purposes)],
          [t.fields, listed(agreement.fields)],
          [t.aims, ownWords(agreement.aims, visit)],
          [t.effects, listed(agreement.wantedEffects)],
          [t.channels, listed(agreement.channels)],
          [t.caseNumber, agreement.caseNumber],
        ]}
      />
      <RestsOn agreement={agreement} visit={visit} t={t} />
    </section>
  )
}
