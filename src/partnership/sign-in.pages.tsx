import { type Filled, many, one } from '../web/filled.ts'
import type { House } from '../web/house.ts'
import { inLanguage, type Language, languages, residentLanguage } from '../web/languages.ts'
import { answer, PlainPage } from '../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../web/parts/form.tsx'
import { isWritten, SendAgain, withoutSecrets, wordsWritten } from '../web/parts/send-again.tsx'
import { FilesLeftBehind } from '../web/refusals.tsx'
import type { PartnershipFace } from '../web/visitor.ts'
import { webText } from '../web/words.ts'
import { longest } from './lengths.rules.ts'
import { isOwnPath } from './sign-in.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** What the page of signing in needs to know. */
export type SignInProps = {
  language: Language
  demo: boolean
  filled: Filled
  problem?: keyof typeof sv.signIn.problems
  resume?: Resume | undefined
  demoUsers?: House['demoUsers']
}

/** Where the visitor was going; what they had written there, if they were sending a form, and which files. */
export type Resume = { path: string; filled: Filled | null; files: string[] }

export const text = (language: Language) => inLanguage({ sv, da, en }, language)

export function signInPage(props: SignInProps): Response {
  const { language, filled, problem, resume } = props
  const t = text(language).signIn
  const problems = problem ? { email: t.problems[problem] } : undefined
  return answer(
    <PlainPage
      language={language}
      title={resume ? webText(language).signInAgain.title : t.title}
      demo={props.demo}
    >
      {resume?.filled && isWritten(resume.filled) && (
        <div class="notice">
          <p>{webText(language).signInAgain.kept}</p>
        </div>
      )}
      <FilesLeftBehind language={language} files={resume?.files ?? []} />
      {props.demoUsers && <DemoUsers {...props} users={props.demoUsers} />}
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <form class="sheet" method="post" action={`/app/sign-in?language=${language}`} enctype={kindOf(resume)}>
        <Resumed resume={resume} />
        <TextField
          name="email"
          label={t.email}
          type="email"
          autocomplete="username"
          longest={longest.email}
          filled={filled}
          problems={problems}
        />
        <TextField
          name="password"
          label={t.password}
          type="password"
          autocomplete="current-password"
          longest={longest.password}
          filled={{}}
        />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
        {resume && <LanguageButtons />}
      </form>
      <p class="quiet">{t.forgotten}</p>
      {!resume && <LanguageLinks />}
    </PlainPage>,
    problem ? 422 : resume ? 401 : 200,
  )
}

function DemoUsers({
  language,
  users,
  resume,
}: SignInProps & { users: NonNullable<SignInProps['demoUsers']> }) {
  const t = text(language).signIn
  return (
    <section>
      <h2>{t.demoHead}</h2>
      <p>{t.demoWords}</p>
      <form method="post" action={`/app/demo-sign-in?language=${language}`} enctype={kindOf(resume)}>
        <Resumed resume={resume} />
        <ul class="cards">
          {users.map((user) => (
            <li>
              <Button secondary name="email" value={user.email}>
                {user.name}
              </Button>{' '}
              <span>
                {text(language).roles[user.role]}, {user.place}
              </span>
            </li>
          ))}
        </ul>
      </form>
      <h2>{t.withPassword}</h2>
    </section>
  )
}

/** A long text grows when it is sent as an address is, and would no longer be taken in. */
const kindOf = (resume: SignInProps['resume']) => (resume?.filled ? 'multipart/form-data' : undefined)

/** Carries what was being written through the sign-in. */
function Resumed({ resume }: { resume: SignInProps['resume'] }) {
  if (!resume) return null
  return (
    <>
      <input type="hidden" name="resume-path" value={resume.path} />
      {resume.filled && (
        <input type="hidden" name="resume-filled" value={JSON.stringify(withoutSecrets(resume.filled))} />
      )}
      {resume.files.map((file) => (
        <input type="hidden" name="resume-file" value={file} />
      ))}
    </>
  )
}

/** Signed in again: what was written before is sent with one press. */
export function resumedPage({
  language,
  path,
  filled,
  files,
}: Resume & { language: Language; filled: Filled }): Response {
  const t = text(language).signIn
  return answer(
    <PlainPage language={language} title={t.resumedTitle}>
      <p>{t.resumedWords}</p>
      <FilesLeftBehind language={language} files={files} />
      <WhatWasWritten language={language} filled={filled} />
      <SendAgain path={path} filled={filled}>
        {t.resumedDo}
      </SendAgain>
    </PlainPage>,
  )
}

/** What stands in the fields that a person wrote in; what was chosen stands there as codes, which say nothing here. */
function WhatWasWritten({ language, filled }: { language: Language; filled: Filled }) {
  const words = wordsWritten(filled)
  if (words.length === 0) return null
  return (
    <>
      <h2>{text(language).signIn.resumedHead}</h2>
      <ul>
        {words.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </>
  )
}

/** The same page in another language, for whoever is not known yet. */
export function LanguageLinks() {
  return (
    <p>
      {languages.map((language) => (
        <>
          <a href={`?language=${language}`} lang={language} hreflang={language}>
            {webText(language).language}
          </a>{' '}
        </>
      ))}
    </p>
  )
}

/** The same, where a link would leave behind what was being written: the form brings it along. */
function LanguageButtons() {
  return (
    <p class="actions">
      {languages.map((language) => (
        <button
          class="link-button"
          type="submit"
          name="language"
          value={language}
          formaction={`/app/sign-in?language=${language}`}
          lang={language}
        >
          {webText(language).language}
        </button>
      ))}
    </p>
  )
}

/** The front door of the server: the partnerships that show themselves, and the way in. */
export function frontDoorPage(props: {
  language: Language
  demo: boolean
  partnerships: PartnershipFace[]
}): Response {
  const t = text(props.language).frontDoor
  return answer(
    <PlainPage language={props.language} title={t.title} demo={props.demo}>
      <p class="lead">{t.words}</p>
      {props.partnerships.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <h2>{t.partnerships}</h2>
          <ul>
            {props.partnerships.map(({ slug, languages, name }) => (
              <li>
                <a href={`/${slug}/${residentLanguage(languages, props.language)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.staff}</h2>
      <p>
        <a href={`/app/sign-in?language=${props.language}`}>{text(props.language).signIn.title}</a>
      </p>
    </PlainPage>,
  )
}

/** Where the sign-in interrupted somebody, and what stood in the form there; nothing but our own addresses. */
export function resumeOf(filled: Filled): SignInProps['resume'] {
  const path = one(filled, 'resume-path')
  if (!isOwnPath(path)) return undefined
  const files = many(filled, 'resume-file')
  try {
    const written: unknown = JSON.parse(one(filled, 'resume-filled') || 'null')
    return { path, filled: isFilled(written) ? written : null, files }
  } catch {
    return { path, filled: null, files }
  }
}

function isFilled(written: unknown): written is Filled {
  if (typeof written !== 'object' || written === null) return false
  const isText = (value: unknown) => typeof value === 'string'
  return Object.values(written).every(
    (value) => isText(value) || (Array.isArray(value) && value.every(isText)),
  )
}
