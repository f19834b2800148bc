import type { PictureStory } from '../picture-story.ts'

/** What Tallberga saw: the speed through its villages. */
export const tallbergaPicture: PictureStory = {
  title: 'Lägesbild Tallberga 2025',
  from: '2025-01-01',
  to: '2025-10-31',
  statedOn: '2025-11-03',
  mergedOn: '2025-11-17',
  signedOn: '2025-11-27',
  statements: {
    'speed-residents': {
      party: 'residents',
      theme: 'speeding',
      words: 'Det går för fort genom byarna när barnen går till bussen.',
      public: true,
      evidence: [{ kind: 'theme-count', theme: 'speeding', dialogue: 'Öppet möte i Tallberga' }],
    },
    'speed-municipality': {
      party: 'municipality',
      organisation: 'municipality',
      theme: 'speeding',
      words: 'Skolskjutsens förare ser fortkörning varje morgon.',
      public: true,
      evidence: [
        {
          kind: 'document',
          words: 'Fjorton rapporter från förarna under hösten.',
          title: 'Förarnas rapporter',
          issuer: 'Tallberga kommun',
          year: 2025,
        },
      ],
    },
  },
  problems: [
    {
      title: 'Fort genom byarna på morgonen',
      words: 'Bilar och timmerbilar kör för fort genom byarna när barnen är på väg till skolan.',
      seen: 'only-one',
      difference: 'Polisen har få mätningar på morgonen.',
      theme: 'speeding',
      of: ['speed-residents', 'speed-municipality'],
      signed: { municipality: 'Säkerhetschef', police: 'Lokalpolisområdeschef' },
    },
  ],
}

/** What Mossnäs saw: the thefts of the season. */
export const mossnasPicture: PictureStory = {
  title: 'Lägesbild Mossnäs 2025',
  from: '2025-01-01',
  to: '2025-08-31',
  statedOn: '2025-09-08',
  mergedOn: '2025-09-22',
  signedOn: '2025-10-01',
  statements: {
    'boats-residents': {
      party: 'residents',
      theme: 'theft',
      words: 'Motorer och verktyg försvinner ur båtar och stugor under sommaren.',
      public: true,
      evidence: [{ kind: 'theme-count', theme: 'theft', dialogue: 'Kväll i båtklubben' }],
    },
    'boats-police': {
      party: 'police',
      organisation: 'police',
      theme: 'theft',
      words: 'Stölderna sker nattetid i hamnen, oftast före en helg.',
      public: true,
      evidence: [
        {
          kind: 'offence-figure',
          words: 'Elva anmälda båtmotorstölder, sex året före.',
          title: 'Anmälda brott i Mossnäs',
          issuer: 'Brå',
          year: 2025,
        },
      ],
    },
  },
  problems: [
    {
      title: 'Stölder i hamnen och stugorna',
      words: 'Under säsongen stjäls motorer och verktyg i hamnen och i stugor som står tomma.',
      seen: 'only-one',
      difference: 'Kommunen har ingen egen bild av stölderna.',
      theme: 'theft',
      of: ['boats-residents', 'boats-police'],
      signed: { municipality: 'Kommunchef', police: 'Lokalpolisområdeschef' },
    },
  ],
}
