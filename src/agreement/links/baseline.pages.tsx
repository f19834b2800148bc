import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { citedBy, type Grounds } from '../grounds/rules.ts'
import { GroundTold } from '../grounds/section.pages.tsx'
import type { Agreement } from '../rules.ts'
import { agreementTrail } from '../words.pages.tsx'
import type { Baseline, Citation, FrozenVersion } from './baseline.queries.ts'
import type { ChoiceProblem } from './rules.ts'
import { linksText } from './words.pages.tsx'

export type Baselines = { tied: Baseline[]; citations: Citation[]; frozen: FrozenVersion[] }

type Props = { visit: Visit; agreement: Agreement; baselines: Baselines; has: Grounds; mayTie: boolean }

/** Which frozen version of a picture an agreement rests on, or why it rests on none. */
export function AgreementBaseline({ visit, agreement, baselines, has, mayTie }: Props) {
  const t = linksText(visit.language)
  const tied = baselines.tied.find((one) => one.agreement === agreement.id)
  const version = baselines.frozen.find(
    ({ picture, number }) => picture === tied?.picture && number === tied.number,
  )
  return (
    <section>
      <h2>{t.baseline}</h2>
      {version ? (
        <p>
          <a href={`/app/situation-picture/${version.picture}`}>{written(version, visit)}</a>
        </p>
      ) : (
        <GroundTold visit={visit} has={has} ground="picture" />
      )}
      {mayTie && (
        <p class="actions">
          <a href={`/app/agreement/${agreement.id}/baseline`}>{t.tie}</a>
        </p>
      )}
    </section>
  )
}

/** The version of the picture that a version of an agreement cites, in words; empty where it cites none. */
export function citedWords(
  version: Pick<Agreement, 'id' | 'number'>,
  { citations, frozen }: Baselines,
  visit: Visit,
): string {
  const cited = citedBy(version, citations)
  const found = frozen.find(({ picture, number }) => picture === cited?.picture && number === cited.number)
  return found ? written(found, visit) : ''
}

function written({ title, number, frozenOn }: FrozenVersion, { language }: Visit): string {
  return linksText(language).version(title, String(number), writtenDay(frozenOn, language))
}

type TieProps = { visit: Visit; agreement: Agreement; frozen: FrozenVersion[]; problem?: ChoiceProblem }

/** Choose the version of the picture that an agreement rests on. */
export function tiePage({ visit, agreement, frozen, problem }: TieProps): Response {
  const t = linksText(visit.language)
  const web = webText(visit.language)
  const problems: Record<string, string> = problem ? { version: t.problems[problem] } : {}
  const back = `/app/agreement/${agreement.id}`
  return answer(
    <AppPage visit={visit} title={t.tieTitle} trail={agreementTrail(visit, agreement)}>
      <p class="lead">{frozen.length === 0 ? t.tieNone : t.tieLead}</p>
      <ProblemSummary problems={problems} head={web.problemsHead} />
      {frozen.length === 0 ? (
        <p class="actions">
          <a href="/app/situation-picture">{t.tiePictures}</a>
          <a href={`${back}/grounds`}>{t.tieInstead}</a>
          <a href={back}>{web.cancel}</a>
        </p>
      ) : (
        <PostForm class="sheet" action={visit.path}>
          <Choices
            filled={visit.filled}
            problems={problems}
            name="version"
            label={t.tieQuestion}
            choices={frozen.map((one) => ({
              value: `${one.picture} ${one.number}`,
              label: written(one, visit),
            }))}
          />
          <div class="actions">
            <Button>{web.save}</Button>
            <a href={back}>{web.cancel}</a>
          </div>
        </PostForm>
      )}
    </AppPage>,
    problem ? 422 : 200,
  )
}
