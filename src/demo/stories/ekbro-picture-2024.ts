import type { PictureStory } from '../picture-story.ts'

/** What Ekbro saw when the agreement was made. Partners were not asked that time. */
export const ekbroPicture2024: PictureStory = {
  title: 'Lägesbild 2024',
  from: '2022-01-01',
  to: '2023-10-31',
  statedOn: '2023-11-16',
  mergedOn: '2023-11-24',
  signedOn: '2023-12-04',
  unheard: [
    { group: 'partners', reason: 'Tiden räckte inte före årsskiftet. De bjuds in till nästa lägesbild.' },
  ],
  statements: {
    'drugs-municipality': {
      party: 'municipality',
      organisation: 'municipality',
      theme: 'drugs',
      words: 'Skolorna ser fler elever som prövar cannabis.',
      evidence: [
        {
          kind: 'document',
          words: '9 procent i årskurs två på gymnasiet har prövat, 6 procent två år tidigare.',
          title: 'Skolelevers drogvanor i Ekbro',
          issuer: 'Ekbro kommun',
          year: 2023,
        },
      ],
    },
    'drugs-police': {
      party: 'police',
      organisation: 'police',
      theme: 'drugs',
      words: 'Unga köper narkotika i mobilen och hämtar den vid busstorget.',
      evidence: [
        {
          kind: 'offence-figure',
          words: '84 narkotikabrott, 61 året innan.',
          title: 'Anmälda brott i Ekbro',
          issuer: 'Brå',
          year: 2022,
        },
      ],
    },
    'drugs-staff': {
      party: 'staff',
      theme: 'drugs',
      words: 'Personal på skolor och fritidsgårdar saknar någon att ringa när de misstänker något.',
      evidence: [
        {
          kind: 'document',
          words: '12 av 40 röster',
          title: 'Anteckningar från medarbetardialogen',
          issuer: 'Ekbro kommun',
          year: 2023,
        },
      ],
    },
    'speed-residents': {
      party: 'residents',
      theme: 'speeding',
      words: 'Bilar kör för fort genom bostadsområdena.',
      public: true,
      evidence: [
        {
          kind: 'document',
          words: '26 av 143 röster',
          title: 'Anteckningar från öppet möte',
          issuer: 'Ekbro kommun',
          year: 2023,
        },
      ],
    },
  },
  problems: [
    {
      title: 'Narkotika bland unga',
      words: 'Fler unga prövar narkotika, och vuxna runt dem vet inte vart de ska vända sig.',
      seen: 'agree',
      theme: 'drugs',
      of: ['drugs-municipality', 'drugs-police', 'drugs-staff'],
      signed: { municipality: 'Säkerhetschef', police: 'Lokalpolisområdeschef' },
    },
    {
      title: 'Höga hastigheter i bostadsområden',
      words: 'Invånarna är oroliga för farten där barn går och cyklar.',
      seen: 'only-one',
      difference: 'Varken kommunen eller polisen har mätt farten än. Parterna tar invånarnas ord på allvar.',
      theme: 'speeding',
      of: ['speed-residents'],
      signed: { municipality: 'Säkerhetschef', police: 'Lokalpolisområdeschef' },
    },
  ],
}
