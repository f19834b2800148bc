import type { FeedText } from './text.sv.ts'

export const da: FeedText = {
  title: (partnership: string) => `Nyt fra ${partnership}`,
  lead: 'Ændringer i planen, områdernes status, tabeller og årlige redegørelser.',
  titles: {
    change: (name: string) => `Ændring i planen: ${name}`,
    'area-status': (name: string) => `Ny status for ${name}`,
    'offence-table': () => 'Ny tabel over anmeldte lovovertrædelser',
    report: (name: string) => `Ny redegørelse: ${name}`,
  },
}
