import type { FeedText } from './text.sv.ts'

export const en: FeedText = {
  title: (partnership: string) => `News from ${partnership}`,
  lead: 'Changes of the plan, the status of areas, tables and yearly reports.',
  titles: {
    change: (name: string) => `Change of the plan: ${name}`,
    'area-status': (name: string) => `New status of ${name}`,
    'offence-table': () => 'New table of reported offences',
    report: (name: string) => `New report: ${name}`,
  },
}
