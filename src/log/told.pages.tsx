import type { Child } from 'hono/jsx'
import { type Language, shortDay, writtenMoment } from '../web/languages.ts'
import { countWords } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import { holding } from './occasion-count.rules.ts'
import { runsOn } from './pause.rules.ts'
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
  /** Whether the visitor may lay the commitment to rest, and so strike a pause. */
  mayPause: boolean
}

/** The other facts of a commitment, each kind under its head; kinds without any are left out. */
export function Told({ visit, commitment, told, pauses, mayTell, mayPause }: ToldProps) {
  const { language } = visit
  const t = text(language).history
  const holds = holding(told.occasionCount)
  const lineOf = (noun: ToldNoun, fact: Telling & { from: string; to: string }) => ({
    visit,
    fact,
    strikeAt: mayTell && mayStrike(fact, visit.act) && addressOfStrike(commitment.id, noun, fact.id),
    strikeOf: text(language).striking[noun].of(stretchWords(fact, language)),
  })
  const kinds: [head: string, lines: Child[]][] = [
    [
      t.counts,
      told.occasionCount.map((count) => (
        <Line {...lineOf('occasionCount', count)}>
          {t.count(stretchWords(count, language), countWords(count, language))}
          {!count.strike && !holds.includes(count) && ` (${t.replaced})`}
        </Line>
      )),
    ],
    [
      t.confirmations,
      told.noNeedConfirmation.map((confirmation) => (
        <Line {...lineOf('noNeedConfirmation', confirmation)}>{stretchWords(confirmation, language)}</Line>
      )),
    ],
    [
      t.pauses,
      pauses.map((pause) => (
        <Line
          visit={visit}
          fact={pause}
          strikeAt={mayPause && addressOfStrike(commitment.id, 'pause', pause.id)}
          strikeOf={text(language).striking.pause.of(shortDay(pause.from, language))}
        >
          {pauseWords(pause, language)}
          {mayPause && runsOn(pause, visit.act.today) && (
            <>
              {' '}
              <a href={`/app/log/${commitment.id}/pause`}>{text(language).pause.endTitle}</a>
            </>
          )}
        </Line>
      )),
    ],
    [
      t.deviations,
      told.deviation.map((deviation) => (
        <Line {...lineOf('deviation', deviation)}>
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

type LineProps = {
  visit: Visit
  fact: Pick<Telling, 'recorderName' | 'recordedAt' | 'strike'>
  /** Where it is struck; false where the visitor may not. */
  strikeAt: string | false
  strikeOf: string
  children?: Child
}

/** What was told, by whom and when; crossed out with the reason, or with the way to strike it for whoever may. */
function Line({ visit, fact, strikeAt, strikeOf, children }: LineProps) {
  const { language, partnership } = visit
  const t = text(language)
  const at = writtenMoment(fact.recordedAt, partnership.timeZone, language)
  return (
    <>
      {fact.strike ? <s class="struck">{children}</s> : children}{' '}
      <span class="quiet small">{t.history.loggedBy(fact.recorderName ?? t.history.unknown, at)}.</span>{' '}
      {fact.strike && struckWords(fact.strike, visit)}
      {!fact.strike && strikeAt && (
        <a href={strikeAt} aria-label={strikeOf}>
          {t.history.strike}
        </a>
      )}
    </>
  )
}

/** The days and the reason of a rest. */
export function pauseWords(
  { from, to, reason }: Pick<WrittenPause, 'from' | 'to' | 'reason'>,
  language: Language,
): string {
  const stretch = to
    ? stretchWords({ from, to }, language)
    : text(language).history.stillPaused(shortDay(from, language))
  return `${stretch}: ${reason}`
}
