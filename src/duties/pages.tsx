import type { Agreement } from '../agreement/rules.ts'
import { type Language, writtenDay } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ownWords } from '../web/parts/own-words.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import {
  completeParts,
  heldOf,
  missingParts,
  type PartTwo,
  requiredParts,
  standingOfPartTwo,
} from './rules.ts'
import { text } from './words.pages.tsx'

/** Whether part 2 of an agreement is complete in each of its municipalities, what is missing, and who can close it. */
export function agreementPartsPage(
  visit: Visit,
  agreement: Pick<Agreement, 'id' | 'title'>,
  parts: PartTwo[],
): Response {
  const { language } = visit
  const { today } = visit.act
  const t = text(language)
  const { complete, all } = completeParts(parts, today)
  const trail = [
    { href: '/app/agreement', label: webText(language).steps.agreement },
    { href: `/app/agreement/${agreement.id}`, label: agreement.title, own: true },
  ]
  return answer(
    <AppPage visit={visit} title={t.title} trail={trail}>
      <p class="lead">{t.lead}</p>
      <p>
        {t.partOne} <a href={`/app/agreement/${agreement.id}`}>{ownWords(agreement.title, visit)}</a>
      </p>
      {parts.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p class={`notice ${complete === all ? 'good' : 'unsure'}`}>{t.count(complete, all)}</p>
          <Table
            caption={t.caption}
            heads={[t.municipality, ...requiredParts.map((part) => t.parts[part]), t.standing]}
            rows={parts.map((part) => [
              part.name,
              ...requiredParts.map((required) =>
                part.work === null ? t.unknown : t.held(heldOf(part.work)[required]),
              ),
              standingWords(part, today, language),
            ])}
          />
          <ToClose parts={parts} today={today} language={language} />
        </>
      )}
    </AppPage>,
  )
}

function standingWords(part: PartTwo, today: string, language: Language): string {
  const t = text(language)
  const standing = standingOfPartTwo(part, today)
  const day = standing === 'left' ? part.to : standing === 'notYet' ? part.from : null
  return t.standings[standing](day ? writtenDay(day, language) : '')
}

type ToCloseProps = { parts: PartTwo[]; today: string; language: Language }

/** What is missing, one by one, with who can do something about it. */
function ToClose({ parts, today, language }: ToCloseProps) {
  const t = text(language)
  const sentences = parts.flatMap((part) => {
    const standing = standingOfPartTwo(part, today)
    if (standing === 'closed') return [t.closedBy(part.name)]
    if (standing !== 'incomplete' && standing !== 'notYet') return []
    return missingParts(part).map((missing) => t.closes[missing](part.name))
  })
  if (sentences.length === 0) return null
  return (
    <section>
      <h2>{t.toClose}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
