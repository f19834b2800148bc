import type { TogetherText } from './text.sv.ts'

export const da: TogetherText = {
  head: 'Fælles indsats',
  crossBorder: 'Det, der går på tværs af kommunegrænsen',
  together: (names, keeper) => `Sammen med ${names}, føres af ${keeper}`,
  until: (name, day) => `${name} (til og med ${day})`,
}
