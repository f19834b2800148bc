import { told } from '../partnership/problems.rules.ts'
import type { Filled } from '../web/filled.ts'
import { writtenDay } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../web/parts/form.tsx'
import { HeardOnly, ownWords } from '../web/parts/own-words.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { longest } from './free-text.rules.ts'
import { type NetworkProblems, networkFields, type SourceNetwork } from './networks.rules.ts'
import { keepsPicture } from './pages.tsx'
import { pictureTrail, text } from './words.pages.tsx'

const address = '/app/situation-picture/networks'

type Named = { id: string; name: string }

/** The register of networks that pictures draw on. */
export function networksPage(visit: Visit, networks: SourceNetwork[], organisations: Named[]): Response {
  const t = text(visit.language).networks
  const nameOf = (id: string | null) => organisations.find((one) => one.id === id)?.name ?? t.several
  return answer(
    <AppPage visit={visit} title={t.title} trail={pictureTrail(visit)}>
      <p class="lead">{t.lead}</p>
      {networks.length === 0 && <p>{t.none}</p>}
      <ul class="cards">
        {networks.map(({ id, name, field, organisation, description, toDay }) => (
          <li class="card">
            <h2>{ownWords(name, visit)}</h2>
            <p>
              {t.fields[field]} · {nameOf(organisation)}
            </p>
            {description && <p>{ownWords(description, visit)}</p>}
            {toDay && <p class="quiet">{t.ended(writtenDay(toDay, visit.language))}</p>}
            {keepsPicture(visit) && (
              <p class="actions">
                <a href={`${address}/${id}/amend`}>
                  {t.amend}
                  <HeardOnly words={name} reading={visit} />
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {keepsPicture(visit) && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href={`${address}/new`}>
            {t.add}
          </a>
        </p>
      )}
    </AppPage>,
  )
}

type FormProps = {
  visit: Visit
  filled: Filled
  organisations: Named[]
  problems?: NetworkProblems
  /** The network that is changed; none where a new one is entered. */
  amends?: SourceNetwork
}

export function networkFormPage({ visit, filled, organisations, problems, amends }: FormProps): Response {
  const all = text(visit.language)
  const t = all.networks
  const sentences = told(problems, { ...all.problems, personalData: t.personal })
  const state = { filled, problems: sentences ?? {} }
  const { optional, cancel } = webText(visit.language)
  return answer(
    <AppPage
      visit={visit}
      title={amends ? t.amendTitle : t.newTitle}
      trail={[...pictureTrail(visit), { href: address, label: t.title }]}
    >
      <ProblemSummary problems={sentences} head={all.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextField {...state} name="name" label={t.name} help={t.nameHelp} longest={longest.line} />
        <Choices
          {...state}
          name="field"
          label={t.field}
          choices={networkFields.map((field) => ({ value: field, label: t.fields[field] }))}
        />
        <Select
          {...state}
          name="organisation"
          label={t.organisation}
          empty={t.several}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea {...state} name="description" label={t.description} optional={optional} />
        {amends && (
          <>
            <TextField
              {...state}
              name="toDay"
              type="date"
              narrow
              label={t.toDay}
              help={t.toDayHelp}
              optional={optional}
            />
            <TextArea {...state} name="reason" rows={2} label={t.reason} />
          </>
        )}
        <div class="actions">
          <Button>{t.save}</Button>
          <a href={address}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
