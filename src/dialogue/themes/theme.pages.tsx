import type { Area } from '../../areas/rules.ts'
import { shortDay, writtenDay, writtenMoment, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownLanguage } from '../../web/own-language.ts'
import { aroundOwnWords, ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { FeedbackList, feedbackPath } from '../feedback/list.pages.tsx'
import type { Feedback } from '../feedback/queries.ts'
import { VoiceWords } from '../voices/capture.pages.tsx'
import { type Voice, voicesAPage } from '../voices/rules.ts'
import { voicesText } from '../voices/words.pages.tsx'
import { areaName, Done } from '../words.pages.tsx'
import type { Count } from './counts.rules.ts'
import { DividedOne } from './divided.pages.tsx'
import type { ThemeVersion } from './queries.ts'
import { isInUse, type Theme } from './rules.ts'
import { themePath, themesText, themesTrail } from './words.pages.tsx'

export type ThemeProps = {
  visit: Visit
  theme: Theme
  /** What it is called in the book above; null where it is none of that, or it cannot be read. */
  sameAs: string | null
  count: Count
  areas: Area[]
  /** The voices of this page; null for whoever may not read single voices. */
  voices: Voice[] | null
  page: number
  feedback: Feedback[]
  /** How many are told by e-mail; who they are, nobody sees. */
  subscribers: number
  /** Whether the visitor writes down what people were told about themes. */
  mayAnswer: boolean
  versions: ThemeVersion[]
}

/** A theme: what belongs to it, how often and where it was heard, and what was answered. */
export function themePage(props: ThemeProps): Response {
  const { visit, theme, count, areas } = props
  const { one: t, book } = themesText(visit.language)
  const counted = t.counted(writtenNumber(count.voices, visit.language))
  const asking = count.priority === 0 ? t.noneAsking : t.asking(writtenNumber(count.priority, visit.language))
  return answer(
    <AppPage visit={visit} title={theme.name} titleLanguage={ownLanguage(visit)} trail={themesTrail(visit)}>
      <Done words={visit.query.has('saved') ? book.saved : null} />
      <What {...props} />
      <h2>{counted}</h2>
      {count.voices > 0 && (
        <>
          <p>{asking}</p>
          <DividedOne visit={visit} count={count} areas={areas} />
        </>
      )}
      {props.voices !== null && props.voices.length > 0 && <Voices {...props} voices={props.voices} />}
      <FeedbackList visit={visit} feedback={props.feedback} mayStrike={props.mayAnswer} />
      <Versions {...props} />
    </AppPage>,
  )
}

function What({ visit, theme, sameAs, subscribers, mayAnswer }: ThemeProps) {
  const { one: t } = themesText(visit.language)
  return (
    <>
      {theme.description && <p class="lead">{ownWords(theme.description, visit)}</p>}
      <dl class="facts">
        <dt>{t.words}</dt>
        <dd>{theme.words.length > 0 ? ownWords(theme.words.join(', '), visit) : t.noWords}</dd>
      </dl>
      {sameAs && <p>{aroundOwnWords(t.sameAs, [sameAs], visit)}</p>}
      {theme.toDay && !isInUse(theme, visit.act.today) && (
        <p class="notice">{t.ended(writtenDay(theme.toDay, visit.language))}</p>
      )}
      <p class="quiet">{theme.public ? t.public : t.notPublic}</p>
      {subscribers > 0 && <p>{t.subscribers(writtenNumber(subscribers, visit.language))}</p>}
      <p class="actions">
        {visit.may('code-voices') && <a href={`${themePath(theme)}/amend`}>{t.amend}</a>}
        {mayAnswer && <a href={`${feedbackPath}/theme/${theme.id}`}>{t.give}</a>}
        <a href={`/app/thread/theme/${theme.id}`}>{t.thread}</a>
      </p>
    </>
  )
}

function Voices({ visit, theme, voices, count, areas, page }: ThemeProps & { voices: Voice[] }) {
  const { one: t } = themesText(visit.language)
  const { sources } = voicesText(visit.language)
  const pages = Math.ceil(count.voices / voicesAPage)
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{t.voices}</h2>
      <ul class="cards">
        {voices.map((voice) => (
          <li class="card">
            <p>
              <VoiceWords voice={voice} language={visit.language} />
            </p>
            <p class="quiet small">
              {shortDay(voice.saidOn, visit.language)} · {sources[voice.source]}
              {voice.area && <> · {ownWords(areaName(voice.area, areas) ?? '', visit)}</>}
            </p>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav class="actions" aria-label={t.voices}>
          {page > 1 && <a href={`${themePath(theme)}?page=${page - 1}`}>{t.later}</a>}
          {page < pages && <a href={`${themePath(theme)}?page=${page + 1}`}>{t.earlier}</a>}
        </nav>
      )}
    </section>
  )
}

function Versions({ visit, versions }: ThemeProps) {
  const { one: t } = themesText(visit.language)
  const { name, reason, when, who } = t.versionHeads
  return (
    <details>
      <summary>{t.versions}</summary>
      <Table
        caption={t.versions}
        heads={[when, name, reason, who]}
        rows={versions.map((version) => [
          writtenMoment(version.writtenAt, visit.partnership.timeZone, visit.language),
          ownWords(version.name, visit),
          version.reason ? ownWords(version.reason, visit) : t.first,
          version.writer,
        ])}
      />
    </details>
  )
}
