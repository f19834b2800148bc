import { type Language, writtenNumber } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import type { Channel } from '../survey/queries.ts'
import { type SurveyLanguage, wordsIn } from '../survey/rules.ts'
import type { Reached } from './channels.rules.ts'
import { smallestBase } from './results.rules.ts'
import { answersText } from './words.pages.tsx'

type Props = {
  language: Language
  languages: readonly SurveyLanguage[]
  /** The links, the open one first, and paper where some came by it. */
  channels: Channel[]
  /** How many answers came by each. */
  numbers: Map<string, number>
  answered: number
  isClosed: boolean
  /** Whom each reached; nothing while the survey is open. */
  reached: Reached[]
}

/** Which way the answers came, and once the survey is closed whom each way reached. */
export function ChannelsSection(props: Props) {
  const { language, channels, numbers, answered, isClosed, reached } = props
  const { channels: t, head } = answersText(language)
  // Noughts would read as if no way had reached anybody, where the answers still wait sealed.
  if (channels.length < 2 || (isClosed && answered === 0)) return null
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t.caption}</h2>
      {!isClosed && answered < smallestBase ? (
        <p class="quiet">{t.later}</p>
      ) : (
        <Table
          caption={t.numbers}
          heads={[head.channel, head.number]}
          numbers={[1]}
          rows={channels.map(({ code, name }) => [name, writtenNumber(numbers.get(code) ?? 0, language)])}
        />
      )}
      {reached.map((one) => (
        <ReachedTable {...props} of={one} />
      ))}
      {reached.length > 0 && <p class="quiet small">{t.hiddenWhy}</p>}
      {!isClosed && <p class="quiet">{t.whomLater}</p>}
    </section>
  )
}

type TableProps = Pick<Props, 'language' | 'languages' | 'channels'> & { of: Reached }

function ReachedTable({ of, channels, language, languages }: TableProps) {
  const { channels: t } = answersText(language)
  const { question, groups } = of
  const said = (words: Parameters<typeof wordsIn>[0]) =>
    wordsIn(words, language) ||
    wordsIn(words, languages[0] ?? 'sv') ||
    (Object.values(words).find(Boolean) ?? '')
  const named = (answer: string | null) =>
    answer === null ? t.unsaid : said(question.options.find(({ key }) => key === answer)?.words ?? {})
  return (
    <Table
      caption={t.whom(said(question.words))}
      heads={[t.group, ...channels.map(({ name }) => name)]}
      numbers={channels.map((_, at) => at + 1)}
      rows={groups
        .filter(({ answer, numbers }) => answer !== null || numbers.some((number) => number !== 0))
        .map(({ answer, numbers }) => [
          named(answer),
          ...numbers.map((number) =>
            number === null ? <em>{t.hidden}</em> : writtenNumber(number, language),
          ),
        ])}
    />
  )
}
