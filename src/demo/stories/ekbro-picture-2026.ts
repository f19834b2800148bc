import type { PictureStory } from '../picture-story.ts'
import { ekbroStatements2026 } from './ekbro-statements-2026.ts'

/** What Ekbro saw before it revised its agreement. The young women's insecurity is missing from the police's picture. */
export const ekbroPicture2026: PictureStory = {
  title: 'Lägesbild 2026',
  from: '2024-01-01',
  to: '2025-10-31',
  statedOn: '2025-10-20',
  mergedOn: '2025-11-18',
  signedOn: '2025-12-03',
  networks: {
    schools: {
      name: 'Nätverket för trygga skolor i Ekbro',
      field: 'crime-prevention',
      organisation: 'school',
      description: 'Vad som märks i och runt skolorna, samlat en gång i månaden.',
    },
    field: {
      name: 'Drogförebyggande nätverket',
      field: 'drug-prevention',
      organisation: 'municipality',
      description: 'Skola, socialtjänst, fritid och vård om vad unga använder och var.',
    },
  },
  statements: ekbroStatements2026,
  problems: [
    {
      title: 'Mörka gångvägar mellan stationen och Björkhagen',
      words:
        'Vägen hem från tåget upplevs som otrygg när det är mörkt, och oroligheter vid stationen förstärker det.',
      seen: 'agree',
      theme: 'dark-paths',
      area: 'Centrum',
      of: ['paths-municipality', 'paths-residents', 'paths-police'],
      signed: { municipality: 'Säkerhetschef', police: 'Lokalpolisområdeschef' },
    },
    {
      title: 'Unga kvinnors otrygghet i centrum',
      words:
        'Unga kvinnor avstår från att vara ute i centrum på kvällen, på grund av rop och rädsla för att bli följda.',
      seen: 'only-one',
      difference:
        'Det syns i kommunens enkät och hos invånarna men inte i polisens siffror, eftersom det sällan anmäls. Parterna är överens om att det inte gör problemet mindre.',
      theme: 'young-women-unsafe',
      area: 'Centrum',
      of: ['women-municipality', 'women-residents'],
      signed: { municipality: 'Säkerhetschef', police: 'Lokalpolisområdeschef' },
    },
    {
      title: 'Narkotika bland unga',
      words: 'Narkotika är lätt att få tag på för unga i Ekbro och syns på fler platser än förr.',
      seen: 'opposite',
      difference:
        'Polisens siffra sjunker för att kontrollerna har varit färre. Medarbetare och nattvandrare ser en ökning. Parterna följer inte antalet brott utan vad de unga själva svarar.',
      theme: 'drugs',
      of: ['drugs-police', 'drugs-staff', 'drugs-ravens'],
      signed: { municipality: 'Socialchef', police: 'Lokalpolisområdeschef' },
    },
    {
      title: 'Buskörning runt Åbacken',
      words:
        'A-traktorer och mopeder körs farligt på kvällarna, och de unga som kör saknar en plats att vara på.',
      seen: 'agree',
      theme: 'mopeds',
      area: 'Åbacken',
      of: ['mopeds-police', 'mopeds-municipality'],
      signed: { municipality: 'Fritidschef', police: 'Lokalpolisområdeschef' },
    },
    {
      title: 'Stölder i centrum och vid stationen',
      words: 'Stölderna i butiker och vid stationen är fler än anmälningarna visar.',
      seen: 'agree',
      theme: 'theft',
      area: 'Centrum',
      of: ['theft-business', 'theft-police', 'theft-municipality'],
      signed: { municipality: 'Säkerhetschef', police: 'Lokalpolisområdeschef' },
    },
    {
      title: 'Höga hastigheter vid Norra sjön',
      words: 'Farten på sjövägen är för hög när barn är på väg till skolbussen.',
      seen: 'agree',
      theme: 'speeding',
      area: 'Norra sjön',
      of: ['speed-homeowners', 'speed-municipality', 'speed-police'],
      signed: { municipality: 'Säkerhetschef' },
    },
  ],
}
