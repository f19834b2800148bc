import { expect, it } from 'vitest'
import { loggedBy } from './logging.ts'
import { presence } from './stories/ekbro-presence.ts'
import { ekbroReport } from './stories/ekbro-report.ts'

it('what the people of Ekbro wrote about 2025 has the figures of their log', () => {
  const evenings = presence.measures
    .flatMap(({ commitments }) => commitments)
    .find(({ title }) => title === 'Mer polis kvällar och helger')!
  const of2025 = loggedBy(evenings, [], '2026-02-10').filter(({ day }) => day.startsWith('2025'))
  const hours = of2025.reduce((sum, { quantity }) => sum + quantity, 0)
  expect(ekbroReport.words.results).toContain(
    `polisen loggade ${hours} timmars extra närvaro, vid ${of2025.length} tillfällen`,
  )
})
