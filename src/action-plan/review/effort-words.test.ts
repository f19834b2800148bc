import { expect, it } from 'vitest'
import { saidOfEffort } from './effort-words.rules.ts'

// biome-ignore format: a table is read by its rows
it.each([
  ['S1-18 in Danish', 'Belysning ved stationen mod indbrud og utryghed', 'yes'],
  ['S1-18 in Swedish', 'Värdar som möter otryggheten i centrum', 'yes'],
  ['of burglary alone', 'Naboer holder øje med indbrud', ''],
])('an effort whose words name feeling unsafe is proposed as working against it: %s', (_, words, proposed) => {
  expect(saidOfEffort(words).affectsUnsafety).toBe(proposed)
})
