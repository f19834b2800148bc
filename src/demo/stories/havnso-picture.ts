import type { PictureStory } from '../picture-story.ts'

/** What Havnsø saw of burglaries before its agreement. */
export const havnsoPicture: PictureStory = {
  title: 'Situationsbillede 2025',
  from: '2023-07-01',
  to: '2024-10-31',
  statedOn: '2024-11-05',
  mergedOn: '2024-11-19',
  signedOn: '2024-12-02',
  statements: {
    'burglary-police': {
      party: 'police',
      organisation: 'police',
      words: 'Indbruddene sker i de samme fire områder, oftest mens folk er på ferie.',
      evidence: [
        {
          kind: 'offence-figure',
          words: '118 anmeldte indbrud i beboelse, 96 året før.',
          title: 'Anmeldte indbrud i Havnsø',
          issuer: 'Danmarks Statistik',
          year: 2024,
        },
        { kind: 'own-figure', offence: 'home-burglary' },
      ],
    },
    'burglary-municipality': {
      party: 'municipality',
      organisation: 'municipality',
      words: 'Få af villavejene har en aktiv nabohjælp.',
      evidence: [
        {
          kind: 'document',
          words: '1.240 medlemmer, heraf de fleste på ni veje.',
          title: 'Nabohjælp i Havnsø',
          issuer: 'Havnsø Kommune',
          year: 2024,
        },
      ],
    },
    'burglary-residents': {
      party: 'residents',
      words: 'Mange tør ikke tage på ferie uden at nogen ser til huset.',
      public: true,
      evidence: [
        {
          kind: 'document',
          words: '19 af 71 stemmer på borgermødet.',
          title: 'Referat fra borgermøde',
          issuer: 'Havnsø Kommune',
          year: 2024,
        },
      ],
    },
  },
  problems: [
    {
      title: 'Indbrud i ferierne',
      words: 'Indbruddene rammer de samme områder, når husene står tomme, og naboerne holder for lidt øje.',
      seen: 'agree',
      of: ['burglary-police', 'burglary-municipality', 'burglary-residents'],
      signed: { municipality: 'Kommunaldirektør', police: 'Lokalpolitileder' },
    },
  ],
}
