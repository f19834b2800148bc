export const sv = {
  title: (partnership: string) => `Nytt från ${partnership}`,
  lead: 'Ändringar i planen, områdenas status, tabeller och årsredovisningar.',
  titles: {
    change: (name: string) => `Ändring i planen: ${name}`,
    'area-status': (name: string) => `Ny status för ${name}`,
    'offence-table': () => 'Ny tabell över anmälda brott',
    report: (name: string) => `Ny redovisning: ${name}`,
  },
}
export type FeedText = typeof sv
