import type { Child } from 'hono/jsx'
import { isWithinReach } from '../action-plan/reach.rules.ts'
import { holding } from '../log/occasion-count.rules.ts'
import { mayStrike } from '../log/reach.rules.ts'
import { addressOfStrike, type Telling, type ToldNoun } from '../log/told.rules.ts'
import { writtenMoment } from '../web/languages.ts'
import { countWords, periodName } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import type { Story } from './queries.ts'
import { text } from './words.pages.tsx'

type ToldFact = Telling & { from: string; to: string }
type FactProps = { visit: Visit; story: Story; noun: ToldNoun; fact: ToldFact }

/** When no need arose: an empty month that somebody stands for. */
export function NoNeeds({ visit, story }: { visit: Visit; story: Story }) {
  const { language } = visit
  const t = text(language)
  const confirmations = story.told.noNeedConfirmation
  if (confirmations.length === 0) return null
  return (
    <section>
      <h2>{t.noNeeds}</h2>
      <ul>
        {confirmations.map((fact) => (
          <li>
            <AsTold strike={fact.strike}>{t.noNeed(periodName(fact.from, fact.to, language))}</AsTold>{' '}
            <StruckOrStrike visit={visit} story={story} noun="noNeedConfirmation" fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many shifts or occasions there were, which the share of them is worked out from. */
export function OccasionCounts({ visit, story }: { visit: Visit; story: Story }) {
  const { language } = visit
  const t = text(language)
  const counts = story.told.occasionCount
  if (counts.length === 0) return null
  const holds = holding(counts)
  return (
    <section>
      <h2>{t.occasionCounts}</h2>
      <ul>
        {counts.map((fact) => (
          <li>
            <AsTold strike={fact.strike}>
              {t.occasionCount(
                periodName(fact.from, fact.to, language),
                countWords(fact, language),
                fact.count === 1,
              )}
            </AsTold>{' '}
            {!fact.strike && !holds.includes(fact) && `(${t.replaced}) `}
            <StruckOrStrike visit={visit} story={story} noun="occasionCount" fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was told, crossed out once it is struck. */
export function AsTold({ strike, children }: Pick<Telling, 'strike'> & { children?: Child }) {
  return strike ? <s class="struck">{children}</s> : <span>{children}</span>
}

/** Who struck it, when and why; or the way to strike it for whoever may. */
export function StruckOrStrike({ visit, story, noun, fact }: FactProps) {
  const { language, act, partnership } = visit
  const t = text(language)
  const { strike, id, from, to } = fact
  if (strike) {
    const at = writtenMoment(strike.at, partnership.timeZone, language)
    return <span>{t.struck(strike.byName, at, strike.reason)}</span>
  }
  if (story.keeper !== null) return null
  if (!isWithinReach(story.commitment, act, 'log') || !mayStrike(fact, act)) return null
  return (
    <a
      href={addressOfStrike(story.commitment.id, noun, id)}
      aria-label={t.strikeOf[noun](periodName(from, to, language))}
    >
      {t.strike}
    </a>
  )
}
