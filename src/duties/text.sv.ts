import type { PartTwoStanding, RequiredPart } from './rules.ts'

const standings: Record<PartTwoStanding, (day: string) => string> = {
  complete: () => 'Fullständig',
  incomplete: () => 'Inte fullständig',
  closed: () => 'Stängd: kommunen låter inte polisområdet läsa',
  left: (day) => `Har lämnat, sista dagen var ${day}`,
  notYet: (day) => `Med från ${day}`,
}
const closes: Record<RequiredPart, (municipality: string) => string> = {
  goals: (municipality) =>
    `${municipality} saknar lokala mål. Samordnaren där lägger in dem under ett fokusområde.`,
  plan: (municipality) =>
    `${municipality} saknar en antagen plan för den här tiden. Samordnaren där antecknar när den är antagen.`,
  promises: (municipality) =>
    `${municipality} saknar medborgarlöften som invånarna kan läsa. Samordnaren där gör dem synliga.`,
}

export const sv = {
  title: 'Del 2 i varje kommun',
  lead: 'Del 2 är fullständig först när kommunen har egna mål, en egen antagen plan och medborgarlöften som invånarna kan läsa. Ingen kryssar för det: det räknas ut.',
  partOne: 'Del 1 är gemensam:',
  none: 'Det står inte vilka kommuner överenskommelsen omfattar.',
  count: (complete: number, all: number) => `${complete} av ${all} kommuner har en fullständig del 2.`,
  caption: 'Vad varje kommun har på plats',
  municipality: 'Kommun',
  standing: 'Del 2',
  parts: {
    goals: 'Lokala mål',
    plan: 'Antagen plan',
    promises: 'Medborgarlöften',
  } satisfies Record<RequiredPart, string>,
  held: (number: number) => (number === 0 ? 'saknas' : `finns (${number})`),
  unknown: 'går inte att läsa',
  standings,
  toClose: 'Det här saknas',
  closes,
  closedBy: (municipality: string) =>
    `${municipality} har inte låtit polisområdet läsa. Samordnaren eller administratören där kan göra det under Samverkan.`,
}
export type DutiesText = typeof sv
