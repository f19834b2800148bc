import { describe, expect, it } from 'vitest'
import { repairScan } from './ocr.rules.ts'

const scans: [printed: string, repaired: string][] = [
  ['fötjas upp regetbundet', 'följas upp regelbundet'],
  ['Årtiga med borga ru nde rsökn i ngar', 'Årliga medborgarundersökningar'],
  [
    'En årLig rapportering ska [ämnas tit[ kommunfuttmäktige',
    'En årlig rapportering ska lämnas till kommunfullmäktige',
  ],
  ['Detta avtat gätter titts vidare', 'Detta avtal gäller tills vidare'],
  ['Sa mve rka nsöverenskom metse', 'Samverkansöverenskommelse'],
  ['eventuetta awiketser från planen', 'eventuella avvikelser från planen'],
  ['poticy för ätdre på Iandsbygden', 'policy för äldre på landsbygden'],
  ['fotpatrutter och trafikkontrotter', 'fotpatruller och trafikkontroller'],
  ['tägesrapport för tokatpotisområde', 'lägesrapport för lokalpolisområde'],
  ['kommunstyretsens fättarbetare', 'kommunstyrelsens fältarbetare'],
  ['stadsdetar, tägesbild, kvättstid', 'stadsdelar, lägesbild, kvällstid'],
  ['Vå[d och våtdsbrott', 'Våld och våldsbrott'],
  ['Iöften om p[atser', 'löften om platser'],
  ['potisen ska retevanta', 'polisen ska relevanta'],
]

describe('a scanned text', () => {
  it.each(scans)('%s', (printed, repaired) => {
    expect(repairScan(printed, 'sv')).toBe(repaired)
  })

  it.each([
    'Max 25 deltagare per tillfälle',
    'Alla elever i årskurs 8 får besök',
    'titta, tala och lita på',
    'till alla att matta malla',
    'polis[en] i Irak, Ida, Iowa och Idrott',
    'utdelning, uttalande, båttrafik, tillagt och detaljplan',
    'butter battong, matteprov, lottkontroll, skottlossning',
  ])('words that are right stand as printed: %s', (text) => {
    expect(repairScan(text, 'sv')).toBe(text)
  })

  it.each([
    '5 møter i året, etter SLT-samlinger',
    'afgiver årligt en redegørelse',
    'operationel hotelkontrol',
  ])('so in Danish and Norwegian: %s', (text) => {
    expect(repairScan(text, 'no')).toBe(text)
    expect(repairScan(text, 'da')).toBe(text)
  })
})
