/** The few words a printed document says by itself. */
export const sv = {
  caseNumber: 'Diarienummer',
  date: 'Datum',
  placeAndDate: 'Ort och datum',
  signature: 'Underskrift',
}

export type DocumentText = typeof sv
