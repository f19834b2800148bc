import type { MeasureWords } from '../action-plan/rules.ts'

/** A measure that says what a plan must say and nothing more; a test says what is different in its own. */
export const plainMeasure: MeasureWords = {
  title: 'Kontroller',
  what: 'Fartkontroller vid skolan',
  plannedWhen: 'Varje vecka',
  cooperation: 'Polisen kontrollerar, kommunen mäter',
  responsible: 'police',
  followUp: 'Antal per vecka',
  why: '',
  desiredResult: '',
  plannedFrom: '2026-01-01',
  plannedTo: null,
  classes: ['situational'],
  types: [],
  offences: [],
  allOffences: false,
  targetGroup: '',
  ageFrom: null,
  ageTo: null,
  setting: '',
  visibleMarking: '',
  anchoredIn: '',
  followUpLevel: 'active',
  visibility: 'public',
  partners: [],
}
