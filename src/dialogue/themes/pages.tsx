import type { Child } from 'hono/jsx'
import type { Area } from '../../areas/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { codingsPath } from '../codings/words.pages.tsx'
import { roomTrail } from '../words.pages.tsx'
import {
  type Count,
  fewestForShare,
  type residentPriorities,
  share,
  type ThemeCounts,
} from './counts.rules.ts'
import { Divided } from './divided.pages.tsx'
import type { Theme } from './rules.ts'
import { Bar, bookPath, municipalitiesPath, themePath, themesPath, themesText } from './words.pages.tsx'

export type CountsProps = {
  visit: Visit
  /** Every theme of the book, those that have ended too. */
  themes: Theme[]
  counts: ThemeCounts
  priorities: ReturnType<typeof residentPriorities>
  areas: Area[]
  filled: Filled
  /** Whether there are municipalities below, to be laid side by side. */
  hasMunicipalities: boolean
}

/** How often each theme was heard, and what residents want to come first. */
export function themeCountsPage(props: CountsProps): Response {
  const { visit, counts } = props
  const t = themesText(visit.language)
  const { voices } = counts.coded
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit)}>
      <p class="lead">{t.lead}</p>
      <Links {...props} />
      <PeriodForm {...props} />
      <p>{voices === 0 ? t.noneCoded : voices === 1 ? t.codedOne : t.coded(written(voices, visit))}</p>
      {voices > 0 && voices < fewestForShare && <p class="quiet">{t.few(written(fewestForShare, visit))}</p>}
      {counts.themes.length > 0 && <Heard {...props} />}
      {voices > 0 && <Priorities {...props} />}
      {counts.themes.length > 0 && <Divided {...props} nameOf={(id) => nameOf(props, id)} />}
    </AppPage>,
  )
}

function Links({ visit, hasMunicipalities }: CountsProps) {
  const t = themesText(visit.language)
  const mayCode = visit.may('code-voices')
  return (
    <p class="actions">
      {mayCode && (
        <a class="ds-button" href={codingsPath}>
          {t.toCodings}
        </a>
      )}
      {mayCode && <a href={bookPath}>{t.toBook}</a>}
      {mayCode && <a href={`${codingsPath}/agreement`}>{t.toAgreement}</a>}
      {hasMunicipalities && <a href={municipalitiesPath}>{t.toMunicipalities}</a>}
    </p>
  )
}

function PeriodForm({ visit, filled }: CountsProps) {
  const { filter: t } = themesText(visit.language)
  return (
    <search>
      <form class="sheet" method="get" action={themesPath}>
        <TextField name="from" type="date" label={t.from} narrow filled={filled} />
        <TextField name="to" type="date" label={t.to} narrow filled={filled} />
        <div class="actions">
          <Button secondary>{t.do}</Button>
          {Object.values(filled).some(Boolean) && <a href={themesPath}>{t.clear}</a>}
        </div>
      </form>
    </search>
  )
}

function Heard(props: CountsProps) {
  const { visit, counts } = props
  const t = themesText(visit.language)
  const largest = Math.max(...counts.themes.map(({ voices }) => voices))
  // Of few voices no share is told at all: the sentence above the table says why.
  const hasShares = counts.coded.voices >= fewestForShare
  const row = ({ theme, voices, priority }: { theme: string } & Count): Child[] => {
    const percent = share(voices, counts.coded.voices)
    return [
      <>
        <a href={themePath({ id: theme })}>{nameOf(props, theme)}</a>
        <Bar number={voices} largest={largest} />
      </>,
      written(voices, visit),
      ...(percent === null ? [] : [t.percent(written(percent, visit))]),
      written(priority, visit),
    ]
  }
  return (
    <Table
      caption={t.counts}
      heads={[t.heads.theme, t.heads.voices, ...(hasShares ? [t.heads.share] : []), t.heads.priority]}
      numbers={hasShares ? [1, 2, 3] : [1, 2]}
      rows={counts.themes.map(row)}
    />
  )
}

/** What residents want to come first, as a list of its own: those who only live here are not outvoted by staff. */
function Priorities(props: CountsProps) {
  const { visit, priorities } = props
  const t = themesText(visit.language)
  const largest = Math.max(0, ...priorities.map(({ asking }) => asking))
  if (priorities.length === 0) return <p>{t.noPriorities}</p>
  return (
    <div id="priorities">
      <Table
        caption={t.priorities}
        heads={[t.heads.theme, t.heads.priority, t.heads.residents]}
        numbers={[1, 2]}
        rows={priorities.map(({ theme, asking, voices }) => [
          <>
            {nameOf(props, theme)}
            <Bar number={asking} largest={largest} />
          </>,
          written(asking, visit),
          written(voices, visit),
        ])}
      />
      <p class="quiet">{t.prioritiesLead}</p>
    </div>
  )
}

function nameOf({ visit, themes }: CountsProps, id: string): Child {
  return ownWords(themes.find((theme) => theme.id === id)?.name ?? '–', visit)
}

const written = (number: number, { language }: Visit) => writtenNumber(number, language)
