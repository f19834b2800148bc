import type { LetterText } from './text.sv.ts'

export const da: LetterText = {
  theme: {
    confirm: {
      subject: (theme) => `Bekræft: besked om ${theme}`,
      words: (partnership, theme) =>
        `Nogen har bedt ${partnership} om at skrive hertil, når der er noget at fortælle om ”${theme}”. Var det dig? Åbn linket, og tryk på knappen.`,
      link: 'Bekræft adressen',
      otherwise: 'Var det ikke dig, behøver du ikke at gøre noget. Adressen slettes inden for tre dage.',
    },
    notice: {
      subject: (theme) => `I sagde – vi gjorde: ${theme}`,
      words: (partnership, theme, day) =>
        `${partnership} har fortalt, hvad der er sket med ”${theme}” (${day}):`,
      link: 'Læs mere om, hvad I sagde, og hvad vi gjorde',
      why: (theme) => `Du får denne mail, fordi du har bedt om besked om ”${theme}”.`,
    },
    leaving: {
      subject: (theme) => `Få ikke længere besked om ${theme}`,
      words: (partnership, theme) =>
        `Nogen har bedt ${partnership} om linket til ikke længere at få besked om ”${theme}” på denne adresse. Åbn det, og tryk på knappen, så slettes adressen.`,
      otherwise: 'Vil du stadig have besked, behøver du ikke at gøre noget.',
    },
  },
  area: {
    confirm: {
      subject: (area) => `Bekræft: besked om ${area}`,
      words: (partnership, area) =>
        `Nogen har bedt ${partnership} om at skrive hertil, når der er en ny status for ${area}. Var det dig? Åbn linket, og tryk på knappen.`,
      link: 'Bekræft adressen',
      otherwise: 'Var det ikke dig, behøver du ikke at gøre noget. Adressen slettes inden for tre dage.',
    },
    notice: {
      subject: (area) => `Sådan går det i ${area}`,
      words: (partnership, area, day) => `${partnership} har fortalt, hvordan det går i ${area} (${day}):`,
      link: 'Læs, hvad der er anmeldt, hvad der er gjort, og hvad du selv kan gøre, eller print opslaget',
      why: (area) => `Du får denne mail, fordi du har bedt om besked om ${area}.`,
    },
    leaving: {
      subject: (area) => `Få ikke længere besked om ${area}`,
      words: (partnership, area) =>
        `Nogen har bedt ${partnership} om linket til ikke længere at få besked om ${area} på denne adresse. Åbn det, og tryk på knappen, så slettes adressen.`,
      otherwise: 'Vil du stadig have besked, behøver du ikke at gøre noget.',
    },
  },
  leave: 'Få ikke længere besked, og slet adressen',
}
