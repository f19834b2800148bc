/** What can be wrong with what was written in a field of a cadence. */
export type CadenceProblemCode =
  | 'chooseKind'
  | 'notANumber'
  | 'notPositive'
  | 'tooLarge'
  | 'rangeBackwards'
  | 'notADay'
  | 'notADayOfTheYear'
  | 'halfASeason'
  | 'notWeeks'
