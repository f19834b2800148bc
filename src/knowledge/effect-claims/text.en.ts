import type { EffectClaimsText } from './text.sv.ts'

export const en: EffectClaimsText = {
  title: 'Claims of effect',
  lead: 'What others, and you yourselves, say that prevention has led to. Each claim stands with its size, time, place and source, and with how well founded it is.',
  heads: ['Claim', 'Size', 'When', 'Where', 'Source', 'How well founded'],
  ownHead: 'Your own',
  shippedHead: 'From others',
  none: 'You have noted nothing yet.',
  years: (count) => `about ${count} years`,
  unknown: 'not said',
  grades: {
    compared: 'compared with other places',
    'before-after': 'before and after, without comparison: something else may explain it',
    'level-only': 'a level seen once: says nothing of what changed or why',
    told: 'told without figures',
  },
  add: 'Note a claim',
  adding: {
    title: 'Note a claim',
    claim: 'What is said to have happened?',
    size: 'How much?',
    sizeHelp: 'For example −20% or 12 fewer.',
    period: 'When?',
    place: 'Where?',
    source: 'By whose account?',
    grade: 'How well founded is it?',
    limits: 'What can not be said from it?',
    do: 'Save',
    cancel: 'Cancel',
    problems: {
      missing: 'Fill this in.',
      tooLong: 'The text is too long.',
      personalData: 'Something here points out a person.',
    },
  },
  origin: (origin, licence) => `Origin: ${origin} Licence: ${licence}.`,
}
