import { cadenceSentence } from '../../../action-plan/cadence/sentence.rules.ts'
import { inLanguage, type Language, writtenDay, writtenList } from '../../../web/languages.ts'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import type { PublicPromise, ToldPromise } from '../citizen-promise/rules.ts'
import { Facts } from '../facts.pages.tsx'
import type { PublicFocusArea, PublicMeasure } from '../focus-area/rules.ts'
import { residentPage, residentText, siteOf } from '../frame.pages.tsx'
import { SignedWord, SignSheet } from '../signs.pages.tsx'
import type { PlanShown, PublicAgreement } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const planText = (language: Language) => inLanguage({ sv, da, en }, language)

type PlanProps = { plan: PlanShown; promises: ToldPromise[] }

/** The plan as the agreement would list it: by focus area and measure, a line for each promise. */
export function planPage(visit: PublicVisit, { plan, promises }: PlanProps): Response {
  const { language } = visit
  const t = planText(language)
  const [newest] = plan.plans
  const day = (of: string) => writtenDay(of, language)
  const adopted = newest?.adopted
  return residentPage({
    visit,
    title: newest?.title ?? t.title,
    children: (
      <>
        <SignSheet />
        {newest ? (
          <p class="lead">
            {adopted
              ? t.adopted(adopted.adoptedBy, day(adopted.adoptedOn), adopted.caseNumber)
              : t.notAdopted}{' '}
            {t.period} {residentText(language).fromTo(day(newest.fromDay), day(newest.toDay))}.
          </p>
        ) : (
          <p class="lead">{t.noPlan}</p>
        )}
        <p>
          <a href={`${siteOf(visit)}/action-plan/changes`}>{t.seeChanges}</a>
        </p>
        {plan.focusAreas.map((focusArea) => (
          <FocusAreaLines visit={visit} focusArea={focusArea} promises={promises} />
        ))}
        {plan.agreements.map((agreement) => (
          <Agreement agreement={agreement} language={language} />
        ))}
      </>
    ),
  })
}

type LinesProps = { visit: PublicVisit; focusArea: PublicFocusArea; promises: ToldPromise[] }

function FocusAreaLines({ visit, focusArea, promises }: LinesProps) {
  const t = planText(visit.language)
  return (
    <section>
      <h2>{focusArea.name}</h2>
      {focusArea.description && <p>{focusArea.description}</p>}
      <p>
        <a href={`${siteOf(visit)}/focus-area/${focusArea.id}`} aria-label={`${t.goals}: ${focusArea.name}`}>
          {t.goals}
        </a>
      </p>
      {focusArea.measures.map((measure) => (
        <MeasureLines
          visit={visit}
          measure={measure}
          promises={promises.filter((promise) => promise.measure === measure.id)}
        />
      ))}
    </section>
  )
}

type MeasureProps = { visit: PublicVisit; measure: PublicMeasure; promises: ToldPromise[] }

function MeasureLines({ visit, measure, promises }: MeasureProps) {
  const { language } = visit
  const t = planText(language)
  return (
    <>
      <h3>
        {measure.title}
        {measure.cancelled && ` (${t.ended})`}
      </h3>
      {promises.length === 0 && <p class="quiet">{t.withoutPromises}</p>}
      <ul class="plan-lines">
        {promises.map((promise) => (
          <li>
            <a href={`${siteOf(visit)}/citizen-promise/${promise.id}`}>{planLine(promise, language)}</a>{' '}
            <SignedWord standing={promise.fulfilment.standing} words={webText(language).standings} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** "Trafikkontroller. (Minst 10 gånger per månad. Samverkan: Polisen.)": the form in which agreements write it. */
export function planLine(promise: PublicPromise, language: Language): string {
  const { title, cadence, responsible, cooperating } = promise
  const withWhom = writtenList([...responsible, ...cooperating], language)
  return planText(language).line(title.replace(/\.$/, ''), cadenceSentence(cadence, language), withWhom)
}

function Agreement({ agreement, language }: { agreement: PublicAgreement; language: Language }) {
  const t = planText(language)
  const listed = (items: string[]) =>
    items.length === 0 ? (
      ''
    ) : (
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    )
  return (
    <section>
      <h2>{t.agreement}</h2>
      <p>{agreement.title}</p>
      <Facts
        facts={[
          [t.parties, writtenList(agreement.parties, language)],
          [t.signed, agreement.signedOn ? writtenDay(agreement.signedOn, language) : ''],
          [t.legalBasis, agreement.legalBasis],
          [t.purposes, listed(agreement.purposes)],
          [t.fields, listed(agreement.fields)],
          [t.aims, agreement.aims],
          [t.effects, listed(agreement.wantedEffects)],
          [t.channels, listed(agreement.channels)],
          [t.caseNumber, agreement.caseNumber],
        ]}
      />
    </section>
  )
}
