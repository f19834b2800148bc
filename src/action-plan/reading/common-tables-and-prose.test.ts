import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

const plan = `Samverkansöverenskommelse
mellan Björkviks kommun och Polismyndigheten, lokalpolisområde Björkvik

Överenskommelsen gäller från den 1 januari 2026 till den 31 december 2027.

4. Prioriterade områden
4.1 Trygga mötesplatser
Området gäller stråket mellan simhallen och busstorget.
4.2 Ungas fritid
Färre unga ska pröva narkotika.

5. Åtgärder
Åtgärd	Ansvarig	När
Fotpatrull vid simhallen	Polisen	Två kvällar i veckan
Föräldramöten om narkotika	Kommunen	En gång per läsår
Översyn av skyltar	Kommunen	Senast 30 september 2026

8. Kommunikation
Information lämnas på kommunens webbplats och i lokaltidningen Björkviksbladet.`

describe('a table common to all areas', () => {
  const { measures, channels, questions } = readAgreement(plan)

  it('gives a measure the area below whose title the text tells of the same', () => {
    expect(measures.map(({ title, focusArea }) => [title, focusArea])).toEqual([
      ['Fotpatrull vid simhallen', 'Trygga mötesplatser'],
      ['Föräldramöten om narkotika', 'Ungas fritid'],
      ['Översyn av skyltar', null],
    ])
  })

  it('asks only for those that nothing tells of', () => {
    const asked = questions.filter(({ code }) => code === 'headingFitsNoFocusArea')
    expect(asked.map(({ text }) => text)).toEqual(['Översyn av skyltar'])
  })

  it.each([
    ['i lokaltidningen Björkviksbladet', 'Björkviksbladet'],
    ['i lokaltidningen Kuriren', 'Kuriren'],
    ['i lokaltidningen', 'lokaltidningen'],
  ])('a paper and its name are one channel: %s', (words, name) => {
    const changed = readAgreement(plan.replace('i lokaltidningen Björkviksbladet', words))
    expect(changed.channels.map((channel) => channel.name)).toEqual(['kommunens webbplats', name])
    expect(channels).toHaveLength(2)
  })
})

describe('a promise told in running sentences', () => {
  const told = readAgreement(`Medborgarlöfte 2026 för Granviken

Granvikens kommun och polisen i Granviken har tagit fram löftet tillsammans. Därför arbetar vi under året med buskörning, klotter och trygghet i hamnen.

Under våren besöker polisen Hamnskolan två gånger i månaden. Fastighetsbolaget Granhus går igenom källarna en gång per kvartal.

Vi hoppas att fler ska våga gå ut på kvällen.`)

  it('finds the areas that the work is said to be with', () => {
    expect(told.focusAreas.map(({ title }) => title)).toEqual(['buskörning', 'klotter', 'trygghet i hamnen'])
  })

  it('knows a school beside the police from a name of the police, and a landlord by its name', () => {
    expect(told.commitments.map(({ responsible }) => responsible)).toEqual([
      ['polisen'],
      ['Fastighetsbolaget Granhus'],
    ])
  })

  it('takes a hope for an effect, not for a promise', () => {
    expect(told.effects.map(({ text }) => text)).toEqual(['Vi hoppas att fler ska våga gå ut på kvällen.'])
  })
})

describe('a wheel of the school year', () => {
  const wheel = readAgreement(`SSP-plan 2026-2027
Aftalen er indgået mellem Nørby Kommune og Fyns Politi. Aftalen gælder fra 1. august 2026 til 31. juli 2027.

Januar
Trivselstal drøftes med skolelederne. Ansvarlig: Børn og Unge

Hele året
Politiet besøger klubben mindst to gange om måneden.
Netværksmøder holdes hver måned.
Forældrerådet orienteres halvårligt.

Kommunikation
Planen lægges på kommunens hjemmeside og sendes ud i Aula og i SSP-nyhedsbrevet.`)

  it('does not tell the years of the title once more as a term', () => {
    expect(wheel.terms.map(({ from, to }) => [from, to])).toEqual([['2026-08-01', '2027-07-31']])
  })

  it('reads a line with its label behind it, and what is done beside what somebody does', () => {
    expect(wheel.commitments.map(({ what, responsible }) => [what, responsible])).toEqual([
      ['Trivselstal drøftes med skolelederne.', ['Børn og Unge']],
      ['Politiet besøger klubben mindst to gange om måneden.', ['Politiet']],
      ['Netværksmøder holdes hver måned.', []],
      ['Forældrerådet orienteres halvårligt.', []],
    ])
  })

  it('finds each channel', () => {
    expect(wheel.channels.map(({ name }) => name)).toEqual([
      'kommunens hjemmeside',
      'Aula',
      'SSP-nyhedsbrevet',
    ])
  })
})
