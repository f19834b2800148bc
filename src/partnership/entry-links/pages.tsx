import type { Filled } from '../../web/filled.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import { answer, PlainPage } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { webText } from '../../web/words.ts'
import { longest } from '../lengths.rules.ts'
import type { Role } from '../rules.ts'
import { LanguageLinks, text as roomText } from '../sign-in.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const entryText = (language: Language) => inLanguage({ sv, da, en }, language)

export type EntryPageProps = {
  language: Language
  demo: boolean
  filled: Filled
  /** Field → what is wrong there. */
  problems?: Partial<Record<string, string>> | undefined
}

/** Field → sentence, of whatever kind of link. */
export function entryProblems(language: Language, problems: Partial<Record<string, string>> | undefined) {
  const { passwordProblems, addressProblems, fieldProblems } = roomText(language)
  const sentences: Record<string, string> = {
    ...fieldProblems,
    ...passwordProblems,
    ...addressProblems,
    ...entryText(language).problems,
  }
  const entries = Object.entries(problems ?? {}).filter(([, code]) => code !== undefined)
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.map(([field, code]) => [field, sentences[code ?? ''] ?? '']))
}

/** Why a link lets nobody in; `left`: the organisation somebody was invited for is no longer here. */
export type ClosedLink = 'unknown' | 'used' | 'expired' | 'left'

/** A link that no longer lets anybody in, and why. */
export function closedLinkPage(
  { language, demo }: Pick<EntryPageProps, 'language' | 'demo'>,
  why: ClosedLink,
): Response {
  const t = entryText(language).closed
  return answer(
    <PlainPage language={language} title={t.title} demo={demo}>
      <p>{t[why]}</p>
      <p>
        <a href={`/app/sign-in?language=${language}`}>{t.signIn}</a>
      </p>
    </PlainPage>,
    why === 'unknown' ? 404 : 410,
  )
}

export type Invited = {
  email: string
  role: Role
  partnershipName: string
  organisationName: string
  /** Whether the tenant already has a user with this address. */
  known: boolean
}

/** An invitation: who asks, as what, and what they need to know of a newcomer. */
export function invitationPage(props: EntryPageProps, invited: Invited): Response {
  const { language, demo, filled } = props
  const t = entryText(language).invitation
  const words = roomText(language)
  const problems = entryProblems(language, props.problems)
  const state = { filled, problems }
  return answer(
    <PlainPage language={language} title={t.title(invited.partnershipName)} demo={demo}>
      <p class="lead">{t.words(words.roles[invited.role], invited.organisationName)}</p>
      {invited.known && <p>{t.known}</p>}
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <form class="sheet" method="post">
        <p>
          {t.email}: <strong>{invited.email}</strong>
        </p>
        {/* Kept by the browser's password store together with the password. */}
        <input type="hidden" name="email" autocomplete="username" value={invited.email} />
        {invited.known ? (
          <TextField
            name="password"
            label={t.knownPassword}
            type="password"
            longest={longest.password}
            autocomplete="current-password"
            {...state}
          />
        ) : (
          <>
            <TextField
              name="name"
              label={t.name}
              help={t.nameHelp}
              autocomplete="name"
              longest={longest.name}
              {...state}
            />
            <NewPasswordFields language={language} {...state} label={t.password} repeated={t.repeated} />
          </>
        )}
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </form>
      <LanguageLinks />
    </PlainPage>,
    problems ? 422 : 200,
  )
}

/** A forgotten password: a new one, and straight in. */
export function newPasswordPage(props: EntryPageProps): Response {
  const { language, demo, filled } = props
  const { password: t, invitation } = entryText(language)
  const problems = entryProblems(language, props.problems)
  return answer(
    <PlainPage language={language} title={t.title} demo={demo}>
      <p>{t.words}</p>
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <form class="sheet" method="post">
        <NewPasswordFields
          language={language}
          filled={filled}
          problems={problems}
          label={invitation.password}
          repeated={invitation.repeated}
        />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </form>
      <LanguageLinks />
    </PlainPage>,
    problems ? 422 : 200,
  )
}

type NewPasswordProps = {
  language: Language
  filled: Filled
  problems?: Record<string, string> | undefined
  label: string
  repeated: string
}

/** A new password, written twice. */
export function NewPasswordFields({ language, filled, problems, label, repeated }: NewPasswordProps) {
  return (
    <>
      <TextField
        name="password"
        label={label}
        help={roomText(language).passwordHelp}
        type="password"
        longest={longest.password}
        autocomplete="new-password"
        filled={filled}
        problems={problems}
      />
      <TextField
        name="password-repeated"
        label={repeated}
        type="password"
        longest={longest.password}
        autocomplete="new-password"
        filled={filled}
        problems={problems}
      />
    </>
  )
}
