import type { TogetherText } from './text.sv.ts'

export const en: TogetherText = {
  head: 'Shared measure',
  crossBorder: 'What crosses the border',
  together: (names, keeper) => `Together with ${names}, kept by ${keeper}`,
  until: (name, day) => `${name} (to ${day})`,
}
