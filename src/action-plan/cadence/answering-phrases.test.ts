import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

/** What waits for a need, follows an event, or falls due. Other careful readings stand after a bar. */
const phrases: [language: Language, text: string, expected: string][] = [
  ['da', 'når der er brug for det', 'on-demand null none null null'],
  ['no', 'hvis det er bruk for flere voksne', 'on-demand null none null null'],
  ['sv', 'Önskar en förening mer kunskap så lovar vi att komma', 'on-demand null none null null'],
  ['da', 'Opstår der uro i området, mødes parterne', 'on-demand null none null null'],
  ['sv', 'Inträffar något särskilt kan planen ändras', 'on-demand null none null null'],
  ['sv', 'Om tre eller fler anmälningar kommer in från samma gata', 'on-demand null none null null'],
  ['sv', 'där det visas intresse för grannsamverkan hålls ett möte', 'on-demand null none null null'],
  ['sv', 'Uppdateras vid förändrad lägesbild', 'per-occasion 1 exactly occasion 1'],
  ['da', 'ved ændrede forhold i boligområdet', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'I samband med storhelger ökas närvaron', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'vid lovveckor', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Fältarna är ute vid särskilda tillfällen', 'per-occasion 1 exactly occasion 1'],
  ['da', 'ved særlige lejligheder', 'per-occasion 1 exactly occasion 1'],
  ['da', 'runderer i hverdagene og i weekender efter behov', 'on-demand null none null null'],
  ['da', 'deltager ved særlige temadrøftelser', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'På föräldramöten informeras om ANDT', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'På det sista mötet under året tas budgeten upp', 'per-occasion 1 exactly occasion 1'],
  ['da', 'hver gang en ny beboer flytter ind', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'varje gång ett brott upptäcks', 'per-occasion 1 exactly occasion 1'],
  ['da', 'når en borger retter henvendelse', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'När de boende hör av sig bokas ett möte', 'per-occasion 1 exactly occasion 1'],
  ['da', 'Når der er fest på torvet, er gadeteamet der', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Klotter målas över så snart det upptäcks', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'åtgärdas så snart som möjligt', 'not-a-cadence null none null null'],
  ['sv', 'Klotter tas bort vardagar inom 24 timmar', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Återkoppling senast nästa vardag', 'per-occasion 1 exactly occasion 1'],
  ['sv', 'Uppföljning vid årets slut', 'counted 1 exactly year 1'],
  ['da', 'indsatsen evalueres ved årets udgang', 'counted 1 exactly year 1'],
  ['da', 'SSP-dag torsdag i uge 44 eller 45', 'one-off null none null null'],
  ['sv', 'arbetet ska ske under hela löftesperioden', 'continuous null none null null'],
  ['da', 'aftalen løber til udgangen af 2027', 'not-a-cadence null none null null'],
  ['sv', 'Projektet pågår fram till och med 2019', 'not-a-cadence null none null null'],
  ['sv', 'Arbetet pågår under hela året', 'continuous null none null null'],
  ['da', 'funktionsperioden følger byrådets valgperiode', 'not-a-cadence null none null null'],
]

describe('what a need, an event or a day calls for', () => {
  it.each(phrases)('%s: %s', (language, text, expected) => {
    expect(expected.split(' | ')).toContain(briefly(readCadences(text, language)[0]!))
  })
})
