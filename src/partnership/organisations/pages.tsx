import type { Filled } from '../../web/filled.ts'
import { inLanguage, type Language, shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { partnershipTrail } from '../home.pages.tsx'
import { longest } from '../lengths.rules.ts'
import { told } from '../problems.rules.ts'
import { mayEnter } from '../rules.ts'
import { text as roomText } from '../sign-in.pages.tsx'
import type { Organisation } from './queries.ts'
import { type OrganisationProblems, organisationKinds, parties } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const organisationsText = (language: Language) => inLanguage({ sv, da, en }, language)

/** Where the pages about organisations lie. */
export const organisationsPath = '/app/partnership/organisations'

const doneWords = { added: 'added', changed: 'changed' } as const

/** Who works together here, and the form that takes in one more. */
export function organisationsPage(
  visit: Visit,
  organisations: Organisation[],
  problems?: OrganisationProblems,
): Response {
  const t = organisationsText(visit.language)
  const { organisationKinds: kindWords, parties: partyWords } = roomText(visit.language)
  const mayKeep = mayEnter(visit.act.role, 'keep-people')
  const done = doneWords[visit.query.get('done') as keyof typeof doneWords]
  return answer(
    <AppPage visit={visit} title={t.title} trail={partnershipTrail(visit)}>
      {done && (
        <div class="notice good" role="status">
          <p>{t[done]}</p>
        </div>
      )}
      <p class="lead">{t.words}</p>
      {organisations.length === 0 ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          heads={[t.name, t.kind, t.party, ...(mayKeep ? [t.change] : [])]}
          rows={organisations.map((organisation) => [
            <Named visit={visit} organisation={organisation} />,
            kindWords[organisation.kind],
            partyWords[organisation.party ?? 'none'],
            ...(mayKeep ? [<ChangeLink visit={visit} organisation={organisation} />] : []),
          ])}
        />
      )}
      {mayKeep && <NewOrganisationForm visit={visit} problems={problems} />}
    </AppPage>,
    problems ? 422 : 200,
  )
}

type RowProps = { visit: Visit; organisation: Organisation }

/** By which name it goes, by which it went, and until when it was here. */
function Named({ visit: { language }, organisation: { name, formerNames, toDay } }: RowProps) {
  const t = organisationsText(language)
  const asides = [
    ...(formerNames.length > 0 ? [t.formerly(formerNames.join(', '))] : []),
    ...(toDay ? [t.until(shortDay(toDay, language))] : []),
  ]
  return (
    <>
      {name}
      {asides.length > 0 && <span class="quiet small"> ({asides.join('; ')})</span>}
    </>
  )
}

function ChangeLink({ visit, organisation: { id, name, keptHere } }: RowProps) {
  const t = organisationsText(visit.language)
  if (!keptHere) return <span class="quiet">{t.keptAbove}</span>
  return (
    <a href={`${organisationsPath}/${id}/change`} aria-label={t.changeNamed(name)}>
      {t.change}
    </a>
  )
}

function NewOrganisationForm({
  visit,
  problems,
}: {
  visit: Visit
  problems?: OrganisationProblems | undefined
}) {
  const t = organisationsText(visit.language)
  const state = { filled: visit.filled, problems: told(problems, t.problems) }
  return (
    <section>
      <h2>{t.addHead}</h2>
      <ProblemSummary problems={state.problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={organisationsPath}>
        <OrganisationFields language={visit.language} {...state} />
        <div class="actions">
          <Button>{t.addDo}</Button>
        </div>
      </PostForm>
    </section>
  )
}

type FieldsProps = {
  language: Language
  filled: Filled
  problems?: Record<string, string> | undefined
  /** Put before each field's name, where the form asks for more than an organisation. */
  prefix?: string
}

/** What is asked about an organisation: what it is called, what it is, whom it speaks for. */
export function OrganisationFields({ language, filled, problems, prefix = '' }: FieldsProps) {
  const t = organisationsText(language)
  const { organisationKinds: kindWords, parties: partyWords } = roomText(language)
  return (
    <>
      <TextField
        name={`${prefix}name`}
        label={t.nameQuestion}
        longest={longest.name}
        filled={filled}
        problems={problems}
      />
      <Select
        name={`${prefix}kind`}
        label={t.kind}
        filled={filled}
        problems={problems}
        empty={t.choose}
        choices={organisationKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
      />
      <Choices
        name={`${prefix}party`}
        label={t.partyQuestion}
        filled={`${prefix}party` in filled ? filled : { ...filled, [`${prefix}party`]: 'none' }}
        choices={[...parties, 'none' as const].map((party) => ({ value: party, label: partyWords[party] }))}
      />
    </>
  )
}

/** The sentences of an organisation's problems, at fields that carry a prefix. */
export function organisationProblemsTold(
  language: Language,
  problems: OrganisationProblems | undefined,
  prefix: string,
): Record<string, string> {
  const sentences = told(problems, organisationsText(language).problems) ?? {}
  return Object.fromEntries(Object.entries(sentences).map(([field, words]) => [prefix + field, words]))
}
