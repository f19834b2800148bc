export const sv = {
  title: (title: string) => `Svar: ${title}`,
  trailTitle: 'Svar',
  answered: (number: string) => (number === '1' ? '1 svar är öppnat.' : `${number} svar är öppnade.`),
  rate: (percent: string, asked: string) => `Det är ${percent} av de ${asked} som tillfrågades.`,
  waiting: (number: string) =>
    `${number} svar väntar förseglade. De öppnas flera tillsammans, så att ingen kan se vem som svarade vad eller när.`,
  words:
    'Det som skrevs med egna ord finns bland rösterna, skilt från kryssen. Det öppnas för sig, en stund efter dem.',
  voices: 'Läs rösterna',
  few: {
    title: 'Få har svarat',
    words: (number: string) =>
      `Bara ${number} svar kom in. Den som vet vilka som svarade kan kanske gissa vem som svarade vad. Öppna dem bara om det behövs, och visa dem inte vidare.`,
    do: 'Öppna svaren ändå',
  },
  whoAnswered: 'Vilka svarade, och vilka saknas?',
  opened: 'Svaren är öppnade.',
  of: (question: string, number: string) => `${question} (${number} svar)`,
  head: { answer: 'Svar', number: 'Antal', share: 'Andel', channel: 'Länk' },
  noShare: 'Under 20 svar anges ingen andel: en person mer eller mindre hade flyttat den fem procentenheter.',
  step: (step: string, words: string) => (words ? `${step} – ${words}` : step),
  channels: {
    caption: 'Vilken väg svaren kom',
    numbers: 'Så många svar per väg',
    open: 'Den öppna länken',
    entered: 'Inskrivna från papper',
    later: 'Vilken väg svaren kom visas när 20 svar är öppnade eller när enkäten är stängd.',
    whomLater:
      'Vilka varje väg nådde visas när enkäten är stängd. Innan dess hade det gått att räkna ut vem som just svarat.',
    whom: (question: string) => `Vilka varje väg nådde: ${question}`,
    group: 'Grupp',
    unsaid: 'Har inte svarat på frågan',
    hidden: 'för få',
    hiddenWhy: 'Antal på 1–4 visas inte, och inte heller det som skulle avslöja dem.',
  },
  uncertainty: {
    head: 'Osäkerhet (95 %)',
    between: (low: string, high: string) => `${low}–${high}`,
    asSureAs: (number: string) => `Lika säkert som ${number} svar utan vikter.`,
    chance:
      'Osäkerheten säger mellan vilka andelar det rätta svaret brukar ligga när slumpen avgör vilka som svarar. Den säger inget om vilka som valde att svara.',
  },
  trend: {
    earlier: 'Kärnfrågor som bara tidigare enkäter har ställt',
    chart: (question: string) => `${question} Andel som svarade positivt, år för år`,
    fromTo: (first: string, last: string) => `Från ${first} till ${last}.`,
    whiskers: 'Strecket vid varje punkt visar mellan vad andelen troligen ligger.',
    caption: 'Andel som svarade positivt, år för år',
    year: 'År',
    number: 'Antal som tog ställning',
    share: 'Andel som svarade positivt',
    verdicts: {
      rose: 'Andelen har ökat sedan förra gången. Skillnaden är större än vad slumpen brukar ge.',
      fell: 'Andelen har minskat sedan förra gången. Skillnaden är större än vad slumpen brukar ge.',
      'cannot-tell':
        'Det går inte att säga om andelen har ändrats sedan förra gången: osäkerheten är större än skillnaden.',
      'one-year': 'Frågan har bara ställts ett år med tillräckligt många svar. Nästa år går det att jämföra.',
    },
    mixed:
      'Det ena av de två åren är vägt och det andra inte. Det kan få skillnaden att se större eller mindre ut än den är.',
    asSureAs: (number: string) => `(vägt: lika säkert som ${number})`,
    leftOut: (year: string, why: string) => `${year} jämförs inte: ${why}`,
    why: {
      notAsked: 'frågan ställdes inte.',
      notTied: 'när enkäten lästes in angavs ingen av dess frågor som den här kärnfrågan.',
      otherAnswers: 'frågan hade andra svar att välja på.',
      few: 'färre än 20 tog ställning.',
      wouldTell: 'så få gav något av svaren att andelen skulle avslöja dem.',
      noWeights: 'ingen av dem som tog ställning har någon vikt.',
    },
    how: 'I jämförelsen år för år räknas inte den som svarat ”vet inte”.',
  },
}

export type AnswersText = typeof sv
