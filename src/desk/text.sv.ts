const seasons: Record<string, string> = {
  'before-summer': 'före sommaren',
  'before-dark-season': 'före den mörka årstiden',
}

export const sv = {
  title: 'Vad väntar på dig nu?',
  nothing: 'Inget väntar på dig just nu.',
  soon: 'Att göra den här veckan och månaden',
  nothingSoon: 'Inget mer behöver göras den här månaden.',
  more: (number: number) => `Visa allt som är att göra (${number})`,
  log: 'Logga',
  behindHead: 'Löften som släpar efter',
  behindLead: 'Det som inte är gjort i tid syns för invånarna.',
  behindWhy: 'Skriv varför, om det finns ett skäl.',
  allBehind: (number: number) => `Visa alla som släpar efter (${number})`,
  explain: 'Skriv vad som gick annorlunda',
  story: 'Hela historien',
  agenda: 'Gör en dagordning till nästa möte',
  checkHead: 'Att se över',
  checks: {
    endsWithin: (title: string, day: string) =>
      `${title} går ut ${day}. Då behövs en förlängning eller en ny överenskommelse.`,
    ended: (title: string, day: string) => `${title} gick ut ${day}.`,
    pictureSoon: (title: string, day: string) =>
      `${title} ska uppdateras senast ${day}: lägesbilden görs om minst vartannat år.`,
    pictureLate: (title: string, day: string) =>
      `${title} skulle ha uppdaterats ${day}: lägesbilden görs om minst vartannat år.`,
    revisionSoon: (title: string, day: string) => `${title} ska revideras senast ${day}.`,
    revisionLate: (title: string, day: string) => `${title} skulle ha reviderats ${day}.`,
    referenceEnds: (title: string, day: string) => `Hänvisningen ”${title}” slutar gälla ${day}.`,
    referenceEnded: (title: string, day: string) => `Hänvisningen ”${title}” gällde till ${day}.`,
    planEndsSoon: (title: string, day: string) => `${title} går ut ${day}. Då behövs en plan för nästa år.`,
    planEnded: (title: string, day: string) => `${title} gick ut ${day}.`,
    planNotRevised: (title: string, day: string) =>
      `${title} antogs senast ${day}. Löftena revideras varje år, i samråd med invånarna.`,
    planNotAdopted: (title: string, day: string) => `${title} gäller från ${day}, men är inte antagen än.`,
    areaStatusSoon: (season: string, day: string) =>
      `Områdenas status ${seasons[season]} ska vara klar ${day}.`,
    areaStatusLate: (season: string, day: string) =>
      `Områdenas status ${seasons[season]} skulle ha varit klar ${day}.`,
    limitPassed: (title: string, _: string) => `Gränsen är passerad: ${title}. Överväg fler åtgärder.`,
    unusualNow: (_: string, number: string) =>
      number === '1'
        ? 'Ett område har ovanligt många anmälda av ett brott. Titta på händelserna innan ni drar slutsatser.'
        : `Ovanligt många är anmälda på ${number} håll. Titta på händelserna innan ni drar slutsatser.`,
    readingOpen: (title: string, left: string) =>
      `Läst överenskommelse ”${title}”: ${left} förslag väntar på beslut.`,
    changeRequestsWait: (title: string, number: string) =>
      `${number} ${number === '1' ? 'begäran' : 'begäranden'} om ändring väntar på ert svar: ${title}.`,
    feedbackLate: (title: string, day: string) =>
      `Invånarna skulle ha fått veta senast ${day} hur det går: ${title}. Logga det som gjorts, eller skriv vad som gick annorlunda.`,
    moreFeedbackLate: (_: string, number: string) =>
      number === '1'
        ? 'För ett löfte till är återkopplingen till invånarna försenad.'
        : `För ${number} löften till är återkopplingen till invånarna försenad.`,
    threadGaps: (_: string, number: string) =>
      number === '1' ? 'Röda tråden har en lucka.' : `Röda tråden har ${number} luckor.`,
    reportLate: (_: string, year: string) => `Årsredovisningen för ${year} är inte publicerad än.`,
  },
  numbers: 'Läget i dag',
  numbersOwn: (organisation: string) => `Läget i dag för det som ${organisation} har del i`,
  numbersLink: 'Se alla åtaganden',
  toPartnership: 'Personer, roller och inställningar finns under Samverkan',
  notBegun: 'Det finns inget åtagande för dig än. Samordnaren lägger in överenskommelsen och planen.',
  nothingWritten: 'Inga åtaganden är inlagda än. Samordnaren lägger in överenskommelsen och planen.',
  startHead: 'Så börjar ni',
  start: 'Har ni en överenskommelse? Klistra in den, så föreslår Samsyn fokusområden, åtgärder och löften.',
  startDo: 'Läs in en överenskommelse',
}
export type DeskText = typeof sv
