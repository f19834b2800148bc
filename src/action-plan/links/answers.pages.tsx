import { type Link, standingLinks } from '../../agreement/links/rules.ts'
import type { ThemeTotals } from '../../dialogue/themes/counts.rules.ts'
import { LinkList } from '../../web/parts/links.tsx'
import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import type { Commitment, Measure } from '../rules.ts'
import { unheardIn } from './heard.rules.ts'
import { planLinksText } from './words.pages.tsx'

/** What a measure and its commitments answer, as far as whoever reads may see it. */
export type Answered = {
  problemLinks: Link[]
  themeLinks: Link[]
  /** The problems that may be read. */
  problems: { id: string; title: string }[]
  themes: { id: string; name: string }[]
  counts: ThemeTotals
}

type Props = {
  visit: Visit
  measure: Measure
  commitments: Commitment[]
  answered: Answered
  open: boolean
}

/** The finding a measure was chosen for, and the voices its promises answer; what is missing is said. */
export function Answers(props: Props) {
  const { visit, measure, answered, open } = props
  const t = planLinksText(visit.language)
  const own = standingLinks(answered.problemLinks).filter(({ from }) => from === measure.id)
  const read = own.flatMap((link) => {
    const problem = answered.problems.find(({ id }) => id === link.to)
    if (!problem) return []
    const strikeHref = open ? `/app/action-plan/measure-problems/${link.id}/strike` : undefined
    return [{ words: problem.title, href: `/app/situation-picture/problem/${problem.id}`, strikeHref }]
  })
  return (
    <section>
      <h2>{t.head}</h2>
      {own.length === 0 && <p class="notice unsure">{t.noFinding}</p>}
      {read.length > 0 && <LinkList visit={visit} links={read} words={t} />}
      {own.length > read.length && <p class="quiet">{t.closed(own.length - read.length)}</p>}
      <p class="actions">
        {open && <a href={`/app/action-plan/measure/${measure.id}/problems`}>{t.chooseProblems}</a>}
        <a href={`/app/thread/measure/${measure.id}`}>{t.story}</a>
      </p>
      <Promises {...props} />
    </section>
  )
}

function Promises({ visit, commitments, answered, open }: Props) {
  const t = planLinksText(visit.language)
  const promised = commitments.filter(({ promise, ending }) => promise !== null && ending === null)
  if (promised.length === 0) return null
  return (
    <>
      <h3>{t.promisesHead}</h3>
      {promised.map((commitment) => (
        <OnePromise visit={visit} commitment={commitment} answered={answered} open={open} />
      ))}
    </>
  )
}

type PromiseProps = Pick<Props, 'visit' | 'answered' | 'open'> & { commitment: Commitment }

function OnePromise({ visit, commitment, answered, open }: PromiseProps) {
  const t = planLinksText(visit.language)
  const own = standingLinks(answered.themeLinks).filter(({ from }) => from === commitment.id)
  const links = own.flatMap((link) => {
    const theme = answered.themes.find(({ id }) => id === link.to)
    if (!theme) return []
    const strikeHref = open ? `/app/action-plan/commitment-themes/${link.id}/strike` : undefined
    return [{ words: theme.name, href: `/app/thread/theme/${theme.id}`, strikeHref }]
  })
  const ids = own.map(({ to }) => to)
  return (
    <>
      <h4>{ownWords(commitment.title, visit)}</h4>
      {own.length === 0 && <p class="notice unsure">{t.noTheme}</p>}
      {links.length > 0 && <LinkList visit={visit} links={links} words={t} />}
      {own.length > 0 &&
        unheardIn(ids, answered.counts).map((group) => <p class="notice unsure">{t.unheard[group]}</p>)}
      {open && (
        <p class="actions">
          <a href={`/app/action-plan/commitment/${commitment.id}/themes`}>
            {t.chooseThemes}
            <HeardOnly words={commitment.title} reading={visit} />
          </a>
        </p>
      )}
    </>
  )
}
