import { yearRangesIn } from './dates.rules.ts'
import type { Footnote } from './footnotes.rules.ts'
import { keyOf } from './keys.rules.ts'
import type { ReferenceRead } from './rules.ts'

type Told = { title: string; issuer: string | null; number: string | null }

const issuerWords =
  '\\p{Lu}[\\p{L}-]*(?:myndighete[nr]|styrelsen|rådet|råd|departementet|ministeriet|regeringen|politiet|polisen)|Regeringen|(?:Region|Länsstyrelsen)(?:\\s\\p{L}+){0,4}|(?:\\p{Lu}\\p{L}+\\s){1,2}[Kk]ommune?|Brå|SKR|SKL'
/** "Polisens plan (Polismyndigheten, A070.822/2015)": the issuer stands in the brackets. */
const issuerInBrackets =
  /^\[?\d{1,2}\]?[.)]?\s(?<title>\p{Lu}.{4,200}?)\s?\((?<inside>[^()]{3,120})\)\.?\s*$/u
/** "Brottsförebyggande rådet (2016). Samverkan i lokalt arbete.": the issuer first, as in a list of literature. */
const issuerFirst =
  /^\[?\d{1,2}\]?[.)]?\s(?<issuer>\p{Lu}[^().]{2,80}?),?\s\(?(?<year>(?:19|20)\d\d)\)?[.:,]?\s(?<title>\p{Lu}[^.]{4,200})\.?/u
/** "Polismyndigheten, Handbok om löften, 2018". */
const issuerBeforeComma = new RegExp(
  `^\\[?\\d{1,2}\\]?[.)]?\\s(?<issuer>${issuerWords})[,:]\\s(?<title>\\p{Lu}[^,.]{4,200})`,
  'u',
)

/** The documents that footnotes name, with who issued them where the note says it. */
export function footnoteReferences(notes: readonly Footnote[]): ReferenceRead[] {
  return notes.flatMap(({ text, at }) => {
    const told = toldIn(text)
    if (!told) return []
    const years = yearRangesIn({ from: 0, to: told.title.length, text: told.title })[0]
    return [
      {
        key: keyOf('reference', `${told.title} ${told.number ?? ''}`),
        text: text.replace(/\s+/g, ' ').trim(),
        at,
        sure: 0.85,
        referenceKind: 'document' as const,
        ...told,
        validTo: years ? `${years.last}-12-31` : null,
      },
    ]
  })
}

function toldIn(text: string): Told | null {
  const bracketed = issuerInBrackets.exec(text)?.groups
  if (bracketed) return { title: bracketed.title!.trim(), ...issuedBy(bracketed.inside!) }
  const first = (issuerFirst.exec(text) ?? issuerBeforeComma.exec(text))?.groups
  return first ? { title: first.title!.trim(), issuer: first.issuer!.trim(), number: null } : null
}

/** "Polismyndigheten, A070.822/2015", "Regeringens skrivelse 2015/16:86", "skr. 2016/17:126". */
function issuedBy(inside: string): Omit<Told, 'title'> {
  const [before = '', ...more] = inside.split(/,\s/)
  const genitive = /^(?<issuer>.+?)s\s\p{Ll}+\s(?<number>\S*\d\S*)$/u.exec(before)?.groups
  if (genitive) return { issuer: genitive.issuer!, number: genitive.number! }
  const number = (/^\p{Lu}?\p{L}*\.?\s?\S*\d/u.test(before) ? [before, ...more] : more).find((one) =>
    /\d/.test(one),
  )
  return { issuer: number === before ? null : before.replace(/\s\d{4}$/, ''), number: number ?? null }
}
