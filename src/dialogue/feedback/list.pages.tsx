import { inLanguage, type Language, writtenDay } from '../../web/languages.ts'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { Feedback } from './queries.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type FeedbackText, sv } from './text.sv.ts'

export const feedbackText = (language: Language): FeedbackText => inLanguage({ sv, da, en }, language)

export const feedbackPath = '/app/dialogue/feedback'

/** What those who spoke were told, the latest first; what was struck stays, crossed out. */
export function FeedbackList(props: { visit: Visit; feedback: Feedback[]; mayStrike: boolean }) {
  const { visit, feedback, mayStrike } = props
  const t = feedbackText(visit.language)
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{t.title}</h2>
      {feedback.length === 0 && <p>{t.none}</p>}
      <ul class="cards">
        {feedback.map((one) => (
          <li class="card">
            <One visit={visit} one={one} mayStrike={mayStrike} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ visit, one, mayStrike }: { visit: Visit; one: Feedback; mayStrike: boolean }) {
  const t = feedbackText(visit.language)
  const day = writtenDay(one.givenOn, visit.language)
  return (
    <>
      <p class={one.struck === null ? undefined : 'struck'}>{ownWords(one.words, visit)}</p>
      <p class="quiet">
        {day} · {ownWords(one.channel, visit)}
      </p>
      {one.struck !== null && <p>{t.struck(one.struck)}</p>}
      {one.struck === null && mayStrike && (
        <p>
          <a href={`${feedbackPath}/${one.id}/strike`} aria-label={t.strikeOf(day)}>
            {t.strike}
          </a>
        </p>
      )}
    </>
  )
}
