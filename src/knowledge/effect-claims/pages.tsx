import type { Filled } from '../../web/filled.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type ClaimProblems, grades, licence, type OwnClaim, origin, shippedClaims } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type EffectClaimsText, sv } from './text.sv.ts'

export const claimsPath = '/app/knowledge/effect-claims'
const text = (language: Language): EffectClaimsText => inLanguage({ sv, da, en }, language)

/** What is said that prevention did, and how well founded each claim is. */
export function claimsPage(visit: Visit, own: readonly OwnClaim[]): Response {
  const { language } = visit
  const t = text(language)
  return answer(
    <AppPage visit={visit} title={t.title}>
      <p class="lead">{t.lead}</p>
      {visit.may('import-figures') && (
        <p>
          <a class="ds-button" data-variant="primary" href={`${claimsPath}/new`}>
            {t.add}
          </a>
        </p>
      )}
      {own.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.ownHead}
          heads={t.heads}
          rows={own.map((claim) => [
            ownWords(claim.claim, visit),
            claim.size,
            claim.period,
            ownWords(claim.place, visit),
            ownWords(claim.source, visit),
            <>
              {t.grades[claim.grade]}
              {claim.limits && <>. {ownWords(claim.limits, visit)}</>}
            </>,
          ])}
        />
      )}
      <Table
        caption={t.shippedHead}
        heads={t.heads}
        rows={shippedClaims.map((claim) => [
          claim.claim[language],
          claim.size,
          periodWords(claim.period, t),
          claim.place[language],
          claim.source[language],
          t.grades[claim.grade],
        ])}
      />
      <p class="quiet small">{t.origin(origin, licence)}</p>
    </AppPage>,
  )
}

/** A year or two, a number of years, or not said. */
function periodWords(period: string, t: EffectClaimsText): string {
  if (period === '') return t.unknown
  return /^\d{1,2}$/.test(period) ? t.years(period) : period
}

type NoteProps = { visit: Visit; filled: Filled; problems?: ClaimProblems }

export function noteClaimPage({ visit, filled, problems }: NoteProps): Response {
  const { adding: t, grades: called, title } = text(visit.language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title} trail={[{ href: claimsPath, label: title }]}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${claimsPath}/new`}>
        <TextArea name="claim" rows={2} label={t.claim} {...state} />
        <TextField name="size" label={t.size} help={t.sizeHelp} narrow longest={50} {...state} />
        <TextField name="period" label={t.period} narrow longest={50} {...state} />
        <TextField name="place" label={t.place} longest={150} {...state} />
        <TextField name="source" label={t.source} longest={300} {...state} />
        <Choices
          name="grade"
          label={t.grade}
          choices={grades.map((value) => ({ value, label: called[value] }))}
          {...state}
        />
        <TextArea
          name="limits"
          rows={2}
          label={t.limits}
          optional={webText(visit.language).optional}
          {...state}
        />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={claimsPath}>{t.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
