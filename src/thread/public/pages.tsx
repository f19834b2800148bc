import type { Child } from 'hono/jsx'
import type { SaidTheme } from '../../publication/public/you-said/rules.ts'
import { inLanguage, type Language, writtenDay, writtenNumber } from '../../web/languages.ts'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { residentPage, siteOf } from '../../web/resident-page.tsx'
import type { PublicVisit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Event } from './became.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ReceiptText, sv } from './text.sv.ts'

const text = (language: Language): ReceiptText => inLanguage({ sv, da, en }, language)

/** A page of the receipt: open to everybody, kept by nobody. */
function receiptFrame(visit: PublicVisit, children: Child, status = 200): Response {
  return residentPage({ visit, title: text(visit.language).title, status, children })
}

/** Where somebody writes the code they kept. What they wrote stays in the field, and in no address. */
export function receiptFormPage(
  visit: PublicVisit,
  { code = '', problem }: { code?: string; problem?: 'empty' | 'mistyped' | 'unknown' } = {},
): Response {
  const t = text(visit.language)
  const problems: Record<string, string> = problem ? { code: t[problem] } : {}
  return receiptFrame(
    visit,
    <>
      <p class="lead">{t.lead}</p>
      <ProblemSummary problems={problems} head={t.problemsHead} />
      <form method="post" class="sheet" action={`${siteOf(visit)}/receipt`}>
        <TextField
          filled={{ code }}
          problems={problems}
          name="code"
          label={t.code}
          help={t.help}
          autocomplete="off"
          longest={40}
        />
        <div class="actions">
          <Button>{t.show}</Button>
        </div>
      </form>
    </>,
    problem ? 422 : 200,
  )
}

type Told = { theme: SaidTheme; events: Event[] }

/** What became of a voice: the themes it is counted in, and what came of each. `closed` themes are counted, not named. */
export function receiptPage(
  visit: PublicVisit,
  { told, closed }: { told: Told[]; closed: number },
): Response {
  const t = text(visit.language)
  const number = told.length + closed
  return receiptFrame(
    visit,
    <>
      <p class="lead">{number === 0 ? t.notCounted : t.counted(number)}</p>
      {closed > 0 && <p>{t.closed(closed)}</p>}
      {told.map((one) => (
        <Theme visit={visit} {...one} />
      ))}
      <p class="actions">
        <a href={`${siteOf(visit)}/receipt`}>{t.again}</a>
        <a href={`${siteOf(visit)}/you-said`}>{t.all}</a>
      </p>
    </>,
  )
}

function Theme({ visit, theme, events }: Told & { visit: PublicVisit }) {
  const { language } = visit
  const t = text(language)
  const { voices, focusAreas, promises, feedback } = theme
  return (
    <section>
      <h2>{ownWords(theme.name, visit)}</h2>
      <p>{voices === null ? t.few : t.voices(writtenNumber(voices, language))}</p>
      <ol class="story">
        {events.map((event) => (
          <li>
            <strong>{writtenDay(event.day, language)}</strong>
            <br />
            <Happened visit={visit} event={event} />
          </li>
        ))}
      </ol>
      {focusAreas.length === 0 && !events.some(({ kind }) => kind === 'focus-area') && <p>{t.noArea}</p>}
      {promises.length === 0 && <p>{t.noPromise}</p>}
      {feedback.length === 0 && <p>{t.notTold}</p>}
    </section>
  )
}

function Happened({ visit, event }: { visit: PublicVisit; event: Event }) {
  const { language } = visit
  const t = text(language).story
  const site = siteOf(visit)
  switch (event.kind) {
    case 'statement':
      return (
        <>
          {t.statement[event.party]} {ownWords(event.words, visit)}
        </>
      )
    case 'problem':
      return (
        <>
          {t.problem} {ownWords(event.title, visit)}
        </>
      )
    case 'prioritised':
      return (
        <>
          {t.prioritised} {ownWords(event.title, visit)}
        </>
      )
    case 'focus-area':
      return (
        <>
          {t.focusArea} <a href={`${site}/focus-area/${event.id}`}>{ownWords(event.name, visit)}</a>
        </>
      )
    case 'promise':
      return (
        <>
          {t.promise}{' '}
          <a href={`${site}/citizen-promise/${event.promise.id}`}>{ownWords(event.promise.words, visit)}</a>{' '}
          {t.standing(webText(language).standings[event.promise.fulfilment.standing])}
        </>
      )
    case 'done':
      return (
        <>
          {t.done} {ownWords(event.promise.title, visit)}
        </>
      )
    case 'result':
      return (
        <>
          {t.result} <a href={`${site}/results#${event.result.id}`}>{ownWords(event.result.title, visit)}</a>
        </>
      )
    case 'told':
      return (
        <>
          {t.told} {ownWords(event.words, visit)}
        </>
      )
  }
}
