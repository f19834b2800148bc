import type { AnswersText } from './text.sv.ts'

export const da: AnswersText = {
  title: (title) => `Svar: ${title}`,
  trailTitle: 'Svar',
  answered: (number) => (number === '1' ? '1 svar er åbnet.' : `${number} svar er åbnet.`),
  rate: (percent, asked) => `Det er ${percent} af de ${asked}, der blev spurgt.`,
  waiting: (number) =>
    `${number} svar venter forseglet. De åbnes flere sammen, så ingen kan se, hvem der svarede hvad eller hvornår.`,
  words:
    'Det, der blev skrevet med egne ord, findes blandt stemmerne, skilt fra krydserne. Det åbnes for sig, lidt efter dem.',
  voices: 'Læs stemmerne',
  few: {
    title: 'Få har svaret',
    words: (number) =>
      `Der kom kun ${number} svar. Den, der ved, hvem der svarede, kan måske gætte, hvem der svarede hvad. Åbn dem kun, hvis det er nødvendigt, og vis dem ikke videre.`,
    do: 'Åbn svarene alligevel',
  },
  whoAnswered: 'Hvem svarede, og hvem mangler?',
  opened: 'Svarene er åbnet.',
  of: (question, number) => `${question} (${number} svar)`,
  head: { answer: 'Svar', number: 'Antal', share: 'Andel', channel: 'Link' },
  noShare:
    'Under 20 svar angives ingen andel: én person mere eller mindre ville flytte den fem procentpoint.',
  step: (step, words) => (words ? `${step} – ${words}` : step),
  channels: {
    caption: 'Hvilken vej svarene kom',
    numbers: 'Antal svar ad hver vej',
    open: 'Det åbne link',
    entered: 'Tastet ind fra papir',
    later: 'Hvilken vej svarene kom, vises, når 20 svar er åbnet, eller når spørgeskemaet er lukket.',
    whomLater:
      'Hvem hver vej nåede, vises, når spørgeskemaet er lukket. Før det ville man kunne regne ud, hvem der lige har svaret.',
    whom: (question) => `Hvem hver vej nåede: ${question}`,
    group: 'Gruppe',
    unsaid: 'Har ikke svaret på spørgsmålet',
    hidden: 'for få',
    hiddenWhy: 'Antal på 1–4 vises ikke, og heller ikke det, der ville afsløre dem.',
  },
  uncertainty: {
    head: 'Usikkerhed (95 %)',
    between: (low, high) => `${low}–${high}`,
    asSureAs: (number) => `Lige så sikkert som ${number} uvægtede svar.`,
    chance:
      'Usikkerheden siger, mellem hvilke andele det rigtige svar plejer at ligge, når det er tilfældigt, hvem der svarer. Den siger intet om, hvem der valgte at svare.',
  },
  trend: {
    earlier: 'Kernespørgsmål, som kun tidligere skemaer har stillet',
    chart: (question) => `${question} Andel, der svarede positivt, år for år`,
    fromTo: (first, last) => `Fra ${first} til ${last}.`,
    whiskers: 'Stregen ved hvert punkt viser, hvad andelen sandsynligvis ligger imellem.',
    caption: 'Andel, der svarede positivt, år for år',
    year: 'År',
    number: 'Antal, der tog stilling',
    share: 'Andel, der svarede positivt',
    verdicts: {
      rose: 'Andelen er steget siden sidst. Forskellen er større, end tilfældet plejer at give.',
      fell: 'Andelen er faldet siden sidst. Forskellen er større, end tilfældet plejer at give.',
      'cannot-tell':
        'Det kan ikke siges, om andelen har ændret sig siden sidst: usikkerheden er større end forskellen.',
      'one-year':
        'Spørgsmålet er kun stillet ét år med tilstrækkeligt mange svar. Næste år kan der sammenlignes.',
    },
    mixed:
      'Det ene af de to år er vægtet, og det andet er ikke. Det kan få forskellen til at se større eller mindre ud, end den er.',
    asSureAs: (number) => `(vægtet: lige så sikkert som ${number})`,
    leftOut: (year, why) => `${year} sammenlignes ikke: ${why}`,
    why: {
      notAsked: 'spørgsmålet blev ikke stillet.',
      notTied:
        'da spørgeskemaet blev indlæst, blev ingen af dets spørgsmål angivet som dette kernespørgsmål.',
      otherAnswers: 'spørgsmålet havde andre svar at vælge imellem.',
      few: 'færre end 20 tog stilling.',
      wouldTell: 'så få gav et af svarene, at andelen ville afsløre dem.',
      noWeights: 'ingen af dem, der tog stilling, har en vægt.',
    },
    how: 'I sammenligningen år for år tælles den, der svarede ”ved ikke”, ikke med.',
  },
}
