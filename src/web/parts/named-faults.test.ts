import { expect, it } from 'vitest'
import { withFaultsNamed } from './named-faults.ts'

const page = (fields: string, ...faults: [id: string, words: string][]) =>
  `<main><div class="ds-error-summary" role="alert"><ul>${faults
    .map(([id, words]) => `<li><a class="ds-link" href="#${id}">${words}</a></li>`)
    .join('')}</ul></div>${fields}</main>`
const lines = (html: string) =>
  [...withFaultsNamed(html).matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line!.replace(/<\/?a[^>]*>/g, ''))

const fields = `
  <label class="ds-label" for="title">Vad heter den?</label><input id="title" name="title"/>
  <label class="ds-label" for="day">Dag<span class="quiet small"> (frivilligt)</span></label><input id="day"/>
  <fieldset class="choices" id="classes"><legend>Vilket slag?</legend><label><input name="classes"/></label></fieldset>
  <label><input type="checkbox" id="agrees" name="agrees" value="yes"/><span>Fotografen har sagt ja</span></label>
  <div id="councils"></div>`

it('each line says of which field it is, by the field’s own label', () => {
  const empty = 'Fyll i det här.'
  const faults = ['title', 'day', 'classes', 'agrees'].map((id): [string, string] => [id, empty])
  expect(lines(page(fields, ...faults))).toEqual([
    'Vad heter den? Fyll i det här.',
    'Dag: Fyll i det här.',
    'Vilket slag? Fyll i det här.',
    'Fotografen har sagt ja: Fyll i det här.',
  ])
})

it('what has no label on the page keeps its words alone, and so does a page without faults', () => {
  expect(lines(page(fields, ['councils', 'Ett råd saknar namn.'], ['gone', 'Borta.']))).toEqual([
    'Ett råd saknar namn.',
    'Borta.',
  ])
  expect(withFaultsNamed(`<main>${fields}</main>`)).toBe(`<main>${fields}</main>`)
})

it('a label is put in as it stands: what was escaped stays escaped, and a $ is a $', () => {
  const label = '<label for="a">Vad kostar &lt;b&gt; i $&amp;?</label>'
  expect(lines(page(label, ['a', 'Skriv det.']))).toEqual(['Vad kostar &lt;b&gt; i $&amp;? Skriv det.'])
})

it('a line that is named already is left alone', () => {
  const html = `<div class="ds-error-summary"><li><a class="ds-link" href="#kind-1" data-named="yes">Q1: Välj.</a></li></div>
    <label for="kind-1">Vad är det?</label>`
  expect(withFaultsNamed(html)).toBe(html)
})
