import type { StartingPointsText } from './text.sv.ts'

export const en: StartingPointsText = {
  kinds: {
    'knowledge-question': 'A question that needed an answer',
    recommendation: 'A recommendation',
    'survey-result': 'A result of a survey',
  },
  says: {
    'knowledge-question': { yes: 'Measures are started', no: 'No measures are started' },
    recommendation: { yes: 'The recommendation is followed', no: 'The recommendation is not followed' },
    'survey-result': { yes: 'The plan is changed', no: 'The plan is not changed' },
  },
  title: 'Questions, recommendations and decisions',
  lead: 'What the measures began with, and what was decided.',
  none: 'Nothing has been taken up yet.',
  found: 'What was found out',
  decided: 'Decision',
  notDecided: (organisation) => `No decision yet. ${organisation} sees to it that there is one.`,
  ledTo: 'What it led to',
}
