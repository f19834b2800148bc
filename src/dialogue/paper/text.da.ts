import type { PaperText } from './text.sv.ts'

export const da: PaperText = {
  title: 'Papir og plakater',
  lead: 'Til dem, der ikke svarer på nettet: print skemaet, læg det, hvor folk kommer, og tast svarene ind her.',
  notOpen:
    'Skemaet og plakaterne kan printes, når spørgeskemaet er åbent. Så ligger spørgsmålene og adressen fast.',
  form: {
    head: 'Print skemaet',
    language: 'På hvilket sprog?',
    where: 'Hvor skal det afleveres?',
    whereHelp: 'For eksempel: kassen på biblioteket. Lad feltet stå tomt for at få en linje at skrive på.',
    do: 'Hent skemaet (PDF)',
    by: (day) =>
      `På skemaet står, at det skal afleveres senest ${day}, så svarene kan nå at blive tastet ind, før spørgeskemaet lukker.`,
    byHand: 'Spørgeskemaet har ingen sidste dag. Luk det først, når alle skemaer er tastet ind.',
  },
  posters: {
    head: 'Print en plakat',
    caption: 'En plakat for hvert link og sprog',
    lead: 'En plakat med QR-kode for hvert link. Så kan man se, hvilken plakat der nåede frem.',
    way: 'Link',
    poster: 'Plakat (PDF)',
    in: (way, language) => `${language}: plakat til ${way}`,
    open: 'Åbent link',
  },
  enter: {
    head: 'Tast svar ind fra papir',
    link: 'Tast et skema ind',
    rule: 'Svaret forsegles som alle andre. Det gemmes ikke, hvem der tastede det ind, eller hvornår.',
    closed:
      'Spørgeskemaet er lukket, så der kan ikke tastes flere skemaer ind. Svarene er åbnet og vises; et skema mere ville kunne regnes ud.',
    title: 'Tast et skema ind',
    how: 'Sæt krydser som på papiret. Lad det stå tomt, hvor der ikke er sat kryds, eller hvor der er sat to, men kun må være ét. Makulér papiret, når svaret er gemt.',
    inLanguage: (language) => `Skemaet på ${language}`,
    do: 'Gem og tag det næste',
    done: (number) =>
      number === '1'
        ? 'Svaret er gemt. 1 skema denne gang.'
        : `Svaret er gemt. ${number} skemaer denne gang.`,
    again: 'Det skema var allerede gemt. Det tæller én gang.',
    back: 'Til spørgeskemaet',
    tooLate: 'Spørgeskemaet nåede at lukke. Skemaet er ikke gemt.',
  },
  print: {
    footer: (survey, place) => `${survey} – ${place}`,
    how: 'Sådan gør du',
    howWords: 'Sæt kryds i feltet ved dit svar. Spring over, hvad du ikke vil svare på. Skriv ikke dit navn.',
    anonymous: 'Du er anonym',
    anonymousWords:
      'På skemaet er der intet nummer og intet andet, der viser, hvem du er. Den, der taster svarene ind på computeren, gemmer ikke, hvis de er, eller hvornår de kom. Derefter makuleres papiret. Det, du skriver med egne ord, skilles fra dine krydser.',
    notAnonymous: 'Ikke anonymt',
    notAnonymousWords: 'Dette spørgeskema er ikke anonymt. Skriv alligevel ingen navne på andre.',
    several: 'Du må sætte flere krydser.',
    eachRow: 'Sæt ét kryds i hver række.',
    own: 'Skriv ingen navne, telefonnumre eller adresser, hverken dine egne eller andres.',
    step: (step, words) => (words ? `${step} – ${words}` : step),
    onlyIf: (number, answers) => `Kun til dig, der i spørgsmål ${number} har sat kryds ved: ${answers}.`,
    goOn: (answers, number) => `Satte du kryds ved ${answers}? Gå videre til spørgsmål ${number}.`,
    goToEnd: (answers) => `Satte du kryds ved ${answers}? Så er du færdig.`,
    or: ' eller ',
    quoted: (words) => `”${words}”`,
    row: 'Sæt kryds',
    handIn: 'Aflevér skemaet',
    handInWhere: (where) => `Aflevér det her: ${where}`,
    handInBy: (day) => `Aflevér det senest ${day}.`,
    onTheWeb: (address) => `Du kan også svare på nettet: ${address}. Svar kun én gang.`,
    numbered: (number, question) => `${number}. ${question}`,
  },
  poster: {
    invites: 'Svar på spørgeskemaet',
    until: (day) => `Du kan svare til og med ${day}.`,
    alt: (address) => `QR-kode, der fører til ${address}`,
    how: 'Ret telefonens kamera mod feltet, eller skriv adressen:',
    anonymous: 'Du er anonym.',
  },
}
