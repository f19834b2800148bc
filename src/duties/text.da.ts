import type { DutiesText } from './text.sv.ts'

export const da: DutiesText = {
  title: 'Del 2 i hver kommune',
  lead: 'Del 2 er først fuldstændig, når kommunen har egne mål, en egen vedtaget plan og borgerløfter, som borgerne kan læse. Ingen sætter kryds: det regnes ud.',
  partOne: 'Del 1 er fælles:',
  none: 'Det fremgår ikke, hvilke kommuner aftalen omfatter.',
  count: (complete, all) => `${complete} af ${all} kommuner har en fuldstændig del 2.`,
  caption: 'Hvad hver kommune har på plads',
  municipality: 'Kommune',
  standing: 'Del 2',
  parts: { goals: 'Lokale mål', plan: 'Vedtaget plan', promises: 'Borgerløfter' },
  held: (number) => (number === 0 ? 'mangler' : `findes (${number})`),
  unknown: 'kan ikke læses',
  standings: {
    complete: () => 'Fuldstændig',
    incomplete: () => 'Ikke fuldstændig',
    closed: () => 'Lukket: kommunen lader ikke politiområdet læse',
    left: (day) => `Er trådt ud, sidste dag var ${day}`,
    notYet: (day) => `Med fra ${day}`,
  },
  toClose: 'Det her mangler',
  closes: {
    goals: (municipality) =>
      `${municipality} mangler lokale mål. Koordinatoren dér lægger dem ind under et fokusområde.`,
    plan: (municipality) =>
      `${municipality} mangler en vedtaget plan for denne tid. Koordinatoren dér noterer, hvornår den er vedtaget.`,
    promises: (municipality) =>
      `${municipality} mangler borgerløfter, som borgerne kan læse. Koordinatoren dér gør dem synlige.`,
  },
  closedBy: (municipality) =>
    `${municipality} har ikke ladet politiområdet læse. Koordinatoren eller administratoren dér kan gøre det under Samarbejde.`,
}
