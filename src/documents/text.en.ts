import type { DocumentText } from './text.sv.ts'

export const en: DocumentText = {
  caseNumber: 'Case number',
  date: 'Date',
  page: 'Page {page} of {pages}',
  placeAndDate: 'Place and date',
  signature: 'Signature',
}
