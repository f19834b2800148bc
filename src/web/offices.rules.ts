/** The offices whose open figures can be asked for; their addresses stand here and nowhere else. */
export const officeAddresses = {
  kolada: 'https://api.kolada.se',
  statbank: 'https://api.statbank.dk',
} as const
export type OfficeName = keyof typeof officeAddresses
export const officeNames = Object.keys(officeAddresses) as OfficeName[]

/**
 * Why no answer came. `busy`: as many are being asked already as this server
 * asks at once; `notThere`: the office knows no such thing; `refused`: it did
 * not understand; `tooOften`: it asks us to wait.
 */
export type AskProblem =
  | 'busy'
  | 'unreachable'
  | 'slow'
  | 'tooOften'
  | 'notThere'
  | 'refused'
  | 'failed'
  | 'tooLarge'
