import type { ToldDeviation } from '../log/told.rules.ts'
import { shortDay } from '../web/languages.ts'
import { periodName } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import type { Story } from './queries.ts'
import { AsTold, StruckOrStrike } from './told.pages.tsx'
import { text } from './words.pages.tsx'

type OtherwiseProps = { visit: Visit; story: Story }

/** What went otherwise than promised, and when the commitment rested. */
export function Otherwise({ visit, story }: OtherwiseProps) {
  const { language } = visit
  const t = text(language)
  const { told, facts } = story
  return (
    <>
      {told.deviation.length > 0 && (
        <section>
          <h2>{t.deviations}</h2>
          <ul class="cards">
            {told.deviation.map((deviation) => (
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

function DeviationCard({ visit, story, deviation }: OtherwiseProps & { deviation: ToldDeviation }) {
  const { language } = visit
  const t = text(language)
  const { from, to, cause, adjustment, strike } = deviation
  return (
    <li class="card">
      <h3>
        <AsTold strike={strike}>{periodName(from, to, language)}</AsTold>
      </h3>
      <dl class="facts">
        <dt>{t.cause}</dt>
        <dd>
          <AsTold strike={strike}>{cause}</AsTold>
        </dd>
        {adjustment && <dt>{t.adjustment}</dt>}
        {adjustment && (
          <dd>
            <AsTold strike={strike}>{adjustment}</AsTold>
          </dd>
        )}
      </dl>
      <p>
        <StruckOrStrike visit={visit} story={story} noun="deviation" fact={deviation} />
      </p>
    </li>
  )
}
