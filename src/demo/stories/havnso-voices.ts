import type { DialogueStory } from '../dialogue-story.ts'

/** What was said in Havnsø: one open meeting on the harbour. */
export const havnsoDialogues: DialogueStory[] = [
  {
    kind: 'open-meeting',
    title: 'Borgermøde på havnen',
    heldOn: '2025-09-18',
    plannedOn: '2025-08-11',
    area: 'Havnebyen',
    place: 'Sejlklubbens hus',
    keyGroups: ['beboere', 'sommerhusejere'],
    organisers: ['municipality', 'police'],
    tookPart: ['homeowners', 'ravens', 'restaurants'],
    host: 'Grundejerforeningerne',
    programme: ['Situationen lige nu', 'Sådan får du tyven til at gå igen', 'Nabohjælp: sådan kommer du med'],
    hours: 2.5,
    price: 'gratis',
    places: 200,
    attendance: 63,
    public: true,
    results: [
      { problem: 'Indbrud i sommerhuse', proposal: 'Flere med i Nabohjælp', votes: 29 },
      { problem: 'Uro på havnen om natten', proposal: 'Natteravne til klokken tre', votes: 22 },
    ],
    voices: [
      ['theft', 'Der har været tre indbrud på vores vej siden påske.', 'Strandkvarteret'],
      ['theft', 'Vi tør ikke rejse på ferie, når huset står tomt.', 'Strandkvarteret'],
      ['theft', 'Værktøj bliver stjålet fra skurene, og ingen ser noget.', 'Landsbyerne'],
      ['theft', 'Flere burde være med i Nabohjælp, det virker hos os.', 'Skovbrynet'],
      ['young-in-centre', 'Der er slagsmål på havnen, når barerne lukker.'],
      ['young-in-centre', 'De unge samler sig ved isboden og råber efter folk.'],
      ['mopeds', 'Knallerter kører ræs på molen til langt ud på natten.'],
      ['speeding', 'Bilerne kører alt for stærkt gennem landsbyen.', 'Landsbyerne'],
      ['dark-paths', 'Stien fra stationen til havnen er bælgmørk om vinteren.'],
      ['young-women-unsafe', 'Min datter går ikke hjem alene fra havnen.'],
      ['meeting-places', 'Der mangler et sted, hvor de unge kan være om aftenen.'],
      ['drugs', 'Der bliver handlet ved parkeringspladsen bag havnekontoret.'],
    ],
    feedback: [
      {
        givenOn: '2025-11-20',
        channel: 'nyhedsbrev fra grundejerforeningerne',
        words:
          'Natteravnene går nu til klokken tre i weekenderne, og Nabohjælp har holdt to aftener for nye medlemmer.',
        public: true,
      },
    ],
  },
]
