import { writtenDay, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { receiptCode } from '../rules.ts'
import { text as logText } from '../words.pages.tsx'
import { OnThisPhone, text } from './phone.pages.tsx'

/** What the server has of the visitor; `title` is null where the commitment is no longer theirs to see. */
export type ReceivedRow = { id: string; title: string | null; day: string; at: Date }

/**
 * What was logged on this phone, and what the server has received: the phone
 * fills in its own list, the server's stands there without it.
 */
export function outboxPage(visit: Visit, received: ReceivedRow[]): Response {
  const { language } = visit
  const t = text(language)
  return answer(
    <AppPage
      visit={visit}
      title={t.title}
      trail={[{ href: '/app/log', label: logText(language).title }]}
      scripts={['log-outbox.js']}
    >
      <p class="lead">{t.lead}</p>
      <OnThisPhone visit={visit} />
      <noscript>
        <p class="notice">{t.noScript}</p>
      </noscript>
      <p class="notice" id="not-here" hidden>
        {t.notHere}
      </p>
      <p class="notice good" id="just-kept" hidden>
        {t.kept}
      </p>
      <Leaving visit={visit} />
      <OnPhone visit={visit} />
      <ReceivedHere visit={visit} received={received} />
      <h2>{t.honest.title}</h2>
      <ul>
        {t.honest.lines.map((line) => (
          <li>{line}</li>
        ))}
        <li id="lasting" data-lasting={t.honest.lasting} data-not-lasting={t.honest.notLasting} hidden />
      </ul>
    </AppPage>,
  )
}

/** Asked before a sign-out that would take something with it. */
function Leaving({ visit }: { visit: Visit }) {
  const t = text(visit.language).leaving
  return (
    <section id="leaving" class="notice trouble" hidden>
      <h2>{t.title}</h2>
      <p>{t.words}</p>
      <PostForm action="/app/sign-out">
        <div class="actions">
          <Button>{t.do}</Button>
          <a href="/app/log/outbox">{t.stay}</a>
        </div>
      </PostForm>
    </section>
  )
}

/** The phone's own list, filled by the phone from the piece of page beside it. */
function OnPhone({ visit }: { visit: Visit }) {
  const t = text(visit.language)
  const words = { standings: t.standings, hindrances: t.hindrances, written: t.written('%') }
  return (
    <section id="on-phone" data-words={JSON.stringify(words)} hidden>
      <h2>{t.list}</h2>
      <p id="nothing-waits">{t.nothing}</p>
      <p id="others" data-words={t.others('%')} hidden />
      <ul class="cards" id="kept" />
      <template id="kept-one">
        <li class="card">
          <h3 data-part="title">{t.list}</h3>
          <p data-part="standing" />
          <ul data-part="words" />
          <p class="quiet small" data-part="written" />
          <div class="actions">
            <a href="#kept" data-part="receipt">
              {t.receipt}
            </a>
            <button class="ds-button" data-variant="secondary" type="button" data-part="send">
              {t.sendNow}
            </button>
            <a href="#kept" data-part="mend">
              {t.mend}
            </a>
            <button class="link-button" type="button" data-part="save">
              {t.save}
            </button>
            <button class="link-button" type="button" data-part="remove" data-sure={t.removeSure}>
              {t.remove}
            </button>
          </div>
        </li>
      </template>
    </section>
  )
}

function ReceivedHere({ visit, received }: { visit: Visit; received: ReceivedRow[] }) {
  const { language, partnership } = visit
  const t = text(language).received
  return (
    <section id="received" data-received={received.map(({ id }) => id).join(' ')}>
      <h2>{t.title}</h2>
      {received.length === 0 && <p>{t.none}</p>}
      {received.length > 0 && (
        <Table
          caption={t.words}
          heads={[t.code, t.what, t.day, t.at]}
          rows={received.map(({ id, title, day, at }) => [
            <a href={`/app/log/receipt/${id}`}>{receiptCode(id)}</a>,
            title ?? '',
            writtenDay(day, language),
            writtenMoment(at, partnership.timeZone, language),
          ])}
        />
      )}
    </section>
  )
}
