import { receiptPath } from '../../../dialogue/answers/addresses.rules.ts'
import { titleFor } from '../../../dialogue/survey/rules.ts'
import { inLanguage, writtenDay, writtenNumber } from '../../../web/languages.ts'
import { MailMe } from '../../../web/parts/mail-me.tsx'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { SignedWord, SignSheet } from '../signs.pages.tsx'
import { isAnswered, type SaidDialogue, type SaidSurvey, type SaidTheme, type Telling } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv, type YouSaidText } from './text.sv.ts'

const text = (visit: PublicVisit): YouSaidText => inLanguage({ sv, da, en }, visit.language)

type Props = { visit: PublicVisit; theme: SaidTheme }
/** `head` is the heading one step below the theme's own. */
type SaidProps = Props & { head: 'h2' | 'h3' }

/** What people said and what came of it, theme by theme and then meeting by meeting. */
export function youSaidPage(
  visit: PublicVisit,
  { themes, dialogues, surveys }: { themes: SaidTheme[]; dialogues: SaidDialogue[]; surveys: SaidSurvey[] },
): Response {
  const t = text(visit)
  return residentPage({
    visit,
    title: t.title,
    children: (
      <>
        <SignSheet />
        <p class="lead">{themes.length === 0 ? t.none : t.lead}</p>
        <p>
          <a href={receiptPath({ partnership: visit.partnership.slug, language: visit.language })}>
            {t.receipt}
          </a>
        </p>
        {themes.map((theme) => (
          <section>
            <h2>
              <a href={pathOf(visit, theme)}>{ownWords(theme.name, visit)}</a>
            </h2>
            <Said visit={visit} theme={theme} head="h3" />
          </section>
        ))}
        {dialogues.length > 0 && <SaidDialogues visit={visit} dialogues={dialogues} />}
        {surveys.length > 0 && <SaidSurveys visit={visit} surveys={surveys} />}
      </>
    ),
  })
}

const pathOf = (visit: PublicVisit, { id }: SaidTheme) => `${siteOf(visit)}/you-said/${id}`

/** One theme by itself, with the form for being told when there is more to tell. */
export function saidThemePage(visit: PublicVisit, theme: SaidTheme): Response {
  return residentPage({
    visit,
    title: theme.name,
    titleIsOwn: true,
    below: [{ href: `${siteOf(visit)}/you-said`, label: text(visit).title }],
    children: (
      <>
        <SignSheet />
        {theme.description && <p class="lead">{ownWords(theme.description, visit)}</p>}
        <Said visit={visit} theme={theme} head="h2" />
        {visit.house.mailer && <SubscribeForm visit={visit} theme={theme} />}
      </>
    ),
  })
}

/** Only where mail is sent at all. What is sent is taken in, and answered, by `dialogue/subscriptions`. */
function SubscribeForm({ visit, theme }: Props) {
  const leaveAt = `${siteOf(visit)}/subscription`
  return <MailMe words={text(visit).mail} action={`${leaveAt}/${theme.id}`} leaveAt={leaveAt} />
}

function Said({ visit, theme, head: Head }: SaidProps) {
  const t = text(visit)
  const number = (value: number) => writtenNumber(value, visit.language)
  const { voices, sources, feedback } = theme
  return (
    <>
      <p>{voices === null || sources === null ? t.few : t.voices(number(voices), number(sources))}</p>
      {feedback.length > 0 && (
        <>
          <Head>{t.told}</Head>
          <Tellings visit={visit} feedback={feedback} />
        </>
      )}
      <Came visit={visit} theme={theme} head={Head} />
      {!isAnswered(theme) && <p class="quiet">{t.nothingYet}</p>}
    </>
  )
}

/** What people were told, each with its day. */
function Tellings({ visit, feedback }: { visit: PublicVisit; feedback: Telling[] }) {
  return (
    <ul>
      {feedback.map(({ givenOn, words }) => (
        <li>
          <strong>{text(visit).tellings(writtenDay(givenOn, visit.language))}</strong>{' '}
          {ownWords(words, visit)}
        </li>
      ))}
    </ul>
  )
}

function SaidDialogues({ visit, dialogues }: { visit: PublicVisit; dialogues: SaidDialogue[] }) {
  const { dialogues: t } = text(visit)
  return (
    <section aria-labelledby="dialogues">
      <h2 id="dialogues">{t.head}</h2>
      {dialogues.map(({ title, heldOn, place, attendance, feedback }) => (
        <>
          <h3>{ownWords(title, visit)}</h3>
          <p>
            {writtenDay(heldOn, visit.language)}
            {place && <>, {ownWords(place, visit)}</>}
            {attendance !== null && <>. {t.came(writtenNumber(attendance, visit.language))}</>}
          </p>
          <WhatWasTold visit={visit} feedback={feedback} />
        </>
      ))}
    </section>
  )
}

/** The surveys by name, each leading to its result. */
function SaidSurveys({ visit, surveys }: { visit: PublicVisit; surveys: SaidSurvey[] }) {
  const { surveys: t } = text(visit)
  return (
    <section aria-labelledby="surveys">
      <h2 id="surveys">{t.head}</h2>
      {surveys.map((survey) => {
        const { words, language } = titleFor(survey, visit.language)
        return (
          <>
            <h3>
              <a href={`${siteOf(visit)}/survey/${survey.slug}/results`}>
                <span lang={language}>{words}</span>
              </a>
            </h3>
            <p>{t.closed(writtenDay(survey.closedOn, visit.language))}</p>
            <WhatWasTold visit={visit} feedback={survey.feedback} />
          </>
        )
      })}
    </section>
  )
}

/** What people were told afterwards, or that nobody has told them yet. */
function WhatWasTold({ visit, feedback }: { visit: PublicVisit; feedback: Telling[] }) {
  if (feedback.length === 0) return <p class="quiet">{text(visit).notTold}</p>
  return <Tellings visit={visit} feedback={feedback} />
}

function Came({ visit, theme, head: Head }: SaidProps) {
  const t = text(visit)
  return (
    <>
      {theme.focusAreas.length > 0 && (
        <>
          <Head>{t.became}</Head>
          <ul>
            {theme.focusAreas.map(({ id, name }) => (
              <li>
                <a href={`${siteOf(visit)}/focus-area/${id}`}>{ownWords(name, visit)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {theme.promises.length > 0 && (
        <>
          <Head>{t.promises}</Head>
          <ul>
            {theme.promises.map((promise) => (
              <li>
                <a href={`${siteOf(visit)}/citizen-promise/${promise.id}`}>
                  {ownWords(promise.words, visit)}
                </a>{' '}
                <SignedWord
                  standing={promise.fulfilment.standing}
                  words={webText(visit.language).standings}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
