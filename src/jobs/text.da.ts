import type { JobsText } from './text.sv.ts'

export const da: JobsText = {
  title: 'Arbejde, der tager tid',
  lead: 'Det, der tager længere tid end en side, bliver lavet ved siden af. Du kan forlade siden imens.',
  none: 'Der er ikke lavet noget endnu.',
  unknown: 'Et arbejde, der tager tid',
  heads: ['Arbejde', 'Bestilt', 'Hvor langt'],
  standings: { waiting: 'Venter', underWay: 'I gang', done: 'Færdigt', failed: 'Lykkedes ikke' },
  waiting: 'Arbejdet venter på, at det bliver dets tur. Det går som regel i gang inden for få sekunder.',
  underWay: 'Arbejdet er i gang.',
  doneOf: (done, of) => `${done} af ${of} er færdige.`,
  progress: 'Hvor langt arbejdet er nået',
  hasTaken: (time) => `Det har været i gang i ${time}.`,
  took: (time) => `Det tog ${time}.`,
  seconds: (seconds) => (seconds === 1 ? '1 sekund' : `${seconds} sekunder`),
  minutes: (minutes) => (minutes === 1 ? '1 minut' : `${minutes} minutter`),
  leave: 'Du kan forlade siden. Arbejdet fortsætter, og du finder tilbage under »Arbejde, der tager tid«.',
  look: 'Se, hvor langt det er nået',
  done: 'Færdigt.',
  result: 'Se resultatet',
  failed: (id) =>
    `Arbejdet kunne ikke gøres færdigt. Fejlen er noteret under ${id}. Prøv igen. Går det galt igen, så fortæl det til den, der passer Samsyn, og oplys ${id}.`,
  again: 'Prøv igen',
}
