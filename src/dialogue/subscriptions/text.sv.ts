/** What stands in the mails. */
export const sv = {
  theme: {
    confirm: {
      subject: (theme: string) => `Bekräfta: besked om ${theme}`,
      words: (partnership: string, theme: string) =>
        `Någon har bett ${partnership} att mejla hit när det finns något att berätta om ”${theme}”. Var det du? Öppna länken och tryck på knappen.`,
      link: 'Bekräfta adressen',
      otherwise: 'Var det inte du behöver du inte göra något. Adressen tas bort inom tre dagar.',
    },
    notice: {
      subject: (theme: string) => `Ni sade – vi gjorde: ${theme}`,
      words: (partnership: string, theme: string, day: string) =>
        `${partnership} har berättat vad som har hänt i frågan ”${theme}” (${day}):`,
      link: 'Läs mer om vad ni sade och vad vi gjorde',
      why: (theme: string) => `Du får det här mejlet för att du har bett om besked om ”${theme}”.`,
    },
    leaving: {
      subject: (theme: string) => `Sluta få besked om ${theme}`,
      words: (partnership: string, theme: string) =>
        `Någon har bett ${partnership} om länken för att sluta få besked om ”${theme}” på den här adressen. Öppna den och tryck på knappen, så tas adressen bort.`,
      otherwise: 'Vill du ha besked även i fortsättningen behöver du inte göra något.',
    },
  },
  area: {
    confirm: {
      subject: (area: string) => `Bekräfta: besked om ${area}`,
      words: (partnership: string, area: string) =>
        `Någon har bett ${partnership} att mejla hit när det finns en ny status för ${area}. Var det du? Öppna länken och tryck på knappen.`,
      link: 'Bekräfta adressen',
      otherwise: 'Var det inte du behöver du inte göra något. Adressen tas bort inom tre dagar.',
    },
    notice: {
      subject: (area: string) => `Så går det i ${area}`,
      words: (partnership: string, area: string, day: string) =>
        `${partnership} har berättat hur det går i ${area} (${day}):`,
      link: 'Läs vad som har anmälts, vad som har gjorts och vad du kan göra, eller skriv ut anslaget',
      why: (area: string) => `Du får det här mejlet för att du har bett om besked om ${area}.`,
    },
    leaving: {
      subject: (area: string) => `Sluta få besked om ${area}`,
      words: (partnership: string, area: string) =>
        `Någon har bett ${partnership} om länken för att sluta få besked om ${area} på den här adressen. Öppna den och tryck på knappen, så tas adressen bort.`,
      otherwise: 'Vill du ha besked även i fortsättningen behöver du inte göra något.',
    },
  },
  leave: 'Sluta få besked och ta bort adressen',
}
export type LetterText = typeof sv
