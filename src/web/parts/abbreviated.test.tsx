import { expect, it } from 'vitest'
import { languages } from '../languages.ts'
import { webText } from '../words.ts'
import { Abbreviated, AbbreviationList } from './abbreviated.tsx'

it('S2-57 an abbreviation of the field is explained where it stands, and nothing else is touched', () => {
  const html = String(
    <Abbreviated words="Kunskap om ANDT och <trafik>, SSP-samarbetet, SSPF, ANDTA" language="sv" />,
  )
  expect(html).toBe(
    'Kunskap om <abbr title="alkohol, narkotika, dopning och tobak">ANDT</abbr> och &lt;trafik&gt;, ' +
      '<abbr title="samarbete mellan skola, socialtjänst och polis (Danmark)">SSP</abbr>-samarbetet, ' +
      '<abbr title="samverkan mellan skola, socialtjänst, polis och fritid">SSPF</abbr>, ANDTA',
  )
})

it.each(languages)('S2-57 the list in %s explains every abbreviation', (language) => {
  const html = String(<AbbreviationList language={language} />)
  for (const [short, long] of Object.entries(webText(language).abbreviations)) {
    expect(html).toContain(`<dt>${short}</dt><dd>${long}</dd>`)
  }
  expect(Object.keys(webText(language).abbreviations)).toEqual(Object.keys(webText('sv').abbreviations))
})
