import type { Hindrance, Standing } from './rules.ts'

const standings: Record<Standing, string> = {
  draft: 'Påbörjat, inte sparat',
  waiting: 'Väntar på att skickas',
  sent: 'Skickat och sparat',
  refused: 'Togs inte emot',
}

const hindrances: Record<Hindrance, string> = {
  noAnswer: 'Ingen kontakt med nätet. Det skickas av sig självt när det går.',
  serverTrouble: 'Servern hade ett fel. Det skickas igen av sig självt.',
  signedOut: 'Du är utloggad. Logga in, så skickas det.',
  otherPerson: 'En annan person är inloggad på telefonen. Det skickas när den som skrev det loggar in.',
  elsewhere: 'Det hör till en annan samverkan. Byt dit, så skickas det.',
  notAllowed: 'Du får inte längre logga för det här. Tala med samordnaren.',
  notFound: 'Åtagandet finns inte längre. Tala med samordnaren.',
  idTaken: 'Något annat är redan sparat från samma formulär. Ändra och spara det som ett nytt.',
  problems: 'Något måste rättas.',
}

export const sv = {
  title: 'På den här telefonen',
  lead: 'Det du loggar utan nät blir kvar här och skickas så snart det går. Varje sak räknas en gång, även om den skickas två gånger.',
  noScript: 'Utan skript loggar du som vanligt, men då behövs nätet.',
  notHere:
    'Den här webbläsaren kan inte spara något utan nät. Logga som vanligt när du har nät. (Det kräver en säker adress, https.)',
  nothing: 'Inget väntar. Allt är skickat.',
  waiting: (count: string) => `Väntar på att skickas: ${count}`,
  refused: (count: string) => `Togs inte emot: ${count}`,
  kept: 'Sparat på telefonen. Det är inte skickat än. Det skickas när du har nät igen, även om du stänger sidan.',
  keptPage: (moment: string) =>
    `Ingen kontakt med servern. Sidan visas som den såg ut ${moment}. Du kan logga ändå: det skickas när nätet är tillbaka.`,
  needsNetwork: 'Sidan du ville öppna behöver nät. Det här kan du göra utan.',
  notKept:
    'Telefonen kan inte spara: minnet är fullt eller avstängt. Det du skrev står kvar i formuläret. Lämna sidan öppen tills du har nät, eller anteckna det.',
  full: 'Telefonen har inte plats för fler formulär utan nät.',
  others: (count: string) => `Någon annans, som inte visas: ${count}`,
  list: 'Det som loggats på den här telefonen',
  written: (moment: string) => `Skrivet ${moment}`,
  standings,
  hindrances,
  receipt: 'Kvitto',
  sendNow: 'Skicka nu',
  mend: 'Öppna och ändra',
  save: 'Spara som fil',
  remove: 'Ta bort från telefonen',
  removeSure: 'Det är inte skickat. Tryck en gång till för att ta bort det för gott.',
  received: {
    title: 'Det servern har tagit emot av dig',
    words: 'De senaste 14 dagarna, det senaste först',
    none: 'Inget än.',
    code: 'Kvitto',
    what: 'Vad',
    day: 'Dag',
    at: 'Mottaget',
  },
  leaving: {
    title: 'Logga ut?',
    words: 'Något på telefonen är inte skickat. Loggar du ut nu tas det bort för gott.',
    do: 'Ta bort och logga ut',
    stay: 'Stanna kvar',
  },
  honest: {
    title: 'Vad telefonen kan tappa',
    lines: [
      'Det som väntar finns bara på den här telefonen. Går den sönder eller rensas webbläsaren är det borta.',
      'Är minnet nästan fullt kan webbläsaren rensa av sig själv. Telefonen är ombedd att låta bli.',
      'Lånar du telefonen: logga ut när du är klar. Då raderas allt som sparats här.',
      'Går telefonens klocka fel räknas dagen om när det skickas. Har klockan ställts om under tiden får du ange dagen själv.',
    ],
    lasting: 'Webbläsaren har lovat att inte rensa av sig själv.',
    notLasting: 'Webbläsaren har inte lovat något: den kan rensa om minnet tar slut.',
  },
  personal: 'Texten ser ut att peka ut en person. Ta bort det, så går det att spara.',
}
export type OutboxText = typeof sv
