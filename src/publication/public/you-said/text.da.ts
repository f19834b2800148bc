import type { YouSaidText } from './text.sv.ts'

export const da: YouSaidText = {
  title: 'I sagde – vi gjorde',
  lead: 'Hvad borgere og medarbejdere har taget op, hvad I har fået at vide, og hvad det førte til.',
  none: 'Intet tema er åbent for alle endnu.',
  receipt: 'Har du en kode? Se, hvad der skete med det, du skrev',
  voices: (voices, sources) =>
    sources === '1'
      ? `${voices} stemmer, i kilder af én slags.`
      : `${voices} stemmer, i kilder af ${sources} forskellige slags.`,
  few: 'Færre end fem stemmer.',
  told: 'Hvad I har fået at vide',
  tellings: (day) => `${day}:`,
  became: 'Det blev til fokusområde',
  promises: 'Det, vi lover',
  nothingYet: 'Det har ikke ført til noget endnu, og ingen har svaret.',
  notTold: 'Vi har endnu ikke fortalt, hvad det førte til.',
  dialogues: {
    head: 'Det, der blev sagt ved møder og samtaler',
    came: (number) => `Der kom ${number}.`,
  },
  surveys: {
    head: 'Det, I svarede i spørgeskemaer',
    closed: (day) => `Lukkede ${day}.`,
  },
  mail: {
    head: 'Få besked på e-mail',
    address: 'Hvad er din e-mailadresse?',
    help: 'Vi skriver, når der er noget nyt at fortælle om det her. Først får du et link, hvor du bekræfter. Adressen gemmes krypteret, ingen, der arbejder her, ser den, og den slettes, når du holder op.',
    do: 'Send mig et link',
    leave: 'Få ikke længere besked',
  },
}
