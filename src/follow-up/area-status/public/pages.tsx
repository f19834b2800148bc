import { writtenDay } from '../../../web/languages.ts'
import { MailMe } from '../../../web/parts/mail-me.tsx'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { text } from '../words.pages.tsx'
import type { Say } from '../words.report.ts'
import type { ToldStatus } from './queries.ts'

type Areas = readonly { area: string; name: string; isTold: boolean }[]

/** Residents come in by where they live. */
export function areasPage(visit: PublicVisit, areas: Areas): Response {
  const { public: t } = text(visit.language)
  return residentPage({
    visit,
    title: t.areasTitle,
    children: (
      <>
        <p class="lead">{t.areasLead}</p>
        <ul>
          {areas.map(({ area, name }) => (
            <li>
              <a href={`${siteOf(visit)}/area/${area}`}>{ownWords(name, visit)}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

type Props = { say: Say; area: string; name: string; told: readonly ToldStatus[] }

/** An area as it fared when its newest status was published, and the ones before. */
export function areaTold(visit: PublicVisit, { say, area, name, told }: Props): Response {
  const { public: t, reported } = text(visit.language)
  const [newest, ...earlier] = told
  return residentPage({
    visit,
    title: name,
    titleIsOwn: true,
    below: [{ href: `${siteOf(visit)}/area`, label: t.areasTitle }],
    children: (
      <>
        {newest ? <Status visit={visit} say={say} status={newest} /> : <p class="lead">{t.none}</p>}
        {earlier.length > 0 && (
          <section>
            <h2>{t.earlier}</h2>
            {earlier.map((status) => (
              <details>
                <summary>{t.when(text(visit.language).seasons[status.season], status.year)}</summary>
                <Status visit={visit} say={say} status={status} />
              </details>
            ))}
          </section>
        )}
        {visit.house.mailer && <MailMe words={t.mail} {...subscribing(visit, area)} />}
        <details>
          <summary>{t.ruleHead}</summary>
          <p>
            {t.rule} {reported}
          </p>
        </details>
      </>
    ),
  })
}

/** What is sent here is taken in, and answered, by `dialogue/subscriptions`. */
function subscribing(visit: PublicVisit, area: string): { action: string; leaveAt: string } {
  const leaveAt = `${siteOf(visit)}/subscription`
  return { action: `${leaveAt}/area/${area}`, leaveAt }
}

function Status({ visit, say, status }: { visit: PublicVisit; say: Say; status: ToldStatus }) {
  const { language } = visit
  const { public: t, paper, advice, area, correction, seasons, preliminary } = text(language)
  const { shown } = status
  const site = siteOf(visit)
  return (
    <article>
      <p class="lead">
        {t.when(seasons[status.season], status.year)}, {say.months(status)}
      </p>
      {status.corrections.map(({ words, correctedOn }) => (
        <p class="notice">
          {correction(writtenDay(correctedOn, language), '')}
          {ownWords(words, visit)}
        </p>
      ))}
      <ul>
        {shown.kinds.map((kind) => (
          <li>{say.sentence(kind)}</li>
        ))}
      </ul>
      {shown.kinds.some((kind) => kind.shown?.preliminary) && <p class="quiet">{preliminary}</p>}
      {shown.words && <p>{ownWords(shown.words, visit)}</p>}
      <h2>{paper.youCan}</h2>
      <ul>
        {shown.advice.map((code) => (
          <li>{advice[code]}</li>
        ))}
        {shown.ownAdvice && <li>{ownWords(shown.ownAdvice, visit)}</li>}
      </ul>
      <h2>{t.promisesHead}</h2>
      {shown.done.length === 0 && <p>{area.nothingDone}</p>}
      <ul>
        {shown.done.map(({ commitment, promise, times }) => (
          <li>
            <a href={`${site}/citizen-promise/${commitment}`}>{ownWords(promise, visit)}</a>
            {area.done('', times)}
          </li>
        ))}
      </ul>
      {shown.deviations.length > 0 && (
        <>
          <h2>{area.deviationsHead}</h2>
          <ul>
            {shown.deviations.map(({ promise, cause, adjustment }) => (
              <li>
                {ownWords(promise, visit)}: {ownWords([cause, adjustment].filter(Boolean).join(' '), visit)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{t.published(writtenDay(status.publishedOn, language))}</p>
      <p>
        <a href={`${site}/area/${shown.area}/${status.id}.pdf`}>{t.print} (PDF)</a>
      </p>
    </article>
  )
}
