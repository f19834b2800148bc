import { answerWithPdf, themeOf } from '../../documents/answers.ts'
import { noPdfPage } from '../../documents/no-pdf.tsx'
import { qrPicture } from '../../documents/qr.ts'
import { many, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { shortPath } from '../answers/addresses.rules.ts'
import { longest } from '../free-text.rules.ts'
import { channelsOf } from '../survey/queries.ts'
import { type Survey, type SurveyLanguage, standingOf } from '../survey/rules.ts'
import { withOwnSurvey } from '../survey/visited.routes.ts'
import { takeInPaper } from './actions.ts'
import { enterPage, noEntryPage, ofThePaper } from './enter.pages.tsx'
import { type Printing, paperForm } from './form.report.ts'
import { linkPoster } from './link.poster.ts'
import { paperPage } from './pages.tsx'
import { typedIn } from './rules.ts'
import { paperPath } from './words.pages.tsx'

const paper = '/app/dialogue/survey/:survey/paper'

/** A survey on paper: its form and posters, and the answers that come back. For whoever builds surveys. */
export const paperRoutes: Route[] = [
  get(paper, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) =>
      paperPage({ visit, survey, channels: await channelsOf(visit.act.db, visit.act.within, survey.id) }),
    ),
  ),
  get(`${paper}/form.pdf`, 'build-dialogues', (visit) =>
    withPrinting(visit, (printing) => form(visit, printing)),
  ),
  get(`${paper}/poster.pdf`, 'build-dialogues', (visit) =>
    withPrinting(visit, (printing) => poster(visit, printing)),
  ),
  get(`${paper}/enter`, 'build-dialogues', (visit) =>
    withPaper(visit, (survey, language) =>
      enterPage({
        visit,
        survey,
        language,
        filled: {},
        form: crypto.randomUUID(),
        typed: sitting(visit.query.get('typed')),
      }),
    ),
  ),
  post(`${paper}/enter`, 'build-dialogues', (visit) =>
    withPaper(visit, (survey, language) => entered(visit, survey, language)),
  ),
]

type Show = (survey: Survey, language: SurveyLanguage) => Response | Promise<Response>

/** An open survey in the language of the form; whoever comes too late is told why, with what they typed in words. */
function withPaper(visit: Visit, show: Show) {
  return withOwnSurvey(visit, (survey) => {
    const standing = standingOf(survey, visit.act.today)
    if (standing === 'draft') return notFoundPage(visit)
    return standing === 'open' ? show(survey, languageIn(visit, survey)) : tooLate(visit, survey)
  })
}

function withPrinting(visit: Visit, print: (printing: Printing) => Response | Promise<Response>) {
  return withOwnSurvey(visit, (survey) => {
    const { partnership, act } = visit
    if (standingOf(survey, act.today) !== 'open') return notFoundPage(visit)
    const language = languageIn(visit, survey)
    const theme = themeOf(partnership)
    return print({ survey, language, partnership: partnership.name, theme, today: act.today })
  })
}

/** The language of the paper: of the link to it, or of the form, where a sign-in meanwhile does not lose it. */
function languageIn({ query, filled }: Visit, { languages }: Survey): SurveyLanguage {
  const wanted = one(filled, ofThePaper.language) || query.get('language')
  return languages.find((known) => known === wanted) ?? languages[0] ?? 'sv'
}

async function form(visit: Visit, printing: Printing): Promise<Response> {
  const where = (visit.query.get('where') ?? '').trim().slice(0, longest.line)
  const document = paperForm(printing, { where, address: addressOf(visit, printing) })
  return (await answerWithPdf(document, fileName(printing, 'form'))) ?? noPdf(visit, printing)
}

async function poster(visit: Visit, printing: Printing): Promise<Response> {
  const { db, within } = visit.act
  const code = visit.query.get('channel') ?? ''
  const channels = await channelsOf(db, within, printing.survey.id)
  if (code !== '' && !channels.some((channel) => channel.code === code)) return notFoundPage(visit)
  const address = addressOf(visit, printing, code)
  const document = linkPoster(printing, { address, qr: qrPicture(address) })
  return (await answerWithPdf(document, fileName(printing, 'poster'))) ?? noPdf(visit, printing)
}

/** The whole short address, from where this page is reached. */
function addressOf({ partnership, request }: Visit, { survey, language }: Printing, code = ''): string {
  const slug = survey.opening?.slug ?? ''
  return new URL(shortPath({ partnership: partnership.slug, language, slug }, code), request.url).href
}

const fileName = ({ survey, language }: Printing, what: string) =>
  `${survey.opening?.slug ?? 'survey'}-${what}-${language}`
const noPdf = ({ language }: Visit, { survey }: Printing) => noPdfPage(language, paperPath(survey))

async function entered(visit: Visit, survey: Survey, language: SurveyLanguage): Promise<Response> {
  const { filled, house, act } = visit
  const typed = sitting(one(filled, ofThePaper.typed))
  const form = formIn(one(filled, ofThePaper.form))
  const read = typedIn(survey.questions, filled, many(filled, ofThePaper.warned))
  if ('problems' in read) return enterPage({ visit, survey, language, filled, form, typed, ...read })
  if (!house.answerKeys) throw new Error('this house has no key to seal an answer with')
  const { tenant, within: partnership, today } = act
  const to = { tenant, partnership, survey: survey.id, form, today }
  const taken = await takeInPaper(house.db.intake, house.answerKeys, to, { ...read.done, language })
  if (taken === 'closed') return tooLate(visit, survey)
  const next = taken === 'again' ? `typed=${Math.max(typed, 1)}&again` : `typed=${typed + 1}`
  return goTo(`${paperPath(survey)}/enter?language=${language}&${next}`)
}

/** Texts that cannot be taken in any more, so that nobody has to type them a second time. */
function tooLate(visit: Visit, survey: Survey): Response {
  const texts = survey.questions.filter(({ kind }) => kind === 'free-text')
  const wrote = texts.map(({ key }) => one(visit.filled, `q-${key}`)).filter((words) => words !== '')
  return noEntryPage({ visit, survey, wrote })
}

const sitting = (typed: string | null) => (/^\d{1,4}$/.test(typed ?? '') ? Number(typed) : 0)

/** The form's id; one that no page of ours made is as good as none. */
const formIn = (id: string) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : crypto.randomUUID()
