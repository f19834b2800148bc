import type { Filled } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type KeyFigure, mostFound } from './kolada.rules.ts'
import { Leaves } from './pages.tsx'
import { periodChoices, type TableInfo } from './statbank.rules.ts'
import { connectorsPath, connectorsText, connectorsTrail } from './words.pages.tsx'

type State = { visit: Visit; filled: Filled; problems?: Record<string, string> }

const status = (problems: Record<string, string>) => (Object.keys(problems).length > 0 ? 422 : 200)

/** Which figures of a table are fetched: the values of everything it is broken down by, and how far back. */
export function chooseFiguresPage({
  visit,
  info,
  filled,
  problems = {},
}: State & { info: TableInfo }): Response {
  const { language } = visit
  const { statbank: t } = connectorsText(language)
  const { code, title, unit, updated, variables } = info
  return answer(
    <AppPage visit={visit} title={t.choose} trail={connectorsTrail(language)}>
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <h2>{title}</h2>
      <p class="quiet">{t.about(code, unit, updated)}</p>
      <PostForm class="sheet" action={`${connectorsPath}/statbank/figures`}>
        <input type="hidden" name="table" value={code} />
        {variables.map((variable, at) =>
          variable.isTime ? null : (
            <Choices
              {...{ filled, problems }}
              name={`values-${at}`}
              several
              label={variable.name}
              choices={variable.values.map((value) => ({ value: value.code, label: value.name }))}
            />
          ),
        )}
        <Select
          {...{ filled, problems }}
          name="periods"
          label={t.periods}
          choices={periodChoices.map((count) => ({
            value: String(count),
            label: writtenNumber(count, language),
          }))}
        />
        <Leaves visit={visit} office="statbank" />
        <div class="actions">
          <Button>{t.fetch}</Button>
          <a href={connectorsPath}>{webText(language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    status(problems),
  )
}

/** Which key figure is fetched, and of which municipality. */
export function chooseKeyFigurePage({
  visit,
  found,
  filled,
  problems = {},
}: State & { found: readonly KeyFigure[] }): Response {
  const { language } = visit
  const { kolada: t } = connectorsText(language)
  return answer(
    <AppPage visit={visit} title={t.foundTitle} trail={connectorsTrail(language)}>
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <PostForm class="sheet" action={`${connectorsPath}/kolada/figures`}>
        {found.map(({ code, title }) => (
          <input type="hidden" name="found" value={`${code} ${title}`} />
        ))}
        <Choices
          {...{ filled, problems }}
          name="code"
          label={t.found}
          {...(found.length >= mostFound && { help: t.most(writtenNumber(mostFound, language)) })}
          choices={found.map(({ code, title, description }) => ({
            value: code,
            label: `${title} (${code})`,
            help: description.slice(0, 300),
          }))}
        />
        <TextField
          {...{ filled, problems }}
          name="municipality"
          label={t.municipality}
          help={t.municipalityHelp}
          longest={4}
          inputmode="numeric"
          narrow
        />
        <Leaves visit={visit} office="kolada" />
        <div class="actions">
          <Button>{t.fetch}</Button>
          <a href={connectorsPath}>{webText(language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    status(problems),
  )
}
