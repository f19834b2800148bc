import type { CauseProblems } from './cause.rules.ts'
import type { AnalysisProblems, DwellingType, Passage } from './rules.ts'

const passages: Record<Passage, string> = {
  patternWho: 'Vem',
  patternWhen: 'När',
  patternHow: 'Hur',
  patternWhere: 'Var',
  patternExtent: 'I vilken omfattning',
  triangleOffender: 'Den som gör det',
  triangleTarget: 'Den eller det som utsätts',
  trianglePlace: 'Platsen',
  consequencesSociety: 'För samhället',
  consequencesMental: 'För de utsatta: hur de mår',
  consequencesEconomic: 'För de utsatta: pengar',
  contextFactors: 'Omständigheter som spelar in',
  protectiveFactors: 'Det som skyddar',
  crossBorder: 'Över kommungränsen',
}
const ask: Record<Passage, string> = {
  patternWho: 'Vilka är inblandade?',
  patternWhen: 'När händer det?',
  patternHow: 'Hur går det till?',
  patternWhere: 'Var händer det?',
  patternExtent: 'Hur ofta, och hur många berörs?',
  triangleOffender: 'Vad vet ni om dem som gör det?',
  triangleTarget: 'Vem eller vad är det som utsätts?',
  trianglePlace: 'Vad är det med platsen?',
  consequencesSociety: 'Vad leder det till för samhället?',
  consequencesMental: 'Hur mår de som utsätts?',
  consequencesEconomic: 'Vad kostar det dem som utsätts?',
  contextFactors: 'Vilka omständigheter spelar in?',
  protectiveFactors: 'Vad skyddar mot problemet?',
  crossBorder: 'Vad av det här rör sig över kommungränsen?',
}
const help: Partial<Record<Passage, string>> = {
  patternWho: 'Skriv om grupper, aldrig om enskilda personer.',
  patternWhen: 'Tider, veckodagar och årstider.',
  consequencesSociety: 'Till exempel för polis, domstol, kriminalvård, skola och vård.',
  contextFactors:
    'Till exempel att befolkningen minskar, hur nyanlända kommer in i samhället, eller vad som händer på nätet.',
  protectiveFactors: 'Till exempel en förening som är öppen på kvällarna.',
  crossBorder: 'Till exempel ungdomar som rör sig mellan orterna eller går i skola någon annanstans.',
}
const dwellings: Record<DwellingType, string> = {
  detached: 'Villor',
  terraced: 'Radhus',
  flats: 'Flerfamiljshus',
}
const problems: Record<NonNullable<AnalysisProblems[keyof AnalysisProblems]>, string> = {
  nothingWritten: 'Skriv minst något av det ni vet.',
  missing: 'Skriv varför det ändras.',
  newer: 'Någon annan har ändrat analysen under tiden. Läs den, och gör din ändring i den nya.',
  tooLong: 'Det är för långt. Korta det.',
  personalData: 'Här står något som pekar ut en person. Skriv om det så att ingen kan kännas igen.',
}
const causeProblems: Record<NonNullable<CauseProblems[keyof CauseProblems]>, string> = {
  missing: 'Skriv vad orsaken är.',
  unknown: 'Orsaken ovanför finns inte kvar. Gå tillbaka och välj en annan.',
  tooDeep: 'Trädet är redan så djupt att det inte går att läsa om det blir djupare. Lägg orsaken högre upp.',
  tooMany: 'Det finns redan så många orsaker att ingen kan läsa fler. Stryk några först.',
  tooLong: problems.tooLong,
  personalData: problems.personalData,
}

export const sv = {
  short: 'Analys',
  title: (problem: string) => `Analys: ${problem}`,
  lead: 'Vad vi vet om problemet, varför det finns och vad det leder till.',
  nothing: 'Ingen har skrivit ner vad vi vet om problemet än.',
  unwritten: 'Inget är skrivet',
  write: 'Skriv vad vi vet',
  amend: 'Ändra analysen',
  saved: 'Det är sparat.',
  problemsHead: 'Något behöver rättas',
  heads: {
    pattern: 'Så ser det ut',
    triangle: 'Tre saker som möts',
    consequences: 'Vad det leder till',
    around: 'Runt omkring',
    causes: 'Varför det finns',
    versions: 'Tidigare versioner',
  },
  triangleLead:
    'Ett brott sker när någon som vill begå det möter någon eller något som är utsatt, på en plats som gör det lätt. Rubba ett hörn, så minskar problemet.',
  passages,
  ask,
  help,
  area: 'Område',
  wholePlace: 'Hela kommunen',
  dwelling: 'Slags bostäder',
  dwellings,
  askDwelling: 'I vilka slags bostäder förekommer det?',
  askOtherDwelling: 'Andra slags bostäder',
  otherDwellingHelp: 'En per rad. Till exempel: Fritidshus.',
  reason: 'Varför ändras det?',
  save: 'Spara analysen',
  version: (number: number) => `Version ${number}`,
  first: 'Första versionen.',
  problems,
  drawing: {
    triangle: 'Brottstriangeln',
    triangleWords:
      'Tre rutor i en triangel: den som gör det, den eller det som utsätts, och platsen. Samma sak står som lista här intill.',
    tree: 'Orsaksträdet',
    treeWords: (causes: number) =>
      `Problemet till vänster och ${causes === 1 ? 'en orsak' : `${causes} orsaker`} åt höger. Samma sak står som lista under bilden.`,
    frame: (name: string) => `${name}. Bilden går att rulla i sidled.`,
  },
  cause: {
    none: 'Inga orsaker är nämnda än.',
    list: 'Orsakerna som lista',
    functions: (functions: string) => `De som kan göra något åt orsakerna: ${functions}.`,
    actedOnBy: (acting: string) => `Kan göra något: ${acting}`,
    nobody: 'Det står inte vem som kan göra något',
    add: 'Lägg till en orsak',
    addBelow: 'Varför är det så? Lägg till en orsak under',
    strike: 'Stryk',
    struck: 'Strukna orsaker',
    because: (reason: string) => `Struken: ${reason}`,
    newTitle: 'Lägg till en orsak',
    below: (words: string) => `Den ligger under: ${words}`,
    belowProblem: (problem: string) => `Den ligger direkt under problemet: ${problem}`,
    words: 'Vad beror det på?',
    wordsHelp: 'En sak i taget. Finns det flera orsaker, lägg till dem en och en.',
    acting: 'Vem kan göra något åt det?',
    actingHelp: 'Skriv en funktion, till exempel socialtjänsten eller väghållaren. Aldrig en person.',
    save: 'Lägg till orsaken',
    strikeTitle: 'Stryk en orsak',
    strikeWords: (number: number) =>
      number === 0
        ? 'Den stryks med skälet och går fortfarande att läsa.'
        : `Den stryks med skälet, tillsammans med ${number === 1 ? 'en orsak' : `${number} orsaker`} som ligger under den. Allt går fortfarande att läsa.`,
    strikeReason: 'Varför stryks den?',
    strikeDo: 'Stryk orsaken',
    problems: causeProblems,
    strikeProblems: {
      missing: 'Skriv varför den stryks.',
      tooLong: problems.tooLong,
      personalData: problems.personalData,
    },
  },
}
export type AnalysisText = typeof sv
