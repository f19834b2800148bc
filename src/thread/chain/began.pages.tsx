import { decisionThatHolds } from '../../action-plan/starting-points/rules.ts'
import { writtenDay } from '../../web/languages.ts'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { beganWith, resultsOfMeasures } from './began.rules.ts'
import type { ThreadRead } from './read.rules.ts'
import type { Chain } from './rules.ts'
import { chainText } from './words.pages.tsx'

type Props = { visit: Visit; read: ThreadRead; around: Chain }

/** The questions, recommendations and results that measures of this stretch began with, each with its decision. */
export function Began({ visit, read, around }: Props) {
  const t = chainText(visit.language)
  const points = beganWith(read.startingPoints, around)
  if (points.length === 0) return null
  return (
    <section>
      <h3>{t.began}</h3>
      <ul>
        {points.map((point) => {
          const decision = decisionThatHolds(point)
          return (
            <li>
              <a href={`/app/action-plan/starting-point/${point.id}`}>{ownWords(point.words, visit)}</a>
              {' – '}
              {decision
                ? t.decided(
                    decision.starts,
                    decision.decidedBy,
                    writtenDay(decision.decidedOn, visit.language),
                  )
                : t.notDecided}
              {decision && <>. {ownWords(decision.reason, visit)}</>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What can be seen at a place of what the measures of this stretch did. */
export function Results({ visit, read, around }: Props) {
  const results = resultsOfMeasures(read.results, around)
  if (results.length === 0) return null
  return (
    <section>
      <h3>{chainText(visit.language).results}</h3>
      <ul>
        {results.map(({ id, title, place, seenOn }) => (
          <li>
            <a href={`/app/publication/result-stories/${id}`}>{ownWords(title, visit)}</a>,{' '}
            {ownWords(place, visit)}, {writtenDay(seenOn, visit.language)}
          </li>
        ))}
      </ul>
    </section>
  )
}
