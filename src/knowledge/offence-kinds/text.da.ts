import type { OffenceKindsText } from './text.sv.ts'

export const da: OffenceKindsText = {
  title: 'Kriminalitetstyper, objekter og målgrupper',
  lead: 'Listerne, som fokusområder og indsatser vælger fra. De følger med Samsyn og ændres kun med en ny version.',
  kinds: 'Kriminalitetstyper',
  activityDriven: 'Flere kontroller giver flere anmeldelser.',
  sensitive: 'Vises aldrig for mindre områder end kommunen.',
  objects: 'Objekter',
  objectsWords: 'Det, der udsættes for kriminalitet.',
  targetGroups: 'Målgrupper',
  targetGroupsWords: 'Dem, arbejdet er til for.',
  ages: (from, to) => (to === undefined ? `${from} år og derover` : `${from}–${to} år`),
  source: 'Hvor listen kommer fra',
  licence: (name) => `Licens: ${name}.`,
}
