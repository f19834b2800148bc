import type { Area } from '../../areas/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { type Language, languages, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { Dialogue } from '../rules.ts'
import { dialoguePath, roomTrail } from '../words.pages.tsx'
import { type CaptureProblems, longestVoice, type Way } from './capture.rules.ts'
import { speakers, type Voice } from './rules.ts'
import { captureProblemWords, voicesText } from './words.pages.tsx'

/** What was just kept: how many, those in which something was hidden, and how many more of those there are. */
export type JustKept = { number: number; masked: Voice[]; maskedMore: number }

type CaptureProps = {
  visit: Visit
  dialogue: Dialogue
  areas: Area[]
  way: Way
  filled: Filled
  problems?: CaptureProblems
  just?: JustKept | null
}

/**
 * The form at the back of the room: one voice a line, or one at a time. One at a
 * time is a line where Enter saves and the next is written at once, so that the
 * keyboard is never left; area, group and speaker stay.
 */
export function capturePage(props: CaptureProps): Response {
  const { visit, dialogue, way, filled, problems, just } = props
  const t = voicesText(visit.language).capture
  const words = problems ? captureProblemWords(problems, visit.language) : {}
  const path = `${dialoguePath(dialogue)}/capture`
  const isOneByOne = way === 'one'
  const help = isOneByOne ? t.oneHelp : t.linesHelp
  const said = { name: 'words', label: t.words, help, filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.title(dialogue.title)} trail={roomTrail(visit, dialogue)}>
      {just && <Just visit={visit} {...just} />}
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet catching" action={path}>
        <input type="hidden" name="way" value={way} />
        {isOneByOne ? (
          <TextField {...said} longest={longestVoice} autocomplete="off" first />
        ) : (
          <TextArea {...said} rows={10} first={just != null} />
        )}
        <WhoAndWhere {...props} words={words} />
        <div class="actions">
          <Button>{isOneByOne ? t.doOne : t.do}</Button>
          <a href={isOneByOne ? path : `${path}?way=one`}>{isOneByOne ? t.several : t.oneByOne}</a>
          <a href={dialoguePath(dialogue)}>{t.finish}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type WhoProps = Pick<CaptureProps, 'visit' | 'areas' | 'filled'> & { words: Record<string, string> }

/** What stays between one press and the next. */
export function WhoAndWhere({ visit, areas, filled, words }: WhoProps) {
  const { capture: t, speakers: groups } = voicesText(visit.language)
  const state = { filled, problems: words }
  return (
    <>
      <Choices
        name="speaker"
        label={t.speaker}
        choices={speakers.map((speaker) => ({ value: speaker, label: groups[speaker] }))}
        {...state}
      />
      <Select
        name="area"
        label={t.area}
        empty={t.noArea}
        choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
        {...state}
      />
      <TextField
        name="keyGroup"
        label={t.keyGroup}
        help={t.keyGroupHelp}
        optional={webText(visit.language).optional}
        longest={longest.group}
        {...state}
      />
      <Select
        name="language"
        label={t.language}
        choices={languages.map((one) => ({ value: one, label: webText(one).language }))}
        {...state}
      />
    </>
  )
}

/** Says what the last press kept, and what was hidden in it. */
export function Just({ visit, number, masked, maskedMore }: { visit: Visit } & JustKept) {
  const t = voicesText(visit.language).capture
  const written = (some: number) => writtenNumber(some, visit.language)
  return (
    <>
      <div class="notice good" role="status">
        <p>
          {t.done(written(number))} {t.goOn}
        </p>
      </div>
      {masked.length > 0 && (
        <div class="notice unsure">
          <p>{t.masked(written(masked.length + maskedMore))}</p>
          <ul>
            {masked.map((voice) => (
              <li>
                <VoiceWords voice={voice} language={visit.language} />
              </li>
            ))}
          </ul>
          {maskedMore > 0 && <p>{t.maskedMore(written(maskedMore))}</p>}
        </div>
      )}
    </>
  )
}

/** What was said, marked with its own language where the page is read in another. */
export function VoiceWords({ voice, language }: { voice: Voice; language: Language }) {
  return <span lang={voice.language === language ? undefined : voice.language}>{voice.words}</span>
}
