import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, type FormState, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { SituationPicture } from '../rules.ts'
import { text as pictureText } from '../words.pages.tsx'
import { askedOf, type EvidenceProblems } from './evidence.rules.ts'
import type { EvidenceNames } from './pages.tsx'
import { type EvidenceKind, type EvidenceWords, evidenceKinds, type Statement } from './rules.ts'
import { type Named, statementsTrail, text } from './words.pages.tsx'

type EvidenceProps = {
  visit: Visit
  picture: SituationPicture
  statement: Statement
  sources: EvidenceNames & { figures: Named[] }
}

/** Which kind of evidence is to be laid down; each has a form of its own. */
export function evidenceKindsPage({ visit, picture, statement }: EvidenceProps): Response {
  const t = text(visit.language).evidence
  return answer(
    <AppPage visit={visit} title={t.title} trail={statementsTrail(visit, picture)}>
      <p class="lead">{ownWords(statement.words, visit)}</p>
      <h2>{t.choose}</h2>
      <ul class="cards">
        {evidenceKinds.map((kind) => (
          <li class="card">
            <p>
              <a href={`${visit.path}?kind=${kind}`}>{t.kinds[kind]}</a>
            </p>
            <p class="quiet small">{t.kindHelp[kind]}</p>
          </li>
        ))}
      </ul>
    </AppPage>,
  )
}

type FormProps = EvidenceProps & { kind: EvidenceKind; filled: Filled; problems?: EvidenceProblems }

/** What the evidence says, and what that kind of evidence points back to. */
export function evidenceFormPage(props: FormProps): Response {
  const { visit, picture, statement, kind, filled, problems } = props
  const t = text(visit.language).evidence
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.kinds[kind]} trail={statementsTrail(visit, picture)}>
      <p class="lead">{ownWords(statement.words, visit)}</p>
      <ProblemSummary problems={sentences} head={pictureText(visit.language).problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <input type="hidden" name="kind" value={kind} />
        {askedOf[kind].map((field) => (
          <Field {...props} state={state} field={field} />
        ))}
        {kind !== 'own-figure' && <TextArea {...state} name="words" label={t.words} help={t.wordsHelp} />}
        <div class="actions">
          <Button>{t.save}</Button>
          <a href={`/app/situation-picture/statement/${statement.id}`}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type FieldProps = FormProps & { state: FormState; field: keyof EvidenceWords }

/** The field for one thing that the kind asks for. */
function Field({ visit, state, field, kind, sources }: FieldProps) {
  const t = text(visit.language).evidence
  const { optional } = webText(visit.language)
  const years = { inputmode: 'numeric', narrow: true } as const
  switch (field) {
    case 'theme':
      return <Pick state={state} name={field} label={t.theme} among={sources.themes} t={t} />
    case 'survey':
      return <Pick state={state} name={field} label={t.survey} among={sources.surveys} t={t} />
    case 'dialogue':
      return <Pick state={state} name={field} label={t.dialogue} among={sources.dialogues} t={t} />
    case 'figure':
      return (
        <Pick state={state} name={field} label={t.figure} help={t.figureHelp} among={sources.figures} t={t} />
      )
    case 'sourceNetwork':
      return (
        <>
          <Pick state={state} name={field} label={t.sourceNetwork} among={sources.networks} t={t} />
          {sources.networks.length === 0 && (
            <p>
              <a href="/app/situation-picture/networks">{t.toNetworks}</a>
            </p>
          )}
        </>
      )
    case 'contributors':
      return <TextField {...state} {...years} name={field} label={t.contributors} help={t.contributorsHelp} />
    case 'question':
      return (
        <TextField {...state} name={field} label={t.question} optional={optional} longest={longest.line} />
      )
    case 'title':
      return (
        <TextField
          {...state}
          name={field}
          label={kind === 'finding' ? t.findingTitle : t.sourceTitle}
          longest={longest.line}
        />
      )
    case 'issuer':
      return <TextField {...state} name={field} label={t.issuer} longest={longest.line} />
    case 'reference':
      return (
        <TextField {...state} name={field} label={t.reference} optional={optional} longest={longest.line} />
      )
    case 'year':
      return (
        <TextField
          {...state}
          {...years}
          name={field}
          label={t.year}
          {...(kind !== 'offence-figure' && { optional })}
        />
      )
    case 'link':
      return <TextField {...state} name={field} label={t.link} optional={optional} longest={500} />
    default:
      return null
  }
}

type PickProps = {
  state: FormState
  name: string
  label: string
  help?: string
  among: { id: string; name: string }[]
  t: { pick: string; nothingToPick: string }
}

function Pick({ state, name, label, help, among, t }: PickProps) {
  return (
    <Select
      {...state}
      name={name}
      label={label}
      empty={t.pick}
      help={among.length === 0 ? t.nothingToPick : help}
      choices={among.map((one) => ({ value: one.id, label: one.name }))}
    />
  )
}
