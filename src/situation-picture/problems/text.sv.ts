import type { SigningParty } from '../rules.ts'
import type { AmendmentProblem } from '../statements/statement.rules.ts'
import type { ProblemProblem, SignOffProblems } from './problem.rules.ts'
import type { Seen } from './rules.ts'

const seen: Record<Seen, string> = {
  agree: 'Parterna är överens',
  'only-one': 'Bara den ena sidan ser det',
  opposite: 'Parterna ser motsatsen',
}
const seenHelp: Record<Seen, string> = {
  agree: 'De ser samma sak.',
  'only-one': 'Kommunen eller polisen ser det, den andra ser det inte. Problemet behålls ändå.',
  opposite: 'Den enas bild säger emot den andras.',
}
const silent: Record<SigningParty, string> = {
  municipality: 'Kommunen säger inget om det i sin bild.',
  police: 'Polisen säger inget om det i sin bild.',
}
const problems: Record<ProblemProblem | AmendmentProblem, string> = {
  missing: 'Fyll i det här.',
  unknown: 'Det du valde finns inte längre. Välj om.',
  doesNotFit: 'Det stämmer inte med vilka som har sagt något. Välj om.',
  noEvidence: 'En av utsagorna saknar underlag och kan inte bli ett problem.',
  tooLong: 'Det är för långt. Korta det.',
  personalData: 'Här står något som pekar ut en person. Skriv om det så att ingen kan kännas igen.',
  newer: 'Någon annan har ändrat under tiden. Läs den nya lydelsen och försök igen.',
}
const signProblems: Record<NonNullable<SignOffProblems['party']>, string> = {
  missing: 'Fyll i det här.',
  twice: 'Den parten har redan undertecknat den här lydelsen.',
  sameUser: 'Du har redan undertecknat för den andra parten. Någon annan måste göra det för den här.',
  noEvidence:
    'En utsaga bakom problemet saknar underlag. Lägg till underlag, eller ta bort utsagan ur problemet.',
  newer: 'Lydelsen har ändrats. Läs den nya och underteckna den i stället.',
  tooLong: problems.tooLong,
  personalData: 'Skriv funktionen, till exempel säkerhetschef, och inget namn.',
}

export const sv = {
  seen,
  seenHelp,
  silent,
  problems,
  visibilities: { public: 'Alla, även invånare', partners: 'De som samverkar' },
  merge: {
    title: 'Väg samman',
    lead: 'Här står parternas utsagor sida vid sida, tema för tema. Markera de utsagor som hör ihop och formulera problemet med gemensamma ord. En utsaga utan underlag går inte att markera.',
    none: 'Det finns inga utsagor att väga samman än.',
    spoken: (who: string) => `Det här tar de upp: ${who}.`,
    nothingSaid: 'Säger inget om det här.',
    take: 'Ta med',
    partOf: (titles: string) => `Ingår i: ${titles}`,
    make: 'Formulera problemet av de markerade',
    noneTicked: 'Markera minst en utsaga innan du formulerar problemet.',
  },
  form: {
    newTitle: 'Formulera problemet',
    amendTitle: 'Ändra problemet',
    chosen: 'Utsagorna bakom problemet',
    seen: 'Hur ser parterna det?',
    title: 'Vad ska problemet heta?',
    words: 'Vilka ord är ni överens om?',
    wordsHelp: 'Skriv så att både kommunen och polisen kan underteckna det.',
    difference: 'Hur ska skillnaden förstås?',
    differenceHelp: 'Behövs när bara den ena ser det eller när bilderna säger emot varandra.',
    theme: 'Vilket tema hör det till?',
    area: 'Var?',
    visibility: 'Vem får läsa det?',
    remove: 'Ska någon utsaga tas bort ur problemet?',
    removeHelp: 'Det som inte markeras är kvar.',
    add: 'Ska någon utsaga läggas till?',
    reason: 'Varför ändrar ni?',
    reasonHelp: 'En ändrad lydelse måste undertecknas på nytt av båda.',
    save: 'Spara',
    back: 'Välj andra utsagor',
  },
  page: {
    thread: 'Röda tråden',
    seenBy: 'Vem ser det?',
    seen: 'Hur ser parterna det?',
    difference: 'Så ska skillnaden förstås',
    theme: 'Tema',
    area: 'Område',
    visibility: 'Vem får läsa?',
    origins: 'Utsagorna bakom problemet',
    evidence: 'Underlag',
    closed: (count: string) => `Dessutom ${count} som bara organisationen själv får läsa.`,
    fallen:
      'En utsaga bakom problemet har förlorat sitt underlag. Underlaget har strukits, eller utsagan själv. Ingen kan underteckna förrän det är åtgärdat.',
    signing: 'Undertecknande',
    signedBy: (party: string, office: string, day: string) => `${party}: ${office}, ${day}`,
    waits: (party: string) => `${party}: har inte undertecknat`,
    both: 'Undertecknat av båda parter.',
    notBoth: 'Problemet gäller först när både kommunen och polisen har undertecknat.',
    sign: 'Underteckna',
    analysis: 'Varför det finns och vad det leder till',
    amend: 'Ändra problemet',
    versions: 'Tidigare lydelser',
    versionBy: (writer: string, when: string) => `${writer || 'Någon'}, ${when}`,
    because: (reason: string) => `Skäl: ${reason}`,
    count: (count: string) => `Utsagor bakom: ${count}`,
    versionSigned: (who: string) => `Undertecknat för: ${who}`,
  },
  sign: {
    title: 'Underteckna problemet',
    words:
      'Kommunen och polisen undertecknar var för sig, aldrig samma person för båda. Underskriften gäller just den här lydelsen.',
    party: 'För vilken part?',
    office: 'Vilken funktion undertecknar?',
    officeHelp: 'Till exempel säkerhetschef eller lokalpolisområdeschef. Skriv inget namn.',
    do: 'Underteckna',
    problems: signProblems,
  },
}
export type ProblemsText = typeof sv
