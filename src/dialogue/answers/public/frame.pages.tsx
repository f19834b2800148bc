import type { Child } from 'hono/jsx'
import { inLanguage, type Language } from '../../../web/languages.ts'
import { answer } from '../../../web/layout.tsx'
import { PublicPage } from '../../../web/public-layout.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import type { SurveyLanguage } from '../../survey/rules.ts'
import type { PublicSurvey } from './queries.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AnsweringText, sv } from './text.sv.ts'

export const answeringText = (language: Language): AnsweringText => inLanguage({ sv, da, en }, language)

/** A survey that was opened, as residents are shown it. */
export type OpenedSurvey = PublicSurvey

/** Somebody who answers: the visit in a language of the survey, and the way the link came. */
export type Answering = {
  visit: PublicVisit & { language: SurveyLanguage }
  survey: OpenedSurvey
  channel: string
}

/** A page of a survey: the partnership's face, the survey's own languages, no script, no cookie. */
export function surveyPage(
  { visit, survey }: Pick<Answering, 'visit' | 'survey'>,
  { title, children, status = 200 }: { title: string; children: Child; status?: number },
): Response {
  const t = answeringText(visit.language)
  const site = `/${visit.partnership.slug}/${visit.language}`
  const asked = { ...visit, partnership: { ...visit.partnership, languages: survey.languages } }
  return answer(
    <PublicPage
      visit={asked}
      title={title}
      headLinks={[]}
      footLinks={[
        { href: `${site}/accessibility`, label: t.accessibility },
        { href: `${site}/data-protection`, label: t.dataProtection },
      ]}
    >
      {children}
    </PublicPage>,
    status,
  )
}
