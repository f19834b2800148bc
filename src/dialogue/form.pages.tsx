import type { Area } from '../areas/rules.ts'
import type { Organisation } from '../partnership/organisations/queries.ts'
import { told } from '../partnership/problems.rules.ts'
import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField, Tick } from '../web/parts/form.tsx'
import { ownWords } from '../web/parts/own-words.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { DialogueProblems } from './dialogue.rules.ts'
import { longest } from './free-text.rules.ts'
import type { HeardDialogue } from './queries.ts'
import { dialogueKinds } from './rules.ts'
import { dialoguePath, roomPath, roomTrail, text } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  areas: Area[]
  organisations: Organisation[]
  filled: Filled
  problems?: DialogueProblems | undefined
}

/** Planning a dialogue, perhaps from a programme or in the way of an earlier one. */
export function newDialoguePage(props: FormProps & { earlier: HeardDialogue[] }): Response {
  const { visit, problems } = props
  const t = text(visit.language).form
  return answer(
    <AppPage visit={visit} title={t.newTitle} trail={roomTrail(visit)}>
      {!problems && <Beginnings {...props} />}
      <PlanForm {...props} action={`${roomPath}/new`} back={roomPath} />
    </AppPage>,
    problems ? 422 : 200,
  )
}

/** Planning it anew, with the reason. */
export function amendDialoguePage(props: FormProps & { dialogue: HeardDialogue; basedOn: number }): Response {
  const { visit, dialogue, problems } = props
  const path = dialoguePath(dialogue)
  return answer(
    <AppPage
      visit={visit}
      title={text(visit.language).form.amendTitle(dialogue.title)}
      trail={roomTrail(visit, dialogue)}
    >
      <PlanForm {...props} action={`${path}/amend`} back={path} />
    </AppPage>,
    problems ? 422 : 200,
  )
}

/** What can be begun from: the programmes that come with the product, and what was held here before. */
function Beginnings({ visit, earlier }: { visit: Visit; earlier: HeardDialogue[] }) {
  const t = text(visit.language)
  return (
    <details>
      <summary>{t.form.begin}</summary>
      <p>{t.form.beginWords}</p>
      <ul>
        {Object.entries(t.programmes).map(([key, { name }]) => (
          <li>
            <a href={`${roomPath}/new?programme=${key}`}>{name}</a>
          </li>
        ))}
        {earlier.slice(0, 5).map(({ id, title }) => (
          <li>
            <a href={`${roomPath}/new?like=${id}`}>{ownWords(t.form.beginLike(title), visit)}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

type PlanFormProps = FormProps & { action: string; back: string; basedOn?: number }

function PlanForm({ visit, areas, organisations, filled, problems, action, back, basedOn }: PlanFormProps) {
  const { form: t, kinds, kindHelp, problems: sentences } = text(visit.language)
  const { optional, cancel, problemsHead } = webText(visit.language)
  const state = { filled, problems: told(problems, sentences) ?? {} }
  const kind = (one: (typeof dialogueKinds)[number]) => ({
    value: one,
    label: kinds[one],
    help: kindHelp[one],
  })
  const line = { ...state, optional, longest: longest.line }
  return (
    <>
      <ProblemSummary problems={state.problems} head={problemsHead} />
      <PostForm class="sheet" action={action}>
        {basedOn === undefined && (
          <Choices name="kind" label={t.kind} {...state} choices={dialogueKinds.map(kind)} />
        )}
        <TextField name="title" label={t.title} help={t.titleHelp} longest={longest.line} {...state} />
        <TextField name="heldOn" type="date" label={t.heldOn} narrow {...state} />
        <TextField name="beginsAt" type="time" label={t.beginsAt} narrow optional={optional} {...state} />
        <Select
          name="area"
          label={t.area}
          empty={t.everywhere}
          choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
          {...state}
        />
        <TextField name="place" label={t.place} {...line} />
        <TextArea
          name="keyGroups"
          label={t.keyGroups}
          help={t.keyGroupsHelp}
          optional={optional}
          {...state}
        />
        <Choices
          name="organisers"
          label={t.organisers}
          several
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          {...state}
        />
        <TextField name="host" label={t.host} {...line} />
        <TextArea name="programme" rows={6} label={t.programme} optional={optional} {...state} />
        <TextField
          name="hours"
          inputmode="decimal"
          label={t.hours}
          narrow
          optional={optional}
          longest={6}
          {...state}
        />
        <TextField name="price" label={t.price} help={t.priceHelp} {...line} longest={longest.group} />
        <TextField
          name="places"
          inputmode="numeric"
          label={t.places}
          help={t.placesHelp}
          narrow
          optional={optional}
          longest={8}
          {...state}
        />
        <TextField
          name="signUpTo"
          type="date"
          label={t.signUpTo}
          help={t.signUpToHelp}
          narrow
          optional={optional}
          {...state}
        />
        <Tick name="public" label={t.public} {...state} />
        {basedOn !== undefined && (
          <>
            <input type="hidden" name="basedOn" value={String(basedOn)} />
            <TextField name="reason" label={t.reason} longest={longest.reason} {...state} />
          </>
        )}
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={back}>{cancel}</a>
        </div>
      </PostForm>
    </>
  )
}
