import type { RecordingText } from './text.sv.ts'

export const da: RecordingText = {
  problems: {
    missing: 'Dette skal udfyldes.',
    tooLong: 'Det er for langt. Gør det kortere.',
    personalData:
      'Her står noget, der peger på en person, som et CPR-nummer. Fjern det: begrundelsen læses af alle.',
    inFuture: 'Dagen ligger ude i fremtiden. Angiv en dag til og med i dag.',
    beforePromised: 'Dagen ligger før den dag, forpligtelsen begyndte at gælde.',
    afterItEnded: 'Forpligtelsen gjaldt ikke længere den dag. Så ville intet af den blive bedømt.',
    doneOnce:
      'Den skal opfyldes én gang og kan være opfyldt når som helst, siden den begyndte at gælde. Skriv det ind, hvis det er gjort.',
    isSo: 'Den tæller allerede fra den dag.',
    changedMeanwhile:
      'En anden har ændret dagen i mellemtiden. Det, du skrev, står her stadig: gem igen, hvis det skal gælde.',
    noneChosen: 'Vælg mindst én forpligtelse.',
    someUnfit:
      'Dagen passer ikke til alle dem, du valgte. Hvorfor står ved hver enkelt, og de er ikke længere valgt. Gem igen for de andre.',
    unknown: 'En af forpligtelserne findes ikke i planen. Indlæs siden igen.',
    outOfReach: 'Du kan kun ændre det, som din egen organisation har ansvaret for.',
  },
  title: 'Fra hvornår tæller forpligtelsen?',
  titleOfAll: 'Fra hvornår tæller forpligtelserne?',
  link: 'Fra hvornår den tæller',
  forAll: 'Ændr for alle aftalens forpligtelser på én gang',
  recordedAlways: (day) => `Gælder og tælles fra ${day}.`,
  recordedLater: (promised, recorded) =>
    `Gælder fra ${promised}, tælles fra ${recorded}; tiden før er ikke registreret her.`,
  words:
    'Kun tiden fra og med denne dag bliver bedømt. Det, der allerede er skrevet ind før dagen, bliver stående, men tæller ikke. En årlig redegørelse, der er offentliggjort, ændres ikke. Borgerne ser dagen, begrundelsen og hvornår det blev bestemt.',
  day: 'Fra hvilken dag skal det tælles, om den holdes?',
  which: 'Hvilke forpligtelser gælder det?',
  reason: 'Hvorfor netop fra den dag?',
  reasonHelp: 'For eksempel: “Før maj 2026 blev det ført på papir.” Borgerne læser begrundelsen.',
  save: 'Gem dagen',
  none: 'Aftalen har ingen forpligtelser, som du kan ændre.',
  history: 'Sådan er dagen ændret',
  historyCaption: 'Hver ændring, den seneste først',
  historyHeads: ['Tælles fra', 'Begrundelse', 'Bestemt', 'Af'],
}
