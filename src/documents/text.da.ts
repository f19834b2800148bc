import type { DocumentText } from './text.sv.ts'

export const da: DocumentText = {
  caseNumber: 'Sagsnummer',
  date: 'Dato',
  page: 'Side {page} af {pages}',
  placeAndDate: 'Sted og dato',
  signature: 'Underskrift',
}
