import { inLanguage, type Language, writtenDay } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { StandingWord } from '../web/parts/period-table.tsx'
import { periodDetail, periodName } from '../web/period-words.ts'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { Check, Desk } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** `elsewhere`: another municipality keeps it, and says there why it went otherwise. */
export type DeskItem = { id: string; title: string; together: string; elsewhere: boolean }
type DeskProps = { desk: Desk<DeskItem>; language: Language }

/** The first page after sign-in: what needs this person now, before anything else. */
export function deskPage(
  visit: Visit,
  desk: Desk<DeskItem>,
  may: { log: boolean; read: boolean; readIn: boolean; whole: boolean },
): Response {
  const { language } = visit
  const t = text(language)
  const empty = desk.counts.length === 0
  const list = may.whole ? '/app/follow-up?' : '/app/follow-up?mine=yes&'
  const calm = desk.soon.length === 0 && desk.behind.length === 0 && desk.checks.length === 0
  return answer(
    <AppPage visit={visit} title={t.title}>
      {empty && may.read && !may.readIn && <p class="lead">{may.log ? t.notBegun : t.nothingWritten}</p>}
      {empty && may.readIn && (
        <section class="card">
          <h2>{t.startHead}</h2>
          <p>{t.start}</p>
          <p class="actions">
            <a class="ds-button" href="/app/action-plan/review">
              {t.startDo}
            </a>
          </p>
        </section>
      )}
      {calm && !empty && <p class="lead">{t.nothing}</p>}
      {!may.read && (
        <>
          <p class="lead">{t.nothing}</p>
          <p>
            <a href="/app/partnership">{t.toPartnership}</a>
          </p>
        </>
      )}
      <Soon desk={desk} language={language} log={may.log} />
      {desk.checks.length > 0 && (
        <section>
          <h2>{t.checkHead}</h2>
          <ul>
            {desk.checks.map((check) => (
              <li>
                <a href={check.href}>{told(check, language)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {visit.may('keep-meetings') && (
        <p>
          <a href="/app/agenda">{t.agenda}</a>
        </p>
      )}
      <Behind desk={desk} language={language} log={may.log} list={list} />
      {!empty && (
        <section>
          <h2>{may.whole ? t.numbers : t.numbersOwn(visit.organisationName)}</h2>
          <ul class="standing-counts">
            {desk.counts.map(({ standing, number }) => (
              <li>
                <a href={`${list}standing=${standing}`}>
                  <strong>{number}</strong>{' '}
                  <StandingWord standing={standing} words={webText(language).standings} />
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href="/app/follow-up">{t.numbersLink}</a>
          </p>
        </section>
      )}
    </AppPage>,
  )
}

function Soon({ desk, language, log }: DeskProps & { log: boolean }) {
  const t = text(language)
  if (desk.soon.length === 0 && desk.more === 0) return null
  return (
    <section>
      <h2>{t.soon}</h2>
      {desk.soon.length === 0 && <p>{t.nothingSoon}</p>}
      {desk.soon.length > 0 && (
        <ul class="cards two">
          {desk.soon.map((owed) => (
            <li class="card">
              <h3>
                <a href={`/app/thread/commitment/${owed.item.id}`}>{owed.item.title}</a>
              </h3>
              {owed.item.together && <p class="quiet">{owed.item.together}</p>}
              <p>
                {periodDetail({ ...owed, standing: 'onTrack', limit: false, open: true }, language)}
                <span class="quiet"> ({periodName(owed.from, owed.to, language)})</span>
              </p>
              {log && (
                <p class="actions">
                  <a class="ds-button" href={`/app/log/${owed.item.id}`}>
                    {t.log}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {desk.more > desk.soon.length && (
        <p>
          <a href="/app/follow-up/owed">{t.more(desk.more)}</a>
        </p>
      )}
    </section>
  )
}

function Behind({ desk, language, log, list }: DeskProps & { log: boolean; list: string }) {
  const t = text(language)
  if (desk.behind.length === 0) return null
  return (
    <section>
      <h2>{t.behindHead}</h2>
      <p>
        {t.behindLead} {log && t.behindWhy}
      </p>
      <ul>
        {desk.behind.map(({ id, title, together, elsewhere }) => (
          <li>
            <a href={`/app/thread/commitment/${id}`}>{title}</a>
            {together && <span class="quiet"> ({together})</span>}
            {log && !elsewhere && (
              <>
                {' – '}
                <a href={`/app/log/${id}/deviation`}>{t.explain}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      {desk.behindInAll > desk.behind.length && (
        <p>
          <a href={`${list}standing=behind`}>{t.allBehind(desk.behindInAll)}</a>
        </p>
      )}
    </section>
  )
}

function told({ code, title, what }: Check, language: Language): string {
  return text(language).checks[code](
    title,
    typeof what === 'number' ? String(what) : writtenDay(what, language),
  )
}
