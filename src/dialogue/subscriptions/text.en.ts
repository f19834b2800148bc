import type { LetterText } from './text.sv.ts'

export const en: LetterText = {
  theme: {
    confirm: {
      subject: (theme) => `Confirm: notices about ${theme}`,
      words: (partnership, theme) =>
        `Somebody has asked ${partnership} to write here when there is something to tell about “${theme}”. Was it you? Open the link and press the button.`,
      link: 'Confirm the address',
      otherwise: 'If it was not you, you need do nothing. The address is deleted within three days.',
    },
    notice: {
      subject: (theme) => `You said – we did: ${theme}`,
      words: (partnership, theme, day) =>
        `${partnership} has told what has happened about “${theme}” (${day}):`,
      link: 'Read more about what you said and what we did',
      why: (theme) => `You get this mail because you asked for notices about “${theme}”.`,
    },
    leaving: {
      subject: (theme) => `No more notices about ${theme}`,
      words: (partnership, theme) =>
        `Somebody has asked ${partnership} for the link that ends notices about “${theme}” to this address. Open it and press the button, and the address is deleted.`,
      otherwise: 'If you still want notices, you need do nothing.',
    },
  },
  area: {
    confirm: {
      subject: (area) => `Confirm: notices about ${area}`,
      words: (partnership, area) =>
        `Somebody has asked ${partnership} to write here when there is a new status of ${area}. Was it you? Open the link and press the button.`,
      link: 'Confirm the address',
      otherwise: 'If it was not you, you need do nothing. The address is deleted within three days.',
    },
    notice: {
      subject: (area) => `How ${area} fares`,
      words: (partnership, area, day) => `${partnership} has told how ${area} fares (${day}):`,
      link: 'Read what was reported, what was done and what you can do, or print the notice',
      why: (area) => `You get this mail because you asked for notices about ${area}.`,
    },
    leaving: {
      subject: (area) => `No more notices about ${area}`,
      words: (partnership, area) =>
        `Somebody has asked ${partnership} for the link that ends notices about ${area} to this address. Open it and press the button, and the address is deleted.`,
      otherwise: 'If you still want notices, you need do nothing.',
    },
  },
  leave: 'No more notices, and delete the address',
}
