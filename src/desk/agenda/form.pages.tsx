import { type Filled, one } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Problem, ProblemSummary, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type AgendaItem, type AgendaProblems, longest } from './rules.ts'
import { agendaPath, agendaText, agendaTrail } from './words.pages.tsx'

type Props = {
  visit: Visit
  action: string
  /** Where each item comes from, in their order; what is written in them stands in `filled`. */
  items: readonly Pick<AgendaItem, 'source'>[]
  filled: Filled
  problems?: AgendaProblems | undefined
  /** Somebody else has written the proposal meanwhile. */
  isNewer?: boolean
}

/** The agenda as it is written: each item ticked or not, its heading and its words. */
export function agendaFormPage({ visit, action, items, filled, problems, isNewer }: Props): Response {
  const { making: t, problems: sentences } = agendaText(visit.language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, sentences[code]]),
  )
  const state = { filled, problems: words }
  const isOwn = items.map(({ source }) => source === 'own')
  const named = (at: number) =>
    isOwn[at] ? t.ownItem(isOwn.slice(0, at + 1).filter(Boolean).length) : t.item(at + 1)
  return answer(
    <AppPage visit={visit} title={t.title} trail={agendaTrail(visit.language)}>
      <ProblemSummary
        problems={words}
        head={webText(visit.language).problemsHead}
        named={Object.fromEntries(
          items.flatMap((_, at) => [
            [`heading-${at}`, t.inItem(named(at), t.heading)],
            [`words-${at}`, t.inItem(named(at), t.words)],
          ]),
        )}
      />
      {isNewer && (
        <p class="notice unsure" role="alert">
          {t.newer}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={action}>
        <input type="hidden" name="basedOn" value={one(filled, 'basedOn')} />
        <TextField name="title" label={t.name} longest={longest.title} {...state} />
        <TextField name="meetsOn" type="date" label={t.meetsOn} optional={t.optional} narrow {...state} />
        <div id="items">{words.items && <Problem name="items" words={words.items} />}</div>
        {items.map(({ source }, at) => (
          <fieldset>
            <legend>{named(at)}</legend>
            <input type="hidden" name={`source-${at}`} value={source} />
            <Tick name={`take-up-${at}`} label={t.takeUp} {...state} />
            <TextField name={`heading-${at}`} label={t.heading} longest={longest.heading} {...state} />
            <TextArea name={`words-${at}`} label={t.words} rows={isOwn[at] ? 3 : 6} {...state} />
          </fieldset>
        ))}
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={agendaPath}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems || isNewer ? 422 : 200,
  )
}

/** The form as it is filled in for an agenda. */
export function filledWithAgenda(
  title: string,
  meetsOn: string | null,
  items: readonly AgendaItem[],
): Filled {
  return {
    ...{ title, meetsOn: meetsOn ?? '' },
    ...Object.fromEntries(
      items.flatMap(({ heading, words, isTakenUp }, at) => [
        [`heading-${at}`, heading],
        [`words-${at}`, words],
        [`take-up-${at}`, isTakenUp ? 'yes' : ''],
      ]),
    ),
  }
}
