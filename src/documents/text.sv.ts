/** The few words a printed document says by itself. */
export const sv = {
  caseNumber: 'Diarienummer',
  date: 'Datum',
  /** At the foot of each page. */
  page: '{page} ({pages})',
  placeAndDate: 'Ort och datum',
  signature: 'Underskrift',
}

export type DocumentText = typeof sv
