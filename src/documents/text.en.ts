import type { DocumentText } from './text.sv.ts'

export const en: DocumentText = {
  caseNumber: 'Case number',
  date: 'Date',
  page: 'Page {page} of {pages}',
  placeAndDate: 'Place and date',
  signature: 'Signature',
  noPdf: {
    title: 'A PDF cannot be made here',
    words:
      'The server lacks the program that makes PDF files. Whoever runs Samsyn can add it. What would stand in the file stands on the web page.',
    back: 'To the web page',
  },
}
