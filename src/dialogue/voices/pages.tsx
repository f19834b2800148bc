import type { Area } from '../../areas/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { shortDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Select, TextField } from '../../web/parts/form.tsx'
import { aroundOwnWords, HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { areaName, Done, dialoguePath, roomTrail } from '../words.pages.tsx'
import { VoiceWords } from './capture.pages.tsx'
import type { VoiceCounts } from './queries.ts'
import { sourceKinds, speakers, type Voice, voicesAPage } from './rules.ts'
import { voicesPath, voicesText } from './words.pages.tsx'

export type ListProps = {
  visit: Visit
  voices: Voice[]
  counts: VoiceCounts
  page: number
  areas: Area[]
  /** The dialogues that these voices were said at. */
  dialogues: { id: string; title: string }[]
  /** What is asked for, as the form's own fields. */
  filled: Filled
  mayStrike: (voice: Voice) => boolean
  /** Whether the visitor writes down tips. */
  mayNote: boolean
}

/** Single voices, fifty a page, the latest day first. */
export function voicesPage(props: ListProps): Response {
  const { visit, voices, counts, filled } = props
  const t = voicesText(visit.language)
  const ofOne = props.dialogues.find(({ id }) => id === filled.dialogue)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit)}>
      <Done words={visit.query.has('struck') ? t.struckDone : null} />
      <p class="lead">{t.lead}</p>
      {props.mayNote && (
        <p class="actions">
          <a href={`${voicesPath}/new`}>{t.noted.link}</a>
        </p>
      )}
      <FilterForm {...props} />
      {ofOne && <p>{aroundOwnWords(t.filter.ofOne, [ofOne.title], visit)}</p>}
      <h2>{t.number(writtenNumber(counts.total, visit.language))}</h2>
      {voices.length === 0 ? <p>{t.none}</p> : <Counts {...props} />}
      <ul class="cards">
        {voices.map((voice) => (
          <li class="card">
            <One {...props} voice={voice} />
          </li>
        ))}
      </ul>
      <Pages {...props} />
    </AppPage>,
  )
}

function FilterForm({ visit, filled, areas }: ListProps) {
  const { filter: t, sources, speakers: groups } = voicesText(visit.language)
  return (
    <search>
      <form class="sheet" method="get" action={voicesPath}>
        {filled.dialogue && <input type="hidden" name="dialogue" value={filled.dialogue} />}
        <TextField name="text" label={t.text} help={t.textHelp} longest={100} filled={filled} />
        <Select
          name="source"
          label={t.source}
          empty={t.all}
          filled={filled}
          choices={sourceKinds.map((kind) => ({ value: kind, label: sources[kind] }))}
        />
        <Select
          name="speaker"
          label={t.speaker}
          empty={t.all}
          filled={filled}
          choices={speakers.map((group) => ({ value: group, label: groups[group] }))}
        />
        <Select
          name="area"
          label={t.area}
          empty={t.all}
          filled={filled}
          choices={[
            ...areas.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'none', label: t.noArea },
          ]}
        />
        <div class="actions">
          <Button>{t.do}</Button>
          {Object.keys(filled).length > 0 && <a href={voicesPath}>{t.clear}</a>}
        </div>
      </form>
    </search>
  )
}

/** How the voices found divide, so that one sees who has not been heard. */
function Counts({ visit, counts, areas }: ListProps) {
  const t = voicesText(visit.language)
  const rows = [
    ...sourceKinds.map((kind) => [t.sources[kind], counts.bySource[kind]] as const),
    ...speakers.map((group) => [t.speakers[group], counts.bySpeaker[group] ?? 0] as const),
    ...areas.map(({ id, name }) => [ownWords(name, visit), counts.byArea[id]] as const),
    [t.filter.noArea, counts.byArea.none] as const,
  ]
  return (
    <details>
      <summary>{t.counts}</summary>
      <Table
        caption={t.counts}
        heads={[t.countHeads.what, t.countHeads.number]}
        numbers={[1]}
        rows={rows
          .filter(([, number]) => number !== undefined)
          .map(([what, number]) => [what, writtenNumber(number ?? 0, visit.language)])}
      />
    </details>
  )
}

function One({ visit, voice, areas, dialogues, mayStrike }: ListProps & { voice: Voice }) {
  const t = voicesText(visit.language)
  const dialogue = dialogues.find(({ id }) => id === voice.dialogue)
  const area = areaName(voice.area, areas)
  return (
    <>
      <p>
        <VoiceWords voice={voice} language={visit.language} />
      </p>
      <p class="quiet small">
        {shortDay(voice.saidOn, visit.language)} ·{' '}
        {dialogue ? (
          <a href={dialoguePath(dialogue)}>{ownWords(dialogue.title, visit)}</a>
        ) : (
          t.sources[voice.source]
        )}{' '}
        · {t.speakers[voice.speaker]}
        {voice.keyGroup && <> · {ownWords(voice.keyGroup, visit)}</>}
        {area && <> · {ownWords(area, visit)}</>}
      </p>
      {mayStrike(voice) && (
        <p class="small">
          <a href={`${voicesPath}/${voice.id}/strike`}>
            {t.strike}
            <HeardOnly words={beginningOf(voice.words)} reading={visit} language={voice.language} />
          </a>
        </p>
      )}
    </>
  )
}

/** Enough of a voice to tell its link from the next one's. */
function beginningOf(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

function Pages({ visit, counts, page, filled }: ListProps) {
  const t = voicesText(visit.language)
  const pages = Math.ceil(counts.total / voicesAPage)
  if (pages < 2) return null
  const at = (other: number) =>
    `${voicesPath}?${new URLSearchParams({ ...words(filled), page: String(other) })}`
  const written = (number: number) => writtenNumber(number, visit.language)
  return (
    <nav class="actions" aria-label={t.page(written(page), written(pages))}>
      {page > 1 && (
        <a href={at(page - 1)} rel="prev">
          {t.earlier}
        </a>
      )}
      <span>{t.page(written(page), written(pages))}</span>
      {page < pages && (
        <a href={at(page + 1)} rel="next">
          {t.later}
        </a>
      )}
    </nav>
  )
}

function words(filled: Filled): Record<string, string> {
  return Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, String(value)]))
}
