import type { MunicipalitiesProblem } from './rules.ts'

const problems: Record<MunicipalitiesProblem, string> = {
  unknown: 'En av kommunerna hör inte till polisområdet. Välj om.',
  twice: 'Varje kommun kan bara stå med en gång.',
  backwards: 'Den sista dagen ligger före den första för en av kommunerna.',
}

export const sv = {
  heading: 'Kommuner som omfattas',
  none: 'Det står inte vilka kommuner överenskommelsen omfattar.',
  days: (from: string, to: string) =>
    [from && `från och med ${from}`, to && `till och med ${to}`].filter(Boolean).join(', '),
  parts: 'Del 2: vad varje kommun har på plats',
  change: 'Ange vilka kommuner som omfattas',
  title: 'Vilka kommuner omfattas?',
  lead: 'Överenskommelsen är del 1, gemensam för alla. Varje kommun som omfattas har en egen del 2.',
  covers: 'Omfattas av överenskommelsen',
  from: 'Från och med vilken dag?',
  fromHelp: 'Lämna tomt om kommunen är med från början.',
  to: 'Till och med vilken dag?',
  toHelp: 'Fylls i när en kommun lämnar. Kommunen står kvar med sin sista dag.',
  problems,
  elsewhere: 'Något annat i överenskommelsen behöver rättas först. Gör det under ”Ändra överenskommelsen”.',
}
export type MunicipalitiesText = typeof sv
