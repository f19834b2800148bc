import type { Filled } from './filled.ts'
import type { Language } from './languages.ts'
import { answer, PlainPage } from './layout.tsx'
import { Button, Carried } from './parts/form.tsx'
import type { Asked } from './route.ts'
import { webText } from './words.ts'

/**
 * The answers that are not the page asked for. Each says what happened and
 * what to do, and none of them loses what was written.
 */
export type Told = Pick<Asked, 'language'> & Partial<Pick<Asked, 'request' | 'filled' | 'path'>>

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
  const { language, filled = {}, path = '/' } = told
  const wrote = Object.keys(filled).length > 0
  return answer(
    <PlainPage language={language} title={title}>
      <p>{words}</p>
      {wrote && <p>{webText(language).broken.kept}</p>}
      {wrote ? (
        <form method="post" action={path}>
          <Carried filled={withoutSecrets(filled)} />
          <Button>{webText(language).tryAgain}</Button>
        </form>
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

/** A password is never written back into a page. */
export function withoutSecrets(filled: Filled): Filled {
  return Object.fromEntries(Object.entries(filled).filter(([name]) => !name.startsWith('password')))
}
