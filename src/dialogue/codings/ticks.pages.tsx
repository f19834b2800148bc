import { type Filled, many, one } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { Problem } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { isInUse, type Theme } from '../themes/rules.ts'
import type { TickProblem } from './rules.ts'
import type { Reason, Suggestion } from './suggestion.rules.ts'
import { codingsText } from './words.pages.tsx'

type TicksProps = {
  visit: Visit
  voice: { id: string }
  /** The themes that may be ticked here. */
  themes: Theme[]
  suggestions: Suggestion[]
  filled: Filled
  problem?: TickProblem | undefined
}

/** The themes to tick for one voice. What is suggested says why, and is ticked by nobody but the reader. */
export function Ticks({ visit, voice, themes, suggestions, filled, problem }: TicksProps) {
  const t = codingsText(visit.language)
  const name = `themes-${voice.id}`
  const ticked = many(filled, name)
  return (
    <fieldset class="choices theme-ticks" id={name} aria-describedby={problem && `${name}-problem`}>
      <legend>{t.themes}</legend>
      {themes.map((theme) => {
        const reasons = suggestions.find((one) => one.theme === theme.id)?.reasons ?? []
        return (
          <label class={reasons.length > 0 ? 'suggested' : undefined}>
            <input type="checkbox" name={name} value={theme.id} checked={ticked.includes(theme.id)} />
            <span>
              {ownWords(theme.name, visit)}
              {!isInUse(theme, visit.act.today) && <span class="quiet small"> ({t.ended})</span>}
              {reasons.length > 0 && (
                <span class="small">
                  {' '}
                  – {t.suggested}: {reasons.map((reason) => reasonWords(reason, visit)).join('; ')}
                </span>
              )}
            </span>
          </label>
        )
      })}
      <Yes name={`none-${voice.id}`} label={t.fitsNone} filled={filled} />
      <Yes name={`priority-${voice.id}`} label={t.wantsPriority} filled={filled} />
      {problem && <Problem name={name} words={t.problems[problem]} />}
    </fieldset>
  )
}

function Yes({ name, label, filled }: { name: string; label: string; filled: Filled }) {
  return (
    <label class="apart">
      <input type="checkbox" name={name} value="yes" checked={one(filled, name) === 'yes'} />
      <span>{label}</span>
    </label>
  )
}

function reasonWords(reason: Reason, { language }: Visit): string {
  const t = codingsText(language)
  if (reason.kind === 'listed') return t.listed(reason.word)
  return t.earlier(reason.word, writtenNumber(reason.coded, language), writtenNumber(reason.of, language))
}
