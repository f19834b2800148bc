import type { Decision, LimitProblem, LimitStanding, Side, WordsProblem } from './rules.ts'

export const sv = {
  title: 'Gränser',
  named: (indicator: string, area: string) => `${indicator}, ${area}`,
  lead: 'En gräns hör till ett fokusområde eller en åtgärd. När indikatorn passerar den ska ni bestämma om det behövs fler åtgärder. Svaret sparas.',
  none: 'Inga gränser är satta än.',
  add: 'Sätt en gräns',
  indicators: 'Indikatorer',
  needIndicator: 'Lägg först till en indikator att sätta gränsen för.',
  asksHead: 'Att bestämma om',
  restHead: 'Andra gränser',
  for: (title: string) => `För: ${title}`,
  side: {
    above: (value: string) => `Gräns: över ${value}`,
    below: (value: string) => `Gräns: under ${value}`,
  } satisfies Record<Side, (value: string) => string>,
  newest: (time: string, value: string) => `Senast: ${value} (${time})`,
  unknown: 'Inget värde finns än.',
  preliminary: 'Siffran är preliminär.',
  baseline: (time: string, value: string) => `Utgångsläge: ${value} (${time})`,
  goal: (value: string, day: string) => `Mål: ${value} senast ${day}`,
  goals: {
    reached: 'Målet är nått.',
    'under-way': 'Målet är inte nått än.',
    missed: 'Målet är inte nått i tid.',
  } satisfies Record<NonNullable<LimitStanding['goal']>, string>,
  seen: {
    above: (before: string, from: string) =>
      `Från ${before} syns en minskning säkert först vid ${from} eller färre.`,
    below: (before: string, from: string) =>
      `Från ${before} syns en ökning säkert först vid ${from} eller fler.`,
    never: 'Med så få kan ingen minskning visas, inte ens till noll.',
    goalIsNearer:
      'Målet ligger närmare än så: när det nås kan det ändå vara slumpen. Räkna längre tid eller fler platser tillsammans.',
  },
  passed: 'Gränsen är passerad. Överväg fler åtgärder.',
  within: 'Gränsen är inte passerad.',
  answered: 'Gränsen är passerad. Svaret står här under.',
  chart: {
    title: (name: string, unit: string) => `${name}, ${unit}`,
    says: (newest: string, limit: string, goal: string | null) =>
      `Senast ${newest}. Gränsen är ${limit}${goal === null ? '' : ` och målet ${goal}`}.`,
    limit: 'gräns',
    goal: 'mål',
    figures: 'Diagrammets siffror',
    heads: ['Tid', 'Värde'],
  },
  answersHead: 'Vad som bestämts',
  answer: (day: string, decision: string, reason: string) => `${day}: ${decision}. ${reason}`,
  decisions: {
    'further-measures': 'fler åtgärder behövs',
    'look-closer': 'vi tar reda på mer först',
    'as-before': 'vi fortsätter som förut',
  } satisfies Record<Decision, string>,
  answerLink: (indicator: string) => `Svara: ${indicator}`,
  endLink: (indicator: string) => `Ta bort gränsen: ${indicator}`,
  setting: {
    title: 'Sätt en gräns',
    indicator: 'För vilken indikator?',
    for: 'För vilket fokusområde eller vilken åtgärd?',
    focusArea: (title: string) => `Fokusområde: ${title}`,
    measure: (title: string) => `Åtgärd: ${title}`,
    choose: 'Välj',
    passed: 'När ska ni få frågan?',
    above: 'När värdet är över gränsen',
    below: 'När värdet är under gränsen',
    value: 'Vilken är gränsen?',
    goal: 'Vilket värde vill ni nå?',
    goalBy: 'Till vilken dag?',
    do: 'Sätt gränsen',
    cancel: 'Avbryt',
    problems: {
      missing: 'Fyll i det här.',
      unknown: 'Det finns inte längre.',
      wrongSide: 'Målet ligger på fel sida av gränsen.',
      past: 'Dagen har redan varit.',
      together: 'Fyll i både målet och dagen, eller ingetdera.',
    } satisfies Record<LimitProblem, string>,
  },
  answering: {
    title: 'Behövs fler åtgärder?',
    lead: (indicator: string, value: string, limit: string) => `${indicator} är ${value}. ${limit}.`,
    decision: 'Vad bestämmer ni?',
    reason: 'Varför?',
    do: 'Spara svaret',
    missing: 'Välj ett svar.',
  },
  ending: {
    title: 'Ta bort en gräns',
    lead: 'Gränsen slutar gälla. Den och svaren finns kvar i historiken.',
    reason: 'Varför tas den bort?',
    do: 'Ta bort gränsen',
  },
  reasons: {
    missing: 'Skriv varför.',
    tooLong: 'Skriv högst 1 000 tecken.',
    personalData: 'Här står något som pekar ut en person.',
  } satisfies Record<WordsProblem, string>,
}

export type LimitsText = typeof sv
