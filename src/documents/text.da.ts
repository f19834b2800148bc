import type { DocumentText } from './text.sv.ts'

export const da: DocumentText = {
  caseNumber: 'Sagsnummer',
  date: 'Dato',
  page: 'Side {page} af {pages}',
  placeAndDate: 'Sted og dato',
  signature: 'Underskrift',
  noPdf: {
    title: 'Der kan ikke laves en PDF her',
    words:
      'Serveren mangler det program, der laver PDF-filer. Den, der passer Samsyn, kan tilføje det. Det, der skulle stå i filen, står på websiden.',
    back: 'Til websiden',
  },
}
