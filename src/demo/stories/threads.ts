import type { StoryTheme } from '../dialogue-story.ts'

/** What rests on what in an invented place, by titles; what is not named here is left as a gap. */
export type ThreadStory = {
  /** The picture whose last frozen version the agreement rests on, and when it was tied. */
  baseline: { picture: string; on: string }
  /** On a day: focus area → problems, measure → problems. */
  links: { on: string; focusAreas: Record<string, string[]>; measures: Record<string, string[]> }[]
  /** Commitment → themes, and when that was said. */
  promises: { on: string; themes: Record<string, StoryTheme[]> }
}

/** Ekbro: most of the thread is whole. Nobody says yet what the stickers on cars and the visits to shops answer. */
export const ekbroThread: ThreadStory = {
  baseline: { picture: 'Lägesbild 2024', on: '2023-12-11' },
  links: [
    {
      on: '2024-01-15',
      focusAreas: {
        'Narkotika bland unga': ['Narkotika bland unga'],
        'Trafiken genom samhället': ['Höga hastigheter i bostadsområden'],
      },
      measures: {
        'Insatser mot langning': ['Narkotika bland unga'],
        Trafikkontroller: ['Höga hastigheter i bostadsområden'],
      },
    },
    {
      on: '2026-02-10',
      focusAreas: {
        'Trygghet på kvällar och helger': [
          'Unga kvinnors otrygghet i centrum',
          'Mörka gångvägar mellan stationen och Björkhagen',
        ],
        'Narkotika bland unga': ['Narkotika bland unga'],
      },
      measures: {
        'Vuxna ute på kvällen': ['Unga kvinnors otrygghet i centrum'],
        'Trygga platser': ['Mörka gångvägar mellan stationen och Björkhagen'],
        'Kunskap till elever och föräldrar': ['Narkotika bland unga'],
      },
    },
  ],
  promises: {
    on: '2026-02-10',
    themes: {
      'Nattvandring på riskhelger': ['young-women-unsafe', 'young-in-centre'],
      'Besök på fritidsgården': ['meeting-places', 'young-in-centre'],
      'Fotpatrull varje arbetspass': ['young-in-centre', 'young-women-unsafe'],
      Trygghetsvandringar: ['dark-paths'],
      'Laga trasig belysning': ['dark-paths'],
      'Riktade insatser mot narkotika': ['drugs'],
      'Trafikkontroller varje månad': ['speeding'],
      'Kontroll av A-traktorer': ['mopeds'],
    },
  },
}

/** Havnsø: the walks answer what was said about the homes; the rest is still to be tied. */
export const havnsoThread: ThreadStory = {
  baseline: { picture: 'Situationsbillede 2025', on: '2025-12-01' },
  links: [{ on: '2025-12-01', focusAreas: {}, measures: { Tryghedsvandringer: ['Indbrud i ferierne'] } }],
  promises: { on: '2025-12-01', themes: { 'Tryghedsvandringer i villaområderne': ['theft'] } },
}
