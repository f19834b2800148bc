export const sv = {
  title: 'Återkoppling',
  lead: 'De som talade ska få veta vad det ledde till. Här står vad de har fått höra, och vilka som väntar.',
  waiting: 'Väntar på återkoppling',
  noneWaiting: 'Alla som har talat har fått återkoppling.',
  answered: 'Har fått återkoppling',
  noneAnswered: 'Ingen återkoppling är inskriven än.',
  heads: { what: 'Vad', spoken: 'När de talade', answered: 'Senaste återkoppling', give: 'Skriv' },
  sources: { dialogue: 'Dialog', survey: 'Enkät', theme: 'Tema' },
  give: 'Skriv in återkoppling',
  saved: 'Återkopplingen är sparad.',
  none: 'Ingen återkoppling är given än.',
  struck: (reason: string) => `Struken: ${reason}`,
  strike: 'Stryk',
  strikeOf: (day: string) => `Stryk återkopplingen den ${day}`,
  form: {
    title: (title: string) => `Vad har de fått veta? ${title}`,
    givenOn: 'Vilken dag fick de veta det?',
    channel: 'På vilket sätt?',
    channelHelp: 'Till exempel: brev till deltagarna, möte, kommunens webbplats.',
    words: 'Vad fick de veta?',
    public: 'Det får visas för invånarna',
    mailed: (number: string) =>
      number === '1'
        ? '1 person har bett om besked via e-post och får det här när du sparar.'
        : `${number} personer har bett om besked via e-post och får det här när du sparar.`,
    do: 'Spara',
  },
  striking: {
    title: 'Stryk återkopplingen',
    words: 'Stryk det som aldrig gavs eller blev fel. Det står kvar överstruket, med skälet.',
    reason: 'Varför stryks den?',
    do: 'Stryk',
  },
  problems: {
    missing: 'Fyll i det här.',
    tooLong: 'Det är för långt. Korta sättet till högst 120 tecken, skälet till 500 och texten till 4 000.',
    personalData:
      'Här står något som pekar ut en person, till exempel ett namn, ett nummer eller en adress. Ta bort det.',
    future: 'Dagen har inte varit än. Skriv in återkopplingen när den är given.',
    tooEarly: 'Dagen är före den dag då de talade. Ange en senare dag.',
  },
}
export type FeedbackText = typeof sv
