/** The few words a printed document says by itself. */
export const sv = {
  caseNumber: 'Diarienummer',
  date: 'Datum',
  /** At the foot of each page. */
  page: '{page} ({pages})',
  placeAndDate: 'Ort och datum',
  signature: 'Underskrift',
  noPdf: {
    title: 'Det går inte att göra en PDF här',
    words:
      'Servern saknar programmet som gör PDF-filer. Den som sköter Samsyn kan lägga till det. Det som skulle stå i filen står på webbsidan.',
    back: 'Till webbsidan',
  },
}

export type DocumentText = typeof sv
