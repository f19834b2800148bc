import type { Language } from './languages.ts'
import { answer, PlainPage } from './layout.tsx'
import { isWritten, SendAgain } from './parts/send-again.tsx'
import type { Asked } from './route.ts'
import { webText } from './words.ts'

/**
 * The answers that are not the page asked for. Each says what happened and
 * what to do, and none of them loses what was written.
 */
export type Told = Pick<Asked, 'language'> & Partial<Pick<Asked, 'request' | 'filled' | 'uploads' | 'path'>>

export function notFoundPage({ language }: Told): Response {
  const t = webText(language).notFound
  return answer(
    <PlainPage language={language} title={t.title}>
      <p>{t.words}</p>
      <p>
        <a href="/">{t.home}</a>
      </p>
    </PlainPage>,
    404,
  )
}

export function notAllowedPage({ language }: Told): Response {
  const t = webText(language).notAllowed
  return answer(
    <PlainPage language={language} title={t.title}>
      <p>{t.words}</p>
      <p>
        <a href="/app">{webText(language).steps.desk}</a>
      </p>
    </PlainPage>,
    403,
  )
}

export function brokenPage(told: Told, id: string): Response {
  return troubled(told, webText(told.language).broken.title, webText(told.language).broken.words(id), 500)
}

/** The database is away for a moment; what was written can be sent again. */
export function waitPage(told: Told): Response {
  const t = webText(told.language).wait
  return troubled(told, t.title, t.words, 503, { 'retry-after': '5' })
}

export function tooLargePage(language: Language): Response {
  const t = webText(language).tooLarge
  return answer(
    <PlainPage language={language} title={t.title}>
      <p>{t.words}</p>
    </PlainPage>,
    413,
  )
}

export function unreadableFormPage(language: Language): Response {
  const t = webText(language).unreadable
  return answer(
    <PlainPage language={language} title={t.title}>
      <p>{t.words}</p>
    </PlainPage>,
    400,
  )
}

function troubled(told: Told, title: string, words: string, status: number, headers = {}): Response {
  const { language, request, filled = {}, uploads = {}, path = '/' } = told
  return answer(
    <PlainPage language={language} title={title}>
      <p>{words}</p>
      {isWritten(filled) && <p>{webText(language).broken.kept}</p>}
      <FilesLeftBehind language={language} files={namesOf(uploads)} />
      {request?.method === 'POST' ? (
        <SendAgain path={path} filled={filled}>
          {webText(language).tryAgain}
        </SendAgain>
      ) : (
        <p>
          <a href={path}>{webText(language).tryAgain}</a>
        </p>
      )}
    </PlainPage>,
    status,
    headers,
  )
}

/** A page can carry along what was written, never a file: it says so. */
export function FilesLeftBehind({ language, files }: { language: Language; files: string[] }) {
  if (files.length === 0) return null
  return (
    <div class="notice trouble">
      <p>{webText(language).files(files.join(', '))}</p>
    </div>
  )
}

/** What the files were called that somebody sent along. */
export function namesOf(uploads: Asked['uploads']): string[] {
  return Object.values(uploads).map(({ name }) => name)
}
