import type { PrioritiesStory } from '../seed-priorities.ts'

/** How Havnsø set its priorities before its agreement. */
export const havnsoPriorities: PrioritiesStory = {
  picture: 'Situationsbillede 2025',
  title: 'Prioriteringsmøde i lokalrådet',
  heldOn: '2024-12-04',
  participants: ['municipality', 'police'],
  notes: '',
  liaison: 'jens@politiet.example',
  problems: [
    {
      problem: 'Indbrud i ferierne',
      scores: [3, 2, 2, 3, 1, 3, 2, 3, 2, 3, 3],
      reasons: { places: 'De samme fire områder tre år i træk.' },
      decision: {
        prioritised: true,
        place: 1,
        reason: 'Det skræmmer mange, og naboerne kan selv gøre meget.',
      },
      analysis: {
        patternWhen: 'I skoleferierne, oftest om dagen.',
        patternWhere: 'Villaveje tæt på hovedvejen.',
        dwellingTypes: ['detached', 'terraced', 'Sommerhuse'],
        protectiveFactors: 'Naboer, der holder øje og tømmer postkassen.',
        crossBorder: 'Gerningsmændene kommer ofte udefra ad motorvejen.',
      },
      causes: [
        {
          words: 'Husene står tydeligt tomme i ferierne',
          by: 'Nabohjælp',
          below: [{ words: 'Naboerne kender ikke hinanden', by: 'Grundejerforeningerne' }],
        },
      ],
    },
  ],
}
