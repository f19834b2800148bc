import { asking, type SurveyStory } from '../survey-story.ts'

/** Havnsø asks in the late summer, when the guests have left, and keeps a national survey beside it. */
export const havnsoSurveys: SurveyStory = {
  languages: ['da'],
  introduction: {
    da: 'Vi spørger, hvordan det er at bo her. Det tager omkring fem minutter. Ingen kan se, hvad netop du har svaret.',
  },
  questions: [
    asking('area', { da: 'I hvilket område bor du?' }),
    asking(
      'single',
      { da: 'Hvornår på året føles det mest utrygt?' },
      {
        options: {
          da: ['Om sommeren', 'Om vinteren', 'Det er det samme hele året', 'Det føles ikke utrygt'],
        },
      },
    ),
    asking(
      'free-text',
      { da: 'Hvad skulle der til, for at det føltes tryggere?' },
      { help: { da: 'Skriv ikke noget, der peger på nogen.' } },
    ),
    asking('age-band', { da: 'Hvor gammel er du?' }),
  ],
  rounds: [
    {
      title: { da: 'Tryg på Havnsø 2025' },
      slug: 'tryg-2025',
      begunOn: '2025-08-11',
      openedOn: '2025-08-25',
      closesOn: '2025-09-21',
      asked: null,
      channels: [{ code: 'havn25', name: 'Plakater på havnen' }],
    },
  ],
  sources: [
    {
      keptOn: '2025-10-06',
      source: {
        title: 'Tryghedsmålingen',
        ownerName: 'TrygFonden',
        year: 2023,
        link: 'https://tryghed.dk',
      },
    },
  ],
}
