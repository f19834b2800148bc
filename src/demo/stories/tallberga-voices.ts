import type { DialogueStory } from '../dialogue-story.ts'

/** What was said in Tallberga: one open meeting in the church hall. */
export const tallbergaDialogues: DialogueStory[] = [
  {
    kind: 'open-meeting',
    title: 'Öppet möte i Tallberga',
    heldOn: '2025-10-09',
    plannedOn: '2025-09-01',
    area: 'Tätorten',
    place: 'Församlingshemmet',
    keyGroups: ['boende', 'föräldrar'],
    organisers: ['municipality', 'police'],
    tookPart: ['youth'],
    host: 'Byaföreningen',
    programme: ['Så ser det ut i Tallberga', 'Vad oroar er?', 'Vad gör vi åt det?'],
    hours: 2,
    price: 'gratis',
    places: null,
    attendance: 38,
    public: true,
    results: [{ problem: 'Fort genom byarna', proposal: 'Fler kontroller på morgonen', votes: 17 }],
    voices: [
      ['speeding', 'Bilarna kör nittio genom byn när barnen går till bussen.', 'Byarna'],
      ['speeding', 'Timmerbilarna saktar aldrig in vid skolan.', 'Tätorten'],
      ['speeding', 'Det borde kontrolleras på morgonen, inte mitt på dagen.', 'Byarna'],
      ['meeting-places', 'På fredagarna finns inget öppet för dem som går i nian.', 'Tätorten'],
      ['meeting-places', 'Ungdomens hus borde ha öppet till elva.', 'Tätorten'],
      ['mopeds', 'A-traktorerna spelar så hög musik att vi inte kan sova.', 'Tätorten'],
      ['dark-paths', 'Vägen från bussen till villorna är helt mörk.', 'Tätorten'],
      ['young-in-centre', 'Det samlas stora gäng utanför kiosken sent på kvällen.', 'Tätorten'],
    ],
    feedback: [
      {
        givenOn: '2025-12-04',
        channel: 'kommunens webbplats',
        words: 'Kontrollerna på morgonen börjar i januari. Ungdomens hus provar att ha öppet på fredagar.',
        public: true,
      },
    ],
  },
]
