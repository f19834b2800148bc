import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { type Language, shortDay, shortStretch, writtenList } from '../../web/languages.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import { commitmentsText } from '../commitments/words.pages.tsx'
import type { CommitmentWords, MeasureWords } from '../rules.ts'
import type { CommitmentFact, MeasureFact } from '../versions/changed-facts.rules.ts'
import { measuresText, type NamedOrganisation, nameOf } from './words.pages.tsx'

export type FactsContext = { language: Language; organisations: readonly NamedOrganisation[] }

/** One fact of a measure in words; empty where nothing is said. */
export function measureFact(fact: MeasureFact, measure: MeasureWords, context: FactsContext): string {
  const { language, organisations } = context
  const t = measuresText(language)
  const list = (words: string[]) => (words.length > 0 ? writtenList(words, language) : '')
  switch (fact) {
    case 'responsible':
      return nameOf(measure.responsible, organisations)
    case 'partners':
      return measure.partners
        .map(({ organisation, role }) =>
          [nameOf(organisation, organisations), role].filter(Boolean).join(': '),
        )
        .join('; ')
    case 'initiators':
      return list(measure.initiators.map((one) => nameOf(one, organisations)))
    case 'planned':
      return days(measure.plannedFrom, measure.plannedTo, language)
    case 'classes':
      return list(measure.classes.map((one) => t.classes[one]))
    case 'types':
      return list(measure.types.map((type) => t.types[type]))
    case 'mechanisms':
      return list(measure.mechanisms.map((one) => t.mechanisms[one]))
    case 'offences':
      return measure.allOffences
        ? t.page.allOffences
        : list(measure.offences.map((code) => offenceName(code, language)))
    case 'affectsUnsafety':
      return measure.affectsUnsafety ? t.page.affectsUnsafety : ''
    case 'targetGroup':
      return [measure.targetGroup, ages(measure, language)].filter(Boolean).join(', ')
    case 'followUpLevel':
      return t.levels[measure.followUpLevel]
    case 'visibility':
      return t.visibilities[measure.visibility]
    default:
      return measure[fact]
  }
}

function ages({ ageFrom, ageTo }: MeasureWords, language: Language): string {
  return ageFrom === null && ageTo === null ? '' : measuresText(language).page.ages(ageFrom, ageTo)
}

function days(from: string | null, to: string | null, language: Language): string {
  const t = measuresText(language).page
  if (from === null) return to === null ? '' : `${t.to} ${shortDay(to, language)}`
  return to === null ? shortDay(from, language) : shortStretch(from, to, language)
}

/** One fact of a commitment in words. */
export function commitmentFact(
  fact: CommitmentFact,
  commitment: CommitmentWords,
  { language, organisations }: FactsContext,
): string {
  const names = (ids: string[]) =>
    ids.length === 0
      ? measuresText(language).commitment.nobody
      : writtenList(
          ids.map((id) => nameOf(id, organisations)),
          language,
        )
  switch (fact) {
    case 'cadence':
      return cadenceSentence(commitment.cadence, language)
    case 'days':
      return measuresText(language).commitment.holds(
        shortDay(commitment.fromDay, language),
        commitment.toDay && shortDay(commitment.toDay, language),
      )
    case 'responsible':
      return names(commitment.responsible)
    case 'cooperating':
      return names(commitment.cooperating)
    case 'giver':
      return commitmentsText(language).givers[commitment.giver]
    case 'notMeasurable':
      return commitment.acceptedAsNotMeasurable ? commitment.notMeasurableReason : ''
    default:
      return commitment[fact]
  }
}
