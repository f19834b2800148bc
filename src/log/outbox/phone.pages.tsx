import type { Commitment } from '../../action-plan/rules.ts'
import { assetAddress } from '../../web/assets.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { text as logText } from '../words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type OutboxText, sv } from './text.sv.ts'

export const text = (language: Language): OutboxText => inLanguage({ sv, da, en }, language)

/** Stands in a sentence until the phone puts in what only it knows. */
const blank = '%'

/**
 * What the phone needs to keep and to say: whose pages these are, and its
 * sentences, which show only where something is to be told.
 */
export function OnThisPhone({ visit }: { visit: Visit }) {
  const t = text(visit.language)
  return (
    <div
      id="phone"
      data-person={visit.act.by}
      data-partnership={visit.act.within}
      data-language={visit.language}
      data-time-zone={visit.partnership.timeZone}
      data-worker={assetAddress('log-outbox-worker.js')}
    >
      <p
        class="notice unsure"
        id="kept-page"
        data-words={t.keptPage(blank)}
        data-instead={t.needsNetwork}
        hidden
      />
      <p id="not-kept" role="alert" data-words={t.notKept} />
      <p id="waits" role="status" data-waiting={t.waiting(blank)} data-refused={t.refused(blank)} />
    </div>
  )
}

/** Goes with the form: for what it is, and whose. */
export function KeptFor({ visit, commitment }: { visit: Visit; commitment: Commitment }) {
  return (
    <>
      <input type="hidden" name="keptFor" value={commitment.id} />
      <input type="hidden" name="keptTitle" value={commitment.title} />
      <input type="hidden" name="keptBy" value={visit.act.by} />
      <input type="hidden" name="keptIn" value={visit.act.within} />
    </>
  )
}

/** What the phone says of a report that the server would not take, by the rule's code. */
export function wordsOnPhone(language: Language): Record<string, string> {
  return { ...logText(language).problems, personalData: text(language).personal }
}

/** The way to what waits on this phone. */
export function OutboxLink({ language }: { language: Language }) {
  return <a href="/app/log/outbox">{text(language).title}</a>
}
