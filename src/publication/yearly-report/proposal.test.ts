import { expect, it } from 'vitest'
import { proposalFor } from './proposal.report.ts'
import type { MeasureOfYear, PromiseOfYear, YearlyReport } from './rules.ts'

const measure = (id: string): MeasureOfYear => ({
  ...{ id, focusArea: 'area', title: `Indsats ${id}.`, responsible: 'Kommunen' },
  ...{ together: ['Politiet'], yearClass: null },
})
const promise = (of: string, logged: number) =>
  ({
    ...{ id: of, measure: of, title: 'Vi går en runde.', worked: logged > 0, standing: 'notKept' },
    ...{ closed: { done: logged, due: 12, limit: false }, open: null },
    deviations: [{ from: '2025-05-01', to: '2025-05-31', cause: 'Sygdom.', adjustment: 'Flere vagter' }],
  }) as unknown as PromiseOfYear

function proposed(differs: Partial<YearlyReport>) {
  return proposalFor({
    ...{
      language: 'da',
      year: 2025,
      partnership: { name: 'Strandby' },
      measures: [measure('1'), measure('2')],
    },
    ...{ promises: [], cancelled: [], goals: [], planned: [] },
    ...differs,
  } as unknown as YearlyReport)
}

it('S3-27 only where something was logged does the draft say that it was done, and by several together', () => {
  expect(proposed({})['joint-measures']?.trim()).toBe(
    'Planen havde 2 indsatser. Der er ikke registreret noget i året.',
  )
  const worked = proposed({ promises: [promise('1', 3), promise('2', 0)] })['joint-measures']
  expect(worked).toContain('I 1 af dem er der registreret noget i året.')
  expect(worked).toContain('- Indsats 1: Kommunen sammen med Politiet.')
  expect(worked).not.toContain('Indsats 2')
})

it.each([
  [16, 1, 'Vi går en runde: bagud, 16 af 16; en tidligere periode blev ikke opfyldt.'],
  [16, 2, 'Vi går en runde: bagud, 16 af 16; 2 tidligere perioder blev ikke opfyldt.'],
  [15, 1, 'Vi går en runde: bagud, 15 af 16.'],
])(
  'why a promise with %i of 16 is behind is said where the figure does not say it',
  (done, missedBefore, line) => {
    const behind = { ...promise('1', done), standing: 'behind' as const, missedBefore, deviations: [] }
    const draft = proposed({ promises: [{ ...behind, closed: { done, due: 16, limit: false } }] })
    expect(draft.results).toContain(line)
  },
)

it('a measure of which nobody said when is planned without a time', () => {
  const draft = proposed({ planned: [{ ...measure('1'), plannedWhen: '', promises: [] }] })
  expect(draft['planned-measures']).toContain('- Indsats 1 (Kommunen).')
})

it('what people ended with a full stop, or did not, has one', () => {
  const draft = proposed({
    promises: [promise('1', 3)],
    planned: [
      {
        ...measure('1'),
        plannedWhen: 'hver fredag.',
        promises: [],
      },
    ],
  })
  expect(draft.results).toContain('Vi går en runde: ikke opfyldt, 3 af 12. Sygdom. Flere vagter.')
  expect(draft['planned-measures']).toContain('- Indsats 1 (Kommunen): hver fredag.')
  expect(Object.values(draft).join(' ')).not.toContain('..')
})
