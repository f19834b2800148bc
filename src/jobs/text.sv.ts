export const sv = {
  title: 'Arbeten som tar tid',
  lead: 'Det som tar längre tid än en sida görs vid sidan av. Du kan lämna sidan under tiden.',
  none: 'Inget har gjorts än.',
  unknown: 'Ett arbete som tar tid',
  heads: ['Arbete', 'Begärt', 'Läge'],
  standings: { waiting: 'Väntar', underWay: 'Pågår', done: 'Klart', failed: 'Gick inte' },
  waiting: 'Arbetet väntar på sin tur. Det börjar oftast inom några sekunder.',
  underWay: 'Arbetet pågår.',
  doneOf: (done: string, of: string) => `${done} av ${of} är klara.`,
  progress: 'Hur långt arbetet har kommit',
  hasTaken: (time: string) => `Det har pågått i ${time}.`,
  took: (time: string) => `Det tog ${time}.`,
  seconds: (seconds: number) => (seconds === 1 ? '1 sekund' : `${seconds} sekunder`),
  minutes: (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minuter`),
  leave: 'Du kan lämna sidan. Arbetet fortsätter, och du hittar hit igen under ”Arbeten som tar tid”.',
  look: 'Se hur långt det har kommit',
  done: 'Klart.',
  result: 'Se vad det blev',
  failed: (id: string) =>
    `Arbetet gick inte att slutföra. Felet är noterat under ${id}. Försök igen. Blir det fel igen, berätta för den som sköter Samsyn och nämn ${id}.`,
  again: 'Försök igen',
}

export type JobsText = typeof sv
