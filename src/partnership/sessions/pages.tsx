import { inLanguage, type Language, languages, writtenMoment } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { NewPasswordFields } from '../entry-links/pages.tsx'
import { longest } from '../lengths.rules.ts'
import { told } from '../problems.rules.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import type { NewPasswordProblems } from './actions.ts'
import type { OpenSession } from './queries.ts'
import { deviceOf } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** What was just done, told once at the top. */
const doneWords = {
  language: 'languageDone',
  ended: 'ended',
  others: 'endedOthers',
  password: 'passwordDone',
} as const

/** One's own page: language, where one is signed in, password. */
export function myPage(visit: Visit, sessions: OpenSession[], problems?: NewPasswordProblems): Response {
  const t = text(visit.language)
  const done = doneWords[visit.query.get('done') as keyof typeof doneWords]
  return answer(
    <AppPage visit={visit} title={t.title}>
      {done && (
        <div class="notice good" role="status">
          <p>{t[done]}</p>
        </div>
      )}
      <Sessions visit={visit} sessions={sessions} />
      <LanguageForm visit={visit} />
      <PasswordForm visit={visit} problems={problems} />
    </AppPage>,
    problems ? 422 : 200,
  )
}

function Sessions({ visit, sessions }: { visit: Visit; sessions: OpenSession[] }) {
  const t = text(visit.language)
  const moment = (at: Date) => writtenMoment(at, visit.partnership.timeZone, visit.language)
  return (
    <section>
      <h2>{t.sessionsHead}</h2>
      <p>{t.sessionsWords}</p>
      <Table
        caption={t.sessionsHead}
        heads={[t.device, t.lastSeen, t.began, t.end]}
        rows={sessions.map((session) => [
          writtenDevice(session.device, visit.language),
          moment(session.lastSeenAt),
          moment(session.startedAt),
          session.id === visit.session ? (
            t.thisOne
          ) : (
            <PostForm action={`/app/me/sessions/${session.id}/end`}>
              <button
                class="link-button"
                type="submit"
                aria-label={t.endOf(writtenDevice(session.device, visit.language))}
              >
                {t.end}
              </button>
            </PostForm>
          ),
        ])}
      />
      {sessions.length > 1 && (
        <PostForm action="/app/me/sessions/end-others">
          <Button secondary>{t.endOthers}</Button>
        </PostForm>
      )}
    </section>
  )
}

function writtenDevice(userAgent: string, language: Language): string {
  const t = text(language)
  const { browser, system } = deviceOf(userAgent)
  if (browser && system) return t.on(browser, system)
  return browser ?? system ?? t.unknownDevice
}

function LanguageForm({ visit }: { visit: Visit }) {
  const t = text(visit.language)
  return (
    <section>
      <h2>{t.languageHead}</h2>
      <PostForm class="sheet" action="/app/me/language">
        <Choices
          name="language"
          label={t.language}
          filled={{ language: visit.language }}
          choices={languages.map((language) => ({ value: language, label: webText(language).language }))}
        />
        <div class="actions">
          <Button secondary>{t.languageDo}</Button>
        </div>
      </PostForm>
    </section>
  )
}

function PasswordForm({ visit, problems }: { visit: Visit; problems?: NewPasswordProblems | undefined }) {
  const t = text(visit.language)
  const { passwordProblems } = roomText(visit.language)
  const sentences = { ...passwordProblems, wrongOld: t.wrongOld, waitAWhile: t.waitAWhile }
  const state = { filled: {}, problems: told(problems, sentences) }
  return (
    <section>
      <h2>{t.passwordHead}</h2>
      <ProblemSummary problems={state.problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action="/app/me/password">
        <TextField
          name="password-old"
          label={t.old}
          type="password"
          autocomplete="current-password"
          longest={longest.password}
          {...state}
        />
        <NewPasswordFields language={visit.language} {...state} label={t.password} repeated={t.repeated} />
        <div class="actions">
          <Button>{t.passwordDo}</Button>
        </div>
      </PostForm>
    </section>
  )
}
