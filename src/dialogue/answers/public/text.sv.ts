export const sv = {
  accessibility: 'Tillgänglighet',
  dataProtection: 'Dataskydd',
  otherLanguage: 'Svara på svenska',
  page: (page: string, pages: string) => `Sida ${page} av högst ${pages}`,
  anonymous:
    'Du är anonym. Vi sparar varken vem du är, från vilken dator du svarar eller när du svarar. Det du skriver med egna ord skiljs från det du kryssar i.',
  notAnonymous: 'Den här enkäten är inte anonym. Skriv ändå inga namn på andra.',
  lastDay: (day: string) => `Du kan svara till och med ${day}.`,
  emergency: {
    SE: 'Det här är ingen anmälan. Ring 112 om det är akut och 114 14 om du vill anmäla ett brott.',
    DK: 'Det här är ingen anmälan. Ring 112 om det är akut och 114 om du vill nå polisen.',
  },
  optional: 'får hoppas över',
  choose: 'Välj',
  freeTextHelp:
    'Skriv inga namn, telefonnummer eller adresser. Det som pekar ut en person döljs innan någon läser det.',
  step: (step: string, words: string) => (words ? `${step} – ${words}` : step),
  next: 'Nästa',
  back: 'Tillbaka',
  send: 'Skicka svaret',
  sendAnyway: 'Skicka ändå',
  nextAnyway: 'Gå vidare ändå',
  problemsHead: 'Något behöver rättas',
  problems: {
    missing: 'Den här frågan behöver ett svar.',
    unknown: 'Välj ett av svaren.',
    personalData:
      'Här står något som pekar ut en person, till exempel ett namn eller ett nummer. Ta bort det, eller skicka ändå: då döljs det innan någon läser det.',
    tooLong: (length: string, longest: string) =>
      `Texten är ${length} tecken lång. Högst ${longest} får plats. Korta den; allt du har skrivit står kvar här.`,
    empty: 'Du har inte svarat på något än.',
  },
  taken: {
    title: 'Tack för ditt svar',
    lead: 'Ditt svar är mottaget och sparat.',
    again: 'Det här svaret var redan mottaget. Det räknas en gång, så som det skickades först.',
    receipts: 'Ditt kvitto',
    why: 'Med koden kan du senare se vad som hände med det du skrev. Skriv av den eller ta en bild: vi kan inte ta fram den åt dig, och den visas bara här.',
    one: (question: string) => `För det du skrev om ”${question}”`,
    where: 'Koden skrivs in här:',
    whereLink: 'Se vad som hände med det du skrev',
    when: 'Svaren öppnas flera tillsammans, så det kan dröja innan koden är känd.',
    results: 'När enkäten är stängd visas resultatet här:',
    resultsLink: 'Enkätens resultat',
  },
  closed: {
    title: 'Enkäten är stängd',
    lead: 'Det går inte att svara längre.',
    kept: 'Ditt svar kom efter att enkäten stängdes och är inte sparat. Här är det du skrev, om du vill använda det på annat sätt:',
    notYet: {
      title: 'Enkäten har inte öppnat än',
      lead: (day: string) => `Du kan svara från och med ${day}.`,
    },
  },
  results: {
    title: (title: string) => `Resultat: ${title}`,
    later: 'Resultatet visas när enkäten är stängd.',
    answered: (number: string) => `${number} har svarat.`,
    rate: (percent: string, asked: string) => `Det är ${percent} av de ${asked} som tillfrågades.`,
    head: { answer: 'Svar', number: 'Antal', share: 'Andel' },
    of: (question: string, number: string) => `${question} (${number} svar)`,
    hidden: 'för få för att visas',
    fewWords:
      'Antal på 1–4 visas inte, och inte heller det som skulle avslöja dem. Under 20 svar anges ingen andel.',
    nothing: 'För få har svarat för att något ska kunna visas.',
    words: 'Det som skrevs med egna ord visas inte här. Det räknas i teman.',
  },
}

export type AnsweringText = typeof sv
