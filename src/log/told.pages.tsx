import type { Child } from 'hono/jsx'
import { type Language, shortDay, writtenMoment, writtenNumber } from '../web/languages.ts'
import type { Visit } from '../web/route.ts'
import { holding } from './occasion-count.rules.ts'
import { mayStrike } from './reach.rules.ts'
import { addressOfStrike, type Telling, type ToldFacts, type ToldNoun } from './told.rules.ts'
import { stretchWords, struckWords, text } from './words.pages.tsx'
import type { WrittenPause } from './written.queries.ts'

export type ToldProps = {
  visit: Visit
  commitment: { id: string }
  told: ToldFacts
  pauses: WrittenPause[]
  /** Whether the visitor may report on the commitment at all. */
  mayTell: boolean
}

/** The other facts of a commitment, each kind under its head; kinds without any are left out. */
export function Told(props: ToldProps) {
  const { visit, told, pauses } = props
  const { language } = visit
  const t = text(language).history
  const holds = holding(told.occasionCount)
  const kinds: [head: string, lines: Child[]][] = [
    [
      t.counts,
      told.occasionCount.map((count) => (
        <Line {...props} noun="occasionCount" fact={count}>
          {t.count(stretchWords(count, language), writtenNumber(count.count, language))}
          {!count.strike && !holds.includes(count) && ` (${t.replaced})`}
        </Line>
      )),
    ],
    [
      t.confirmations,
      told.noNeedConfirmation.map((confirmation) => (
        <Line {...props} noun="noNeedConfirmation" fact={confirmation}>
          {stretchWords(confirmation, language)}
        </Line>
      )),
    ],
    [t.pauses, pauses.map((pause) => pauseWords(pause, language))],
    [
      t.deviations,
      told.deviation.map((deviation) => (
        <Line {...props} noun="deviation" fact={deviation}>
          {stretchWords(deviation, language)}: {deviation.cause}{' '}
          {deviation.adjustment !== '' && t.adjustment(deviation.adjustment)}{' '}
          <span class="quiet">({text(language).deviation.visibilities[deviation.visibility]})</span>
        </Line>
      )),
    ],
  ]
  return (
    <>
      {kinds
        .filter(([, lines]) => lines.length > 0)
        .map(([head, lines]) => (
          <section>
            <h2>{head}</h2>
            <ul>
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

type LineProps = ToldProps & {
  noun: ToldNoun
  fact: Telling & { from: string; to: string }
  children?: Child
}

/** What was told, by whom and when; crossed out with the reason, or with the way to strike it for whoever may. */
function Line({ visit, commitment, mayTell, noun, fact, children }: LineProps) {
  const { language, partnership, act } = visit
  const t = text(language)
  const at = writtenMoment(fact.recordedAt, partnership.timeZone, language)
  return (
    <>
      {fact.strike ? <s class="struck">{children}</s> : children}{' '}
      <span class="quiet small">{t.history.loggedBy(fact.recorderName ?? t.history.unknown, at)}.</span>{' '}
      {fact.strike && struckWords(fact.strike, visit)}
      {!fact.strike && mayTell && mayStrike(fact, act) && (
        <a
          href={addressOfStrike(commitment.id, noun, fact.id)}
          aria-label={t.striking[noun].of(stretchWords(fact, language))}
        >
          {t.history.strike}
        </a>
      )}
    </>
  )
}

function pauseWords({ from, to, reason }: WrittenPause, language: Language): string {
  const stretch = to
    ? stretchWords({ from, to }, language)
    : text(language).history.stillPaused(shortDay(from, language))
  return `${stretch}: ${reason}`
}
