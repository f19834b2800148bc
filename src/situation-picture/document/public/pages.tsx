import type { Child } from 'hono/jsx'
import type { Block } from '../../../documents/document.rules.ts'
import { DocumentOnPage } from '../../../documents/on-page.tsx'
import { writtenDay, writtenNumber } from '../../../web/languages.ts'
import { aroundOwnWords, ownWords } from '../../../web/parts/own-words.tsx'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { text as pictureText } from '../../words.pages.tsx'
import { text } from '../words.pages.tsx'
import type { PublishedPicture, TakenBackPicture } from './queries.ts'

export const addressOf = (visit: PublicVisit, { picture, number }: PublishedPicture) =>
  `${siteOf(visit)}/situation-picture/${picture}/${number}`

/** The pictures that residents may read, the latest first; several versions of one are told apart. */
export function picturesPage(
  visit: PublicVisit,
  pictures: PublishedPicture[],
  takenBack: TakenBackPicture[],
): Response {
  const { site: t, version } = text(visit.language)
  const all = [...pictures, ...takenBack]
  const name = ({ picture, number }: { picture: string; number: number }, title: string) =>
    all.filter((one) => one.picture === picture).length === 1
      ? ownWords(title, visit)
      : aroundOwnWords((named) => version.title(named, writtenNumber(number, visit.language)), [title], visit)
  return framed({
    visit,
    title: t.title,
    children: (
      <>
        <p class="lead">{t.lead(visit.partnership.name)}</p>
        {pictures.length === 0 && <p>{t.none}</p>}
        <ul class="cards">
          {pictures.map((published) => (
            <li class="card">
              <h2>
                <a href={addressOf(visit, published)}>{name(published, published.contents.title)}</a>
              </h2>
              <Facts visit={visit} published={published} />
            </li>
          ))}
          {takenBack.map((one) => (
            <li class="card">
              <h2>{name(one, one.title)}</h2>
              <TakenBack visit={visit} takenBack={one} />
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

/** In the place of a picture that was taken back: that it was, when and why. Its address stays. */
export function takenBackPage(visit: PublicVisit, takenBack: TakenBackPicture): Response {
  return framed({
    visit,
    title: takenBack.title,
    titleIsOwn: true,
    status: 410,
    children: <TakenBack visit={visit} takenBack={takenBack} />,
  })
}

function TakenBack({ visit, takenBack }: { visit: PublicVisit; takenBack: TakenBackPicture }) {
  const { page: t } = text(visit.language)
  return (
    <p class="notice trouble">
      {t.takenBack(writtenDay(takenBack.withdrawnOn, visit.language))} {ownWords(takenBack.reason, visit)}
    </p>
  )
}

/** One picture, as it was on the day it was frozen. */
export function picturePage(visit: PublicVisit, published: PublishedPicture, blocks: Block[]): Response {
  const { contents } = published
  return framed({
    visit,
    title: contents.title,
    titleIsOwn: true,
    children: (
      <>
        <Facts visit={visit} published={published} />
        <DocumentOnPage blocks={blocks} />
      </>
    ),
  })
}

/** When it was frozen and published, by which offices it was approved; and the files. */
function Facts({ visit, published }: { visit: PublicVisit; published: PublishedPicture }) {
  const { language } = visit
  const { page: t, site } = text(language)
  const days = [
    t.frozenOn(writtenDay(published.frozenOn, language)),
    t.publishedOn(writtenDay(published.publishedOn, language)),
  ]
  return (
    <>
      <p class="quiet">{days.join(' · ')}</p>
      <p>{site.approved}</p>
      <ul>
        {published.approvals.map(({ party, office, day }) => (
          <li>
            {aroundOwnWords(
              (named) => t.approvedBy(pictureText(language).parties[party], named, writtenDay(day, language)),
              [office],
              visit,
            )}
          </li>
        ))}
      </ul>
      <p class="actions">
        <a href={`${addressOf(visit, published)}/picture.pdf`} type="application/pdf">
          {t.pdf}
        </a>
        <a href={`${addressOf(visit, published)}/picture.docx`}>{t.docx}</a>
      </p>
    </>
  )
}

type Framed = { visit: PublicVisit; title: string; titleIsOwn?: boolean; status?: number; children: Child }

function framed({ visit, ...page }: Framed): Response {
  const list = { href: `${siteOf(visit)}/situation-picture`, label: text(visit.language).site.title }
  return residentPage({ visit, below: visit.path === list.href ? [] : [list], ...page })
}
