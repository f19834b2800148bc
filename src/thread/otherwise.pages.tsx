import { isWithinReach } from '../action-plan/reach.rules.ts'
import { mayStrike } from '../log/reach.rules.ts'
import type { ToldDeviation } from '../log/told.rules.ts'
import { shortDay, writtenMoment } from '../web/languages.ts'
import { periodName } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import type { Story } from './queries.ts'
import { text } from './words.pages.tsx'

/** What went otherwise than promised, and when the commitment rested. */
export function Otherwise({ visit, story }: { visit: Visit; story: Story }) {
  const { language } = visit
  const t = text(language)
  const { deviations, facts } = story
  return (
    <>
      {deviations.length > 0 && (
        <section>
          <h2>{t.deviations}</h2>
          <ul class="cards">
            {deviations.map((deviation) => (
              <DeviationCard visit={visit} story={story} deviation={deviation} />
            ))}
          </ul>
        </section>
      )}
      {facts.pauses.length > 0 && (
        <section>
          <h2>{t.pauses}</h2>
          <ul>
            {facts.pauses.map((pause) => (
              <li>
                {shortDay(pause.from, language)} – {pause.to && shortDay(pause.to, language)}: {pause.reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What went otherwise; struck, it stands crossed out with who, when and why. */
function DeviationCard({
  visit,
  story,
  deviation,
}: {
  visit: Visit
  story: Story
  deviation: ToldDeviation
}) {
  const { language, act, partnership } = visit
  const t = text(language)
  const { id, from, to, cause, adjustment, strike } = deviation
  const period = periodName(from, to, language)
  const through = (words: string) => (strike ? <s class="struck">{words}</s> : words)
  const isMine = isWithinReach(story.commitment, act, 'log') && mayStrike(deviation, act)
  return (
    <li class="card">
      <h3>{through(period)}</h3>
      <dl class="facts">
        <dt>{t.cause}</dt>
        <dd>{through(cause)}</dd>
        {adjustment && <dt>{t.adjustment}</dt>}
        {adjustment && <dd>{through(adjustment)}</dd>}
      </dl>
      {strike && (
        <p>
          {t.struck(strike.byName, writtenMoment(strike.at, partnership.timeZone, language), strike.reason)}
        </p>
      )}
      {!strike && isMine && (
        <p>
          <a href={`/app/log/${story.commitment.id}/deviation/${id}/strike`} aria-label={t.strikeOf(period)}>
            {t.strike}
          </a>
        </p>
      )}
    </li>
  )
}
