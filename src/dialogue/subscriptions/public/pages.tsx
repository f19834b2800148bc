import { writtenDay } from '../../../web/languages.ts'
import { Button, ProblemSummary, TextField } from '../../../web/parts/form.tsx'
import { aroundOwnWords, ownWords } from '../../../web/parts/own-words.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { leavePath, pageFollowed, subscribePath } from '../addresses.rules.ts'
import type { Followed, LinkAct } from '../rules.ts'
import { siteOf, subscriptionFrame, text } from './frame.pages.tsx'
import type { SubscriptionTold } from './queries.ts'

type AddressProblem = 'noAddress' | 'busy' | 'tooMany'
type Written = { address?: string; problem?: AddressProblem }

/** What somebody may ask to be told about, with its name. */
export type Open = Followed & { name: string }

/** Where somebody leaves an address to be told about a theme or an area. */
export function subscribePage(
  visit: PublicVisit,
  { about, ...written }: Written & { about: Open },
): Response {
  const t = text(visit.language)
  return subscriptionFrame({
    visit,
    title: t.subscribe.title,
    status: statusOf(written),
    children: (
      <>
        <p class="lead">{aroundOwnWords(t.subscribe.lead, [about.name], visit)}</p>
        <AddressForm
          visit={visit}
          {...written}
          action={subscribePath(siteOf(visit), about)}
          words={t.subscribe}
        />
        <p>
          <a href={pageFollowed(siteOf(visit), about)}>{ownWords(about.name, visit)}</a>
        </p>
      </>
    ),
  })
}

/** Where somebody who lost the mails asks for the links for leaving. */
export function leavePage(visit: PublicVisit, written: Written = {}): Response {
  const t = text(visit.language).leave
  return subscriptionFrame({
    visit,
    title: t.title,
    status: statusOf(written),
    children: (
      <>
        <p class="lead">{t.lead}</p>
        <AddressForm visit={visit} {...written} action={leavePath(siteOf(visit))} words={t} />
      </>
    ),
  })
}

type FormProps = Written & { visit: PublicVisit; action: string; words: { help: string; do: string } }

function AddressForm({ visit, action, words, address = '', problem }: FormProps) {
  const t = text(visit.language)
  const problems: Record<string, string> = problem ? { address: t.problems[problem] } : {}
  return (
    <>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <form method="post" class="sheet" action={action}>
        <TextField
          name="address"
          type="email"
          inputmode="email"
          autocomplete="email"
          label={t.address}
          help={words.help}
          longest={254}
          filled={{ address }}
          problems={problems}
        />
        <div class="actions">
          <Button>{words.do}</Button>
        </div>
      </form>
    </>
  )
}

const statusOf = ({ problem }: Written) => (problem === undefined ? 200 : problem === 'noAddress' ? 422 : 429)

/** A mail is on its way, if there is one to send: the page says the same whoever has the address. */
export function sentPage(visit: PublicVisit, what: 'asked' | 'leaving'): Response {
  const t = text(visit.language).sent
  return subscriptionFrame({
    visit,
    title: t.title,
    children: (
      <>
        <div class="notice good" role="status">
          <p>{t[what]}</p>
        </div>
        <p>{t.nothingCame}</p>
      </>
    ),
  })
}

/** What a link of a mail is for, with its button; and afterwards the receipt that it was done. */
export function linkPage(visit: PublicVisit, act: LinkAct, told: SubscriptionTold): Response {
  const t = text(visit.language)
  const { endedOn } = told
  const isDone = endedOn !== null || (act === 'confirm' && told.confirmed)
  const words =
    endedOn !== null ? t.ended : isDone ? t.confirmed : t[act === 'confirm' ? 'confirming' : 'leaving']
  return subscriptionFrame({
    visit,
    title: words.title,
    children: (
      <>
        <p class="lead">{aroundOwnWords(words.about, [told.name], visit)}</p>
        {endedOn !== null && (
          <div class="notice good" role="status">
            <p>{t.ended.receipt(writtenDay(endedOn, visit.language))}</p>
          </div>
        )}
        {isDone ? (
          <p>
            <a href={pageFollowed(siteOf(visit), told.about)}>{ownWords(told.name, visit)}</a>
          </p>
        ) : (
          <form method="post" class="actions" action={visit.path}>
            <Button>{t[act === 'confirm' ? 'confirming' : 'leaving'].do}</Button>
          </form>
        )}
      </>
    ),
  })
}
