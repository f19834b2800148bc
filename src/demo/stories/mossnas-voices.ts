import type { DialogueStory } from '../dialogue-story.ts'

/** What was said in Mossnäs: an evening with those who have cottages and boats. */
export const mossnasDialogues: DialogueStory[] = [
  {
    kind: 'open-meeting',
    title: 'Kväll i båtklubben',
    heldOn: '2025-08-21',
    plannedOn: '2025-07-07',
    area: 'Hamnen',
    place: 'Båtklubbens hus',
    keyGroups: ['stugägare', 'båtägare'],
    organisers: ['municipality', 'police'],
    tookPart: ['boats'],
    host: 'Mossnäs båtklubb',
    programme: ['Sommaren som gick', 'Stölder i hamnen', 'Vad kan vi göra själva?'],
    hours: 1.5,
    price: 'gratis',
    places: null,
    attendance: 27,
    public: true,
    results: [
      { problem: 'Motorer som försvinner', proposal: 'Märk motorerna, vakta på lördagar', votes: 14 },
    ],
    voices: [
      ['theft', 'Tre båtmotorer försvann ur hamnen i juli.', 'Hamnen'],
      ['theft', 'Någon tömde min stuga på verktyg i våras.', 'Stugområdet'],
      ['theft', 'Vi borde vakta hamnen tillsammans på lördagsnätterna.', 'Hamnen'],
      ['theft', 'Det behöver sitta en lampa vid bryggan.', 'Hamnen'],
      ['speeding', 'Vattenskotrarna kör mycket för fort in mot bryggan.', 'Hamnen'],
      ['dark-paths', 'Stigen upp från hamnen är mörk redan i augusti.', 'Hamnen'],
      ['young-in-centre', 'Det är fest på badplatsen varje fredag och glas överallt.', 'Hamnen'],
    ],
    feedback: [
      {
        givenOn: '2025-10-02',
        channel: 'anslag i hamnen',
        words: 'Båtklubben och polisen märker motorer i maj. Kommunen sätter upp en lampa vid bryggan.',
        public: true,
      },
    ],
  },
]
