import type { DutiesText } from './text.sv.ts'

export const en: DutiesText = {
  title: 'Part 2 in each municipality',
  lead: 'Part 2 is complete only when the municipality has goals of its own, an adopted plan of its own and citizen promises that residents can read. Nobody ticks it off: it is worked out.',
  partOne: 'Part 1 is shared:',
  none: 'It is not said which municipalities the agreement covers.',
  count: (complete, all) => `${complete} of ${all} municipalities have a complete part 2.`,
  caption: 'What each municipality has in place',
  municipality: 'Municipality',
  standing: 'Part 2',
  parts: { goals: 'Local goals', plan: 'Adopted plan', promises: 'Citizen promises' },
  held: (number) => (number === 0 ? 'missing' : `there (${number})`),
  unknown: 'cannot be read',
  standings: {
    complete: () => 'Complete',
    incomplete: () => 'Not complete',
    closed: () => 'Closed: the municipality does not let the police area read',
    left: (day) => `Has left, its last day was ${day}`,
    notYet: (day) => `Takes part from ${day}`,
  },
  toClose: 'What is missing',
  closes: {
    goals: (municipality) =>
      `${municipality} has no local goals. The coordinator there enters them under a focus area.`,
    plan: (municipality) =>
      `${municipality} has no plan adopted for this time. The coordinator there notes when it is adopted.`,
    promises: (municipality) =>
      `${municipality} has no citizen promises that residents can read. The coordinator there makes them visible.`,
  },
  closedBy: (municipality) =>
    `${municipality} has not let the police area read. The coordinator or the administrator there can do so under Partnership.`,
}
