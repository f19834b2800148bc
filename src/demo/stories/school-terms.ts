import { schoolTerms } from '../../calendar.ts'
import type { PartnershipStory } from '../story.ts'

/**
 * The terms of the invented municipalities' schools, as a municipality decides
 * them: in Sweden from the middle of August to the middle of June, in Denmark
 * from the first school day in August to the last Friday of June.
 */
export const ekbroTerms = termsCalled('Vårterminen', 'Höstterminen', 'i Ekbros skolor', [
  ['2024-01-09', '2024-06-13'],
  ['2024-08-19', '2024-12-20'],
  ['2025-01-08', '2025-06-12'],
  ['2025-08-18', '2025-12-19'],
  ['2026-01-08', '2026-06-12'],
  ['2026-08-17', '2026-12-21'],
  ['2027-01-11', '2027-06-11'],
  ['2027-08-16', '2027-12-21'],
])

export const havnsoTerms = termsCalled('Forårshalvåret', 'Efterårshalvåret', 'på Havnsøs skoler', [
  ['2025-01-06', '2025-06-27'],
  ['2025-08-11', '2025-12-19'],
  ['2026-01-05', '2026-06-26'],
  ['2026-08-10', '2026-12-18'],
  ['2027-01-04', '2027-06-25'],
])

function termsCalled(
  spring: string,
  autumn: string,
  ofWhom: string,
  stretches: [from: string, to: string][],
): PartnershipStory['riskOccasions'] {
  return stretches.map(([from, to]) => ({
    calendar: schoolTerms,
    title: `${from.slice(5, 7) < '07' ? spring : autumn} ${from.slice(0, 4)} ${ofWhom}`,
    from,
    to,
  }))
}
