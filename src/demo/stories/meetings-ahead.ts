import type { MeetingAhead } from '../dialogue-story.ts'

/** Open meetings that are still ahead, by partnership: so many days after whoever looks. */
export const meetingsAhead: Record<string, MeetingAhead> = {
  ekbro: {
    inDays: 24,
    title: 'Så får vi tjuven att vända om',
    beginsAt: '18:30',
    area: 'Norra sjön',
    place: 'Hembygdsgården vid Norra sjön',
    keyGroups: ['villaägare', 'sommarboende'],
    organisers: ['municipality', 'police'],
    host: 'Norra sjöns villaförening',
    programme: [
      'Läget här just nu',
      'Så får du tjuven att vända om: lås, ljus och grannar',
      'Grannsamverkan: så kommer du med',
      'Frågor och vad ni själva har sett',
    ],
    hours: 2.5,
    price: 'gratis',
    places: 800,
  },
  havnsoe: {
    inDays: 17,
    title: 'Nabohjælp før ferien',
    beginsAt: '19:00',
    area: 'Strandkvarteret',
    place: 'Kulturhuset',
    keyGroups: ['husejere', 'sommerhusejere'],
    organisers: ['municipality', 'police'],
    host: 'Grundejerforeningerne',
    programme: ['Situationen lige nu', 'Låse, lys og naboer', 'Sådan kommer du med i Nabohjælp'],
    hours: 2,
    price: 'gratis',
    places: 150,
  },
}
