import type { PrioritisedProblem } from '../../situation-picture/priorities/queries.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenDay } from '../../web/languages.ts'
import { chooseLinksPage, LinkList, strikeLinkPage } from '../../web/parts/links.tsx'
import { HeardOnly } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { Agreement, FocusArea } from '../rules.ts'
import { agreementTrail } from '../words.pages.tsx'
import { type FocusAreaOrigins, originsOf } from './origins.rules.ts'
import type { ChoiceProblem, StrikeProblem } from './rules.ts'
import { linksText } from './words.pages.tsx'

type AreaProps = { visit: Visit; area: FocusArea; origins: FocusAreaOrigins; mayLink: boolean }

/** The problems a focus area is made of; one that rests on none says so. */
export function FocusAreaOrigin({ visit, area, origins, mayLink }: AreaProps) {
  const t = linksText(visit.language)
  const { open, closed } = originsOf(origins, area.id)
  const links = open.map(({ link, problem }) => ({
    words: problem.title,
    href: `/app/situation-picture/problem/${problem.id}`,
    strikeHref: mayLink ? `/app/agreement/focus-area-problems/${link.id}/strike` : undefined,
  }))
  return (
    <>
      <h4>{t.origins}</h4>
      {open.length + closed === 0 && <p class="notice unsure">{t.noOrigin}</p>}
      {links.length > 0 && <LinkList visit={visit} links={links} words={t} />}
      {closed > 0 && <p class="quiet">{t.closed(closed)}</p>}
      <p class="actions">
        {mayLink && (
          <a href={`/app/agreement/focus-areas/${area.id}/problems`}>
            {t.choose}
            <HeardOnly words={area.name} reading={visit} />
          </a>
        )}
        <a href={`/app/thread/focus-area/${area.id}`}>
          {t.story}
          <HeardOnly words={area.name} reading={visit} />
        </a>
      </p>
    </>
  )
}

type ChooseProps = {
  visit: Visit
  agreement: Agreement
  area: FocusArea
  offered: PrioritisedProblem[]
  filled: Filled
  problem?: ChoiceProblem | null
}

/** Choose the prioritised problems that a focus area is made of. */
export function chooseProblemsPage({ visit, agreement, area, offered, filled, problem }: ChooseProps) {
  const { language } = visit
  const t = linksText(language)
  const back = `/app/agreement/${agreement.id}#${area.id}`
  return chooseLinksPage({
    visit,
    filled,
    back,
    title: t.title,
    trail: [...agreementTrail(visit), { href: back, label: area.name, own: true }],
    lead: t.lead,
    question: t.question,
    noneLeft: t.noneLeft,
    choices: offered.map(({ id, title, place, heldOn }) => {
      const day = writtenDay(heldOn, language)
      return { value: id, label: title, help: place ? t.place(String(place), day) : t.prioritised(day) }
    }),
    problem: problem ? t.problems[problem] : undefined,
  })
}

type StrikeProps = {
  visit: Visit
  agreement: Agreement
  area: FocusArea
  title: string
  filled: Filled
  problem?: StrikeProblem
}

/** Strike that a focus area is made of a problem. */
export function strikeProblemPage({ visit, agreement, area, title, filled, problem }: StrikeProps) {
  const t = linksText(visit.language)
  const back = `/app/agreement/${agreement.id}#${area.id}`
  return strikeLinkPage({
    visit,
    filled,
    back,
    title: t.strikeTitle,
    trail: [...agreementTrail(visit), { href: back, label: area.name, own: true }],
    from: area.name,
    to: title,
    explained: t.strikeWords,
    reason: t.strikeReason,
    strike: t.strike,
    problem: problem && t.problems[problem],
  })
}
