import type { EffectClaimsText } from './text.sv.ts'

export const da: EffectClaimsText = {
  title: 'Påståede effekter',
  lead: 'Hvad andre, og I selv, siger, at forebyggelse har ført til. Hver påstand står med størrelse, tid, sted og kilde, og med hvor velbegrundet den er.',
  heads: ['Påstand', 'Størrelse', 'Hvornår', 'Hvor', 'Kilde', 'Hvor velbegrundet'],
  ownHead: 'Jeres egne',
  shippedHead: 'Fra andre',
  none: 'I har ikke noteret noget endnu.',
  years: (count) => `cirka ${count} år`,
  unknown: 'siges ikke',
  grades: {
    compared: 'sammenlignet med andre steder',
    'before-after': 'før og efter, uden sammenligning: noget andet kan forklare det',
    'level-only': 'et niveau på ét tidspunkt: siger intet om, hvad der ændrede sig, eller hvorfor',
    told: 'fortalt uden tal',
  },
  add: 'Notér en påstand',
  adding: {
    title: 'Notér en påstand',
    claim: 'Hvad siges der at være sket?',
    size: 'Hvor meget?',
    sizeHelp: 'For eksempel −20 % eller 12 færre.',
    period: 'Hvornår?',
    place: 'Hvor?',
    source: 'Ifølge hvem?',
    grade: 'Hvor velbegrundet er det?',
    limits: 'Hvad kan man ikke sige ud fra det?',
    do: 'Gem',
    cancel: 'Annuller',
    problems: {
      missing: 'Udfyld dette.',
      tooLong: 'Teksten er for lang.',
      personalData: 'Her står noget, der peger en person ud.',
    },
  },
  origin: (origin, licence) => `Oprindelse: ${origin} Licens: ${licence}.`,
}
