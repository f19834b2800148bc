import { type Language, writtenNumber } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import type { Dwellings as DwellingsValue } from './dwellings.rules.ts'
import { patternsText, rounded, twoWords } from './words.pages.tsx'

/** Which types of home are hit, for each 1,000 of their kind. */
export function Dwellings({ dwellings, language }: { dwellings: DwellingsValue; language: Language }) {
  const { where: t } = patternsText(language)
  const number = (count: number) => writtenNumber(count, language)
  const words = housesWords(dwellings, language)
  return (
    <section>
      <h2>{t.dwellingHead}</h2>
      {words && <p>{words}</p>}
      <Table
        caption={t.dwellingTable}
        heads={t.dwellingHeads}
        numbers={[1, 2, 3, 4]}
        rows={dwellings.told.map(({ dwelling, count, exposed, rate }) => [
          t.dwellings[dwelling] ?? dwelling,
          number(count),
          exposed === null ? t.unknown : number(exposed),
          rate === null ? '–' : rounded(rate.rate, language),
          rate === null ? '–' : `${rounded(rate.low, language)}–${rounded(rate.high, language)}`,
        ])}
      />
      {dwellings.untold > 0 && <p class="quiet">{t.untold(number(dwellings.untold))}</p>}
    </section>
  )
}

/** What is said of houses against flats; nothing where it is not known how many there are of both. */
export function housesWords({ houses }: DwellingsValue, language: Language): string | null {
  if (!houses) return null
  const { house, flat, judged } = houses
  return patternsText(language).where.houses[judged.verdict](
    twoWords(house.count, flat.count, judged.ratio, language),
  )
}
