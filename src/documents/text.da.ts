import type { DocumentText } from './text.sv.ts'

export const da: DocumentText = {
  caseNumber: 'Sagsnummer',
  date: 'Dato',
  placeAndDate: 'Sted og dato',
  signature: 'Underskrift',
}
