export const sv = {
  title: 'Brottstyper, objekt och målgrupper',
  lead: 'Listorna som fokusområden och åtgärder väljer ur. De följer med Samsyn och ändras bara med en ny version.',
  kinds: 'Brottstyper',
  activityDriven: 'Fler kontroller ger fler anmälningar.',
  sensitive: 'Visas aldrig för mindre områden än kommunen.',
  objects: 'Objekt',
  objectsWords: 'Det som utsätts för brott.',
  targetGroups: 'Målgrupper',
  targetGroupsWords: 'De som arbetet är till för.',
  ages: (from: number, to: number | undefined) =>
    to === undefined ? `${from} år och äldre` : `${from}–${to} år`,
  source: 'Varifrån listan kommer',
  licence: (name: string) => `Licens: ${name}.`,
}
export type OffenceKindsText = typeof sv
