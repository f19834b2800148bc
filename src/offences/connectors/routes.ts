import { areasOf } from '../../areas/queries.ts'
import { type Filled, many, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import type { OfficeName } from '../../web/offices.rules.ts'
import type { Office } from '../../web/offices.ts'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { sameWord } from '../rules.ts'
import { filePath } from '../words.pages.tsx'
import { answerRoutes } from './answer.routes.ts'
import { askKeyFigures, askTableInfo, fetchKeyFigure, fetchTable } from './ask.actions.ts'
import { chooseFiguresPage, chooseKeyFigurePage } from './choose.pages.tsx'
import { isKeyFigureCode, isMunicipalityCode, type KeyFigure } from './kolada.rules.ts'
import { connectorsPage } from './pages.tsx'
import { figureAnswersOf } from './queries.ts'
import { officeOf } from './rules.ts'
import { isTableCode, offencesTable, problemsWithChosen, type TableInfo } from './statbank.rules.ts'
import { connectorsPath, connectorsText, failedWords } from './words.pages.tsx'

/** Figures asked for over the network: never without somebody's press, and nothing kept before it was seen. */
export const connectorsRoutes: Route[] = [
  get(connectorsPath, 'import-figures', (visit) => started(visit, { table: offencesTable })),
  post(`${connectorsPath}/kolada`, 'import-figures', (visit) =>
    withOffice(visit, 'kolada', async (office) => {
      const words = one(visit.filled, 'words')
      const { kolada: t } = connectorsText(visit.language)
      if (words.length < 3) return started(visit, visit.filled, { words: t.noWords })
      const found = await askKeyFigures(office, words)
      if ('problem' in found)
        return started(visit, visit.filled, { words: failedWords(found, visit.language) })
      return chooseKeyFigurePage({ visit, found, filled: { municipality: await municipalityCode(visit) } })
    }),
  ),
  post(`${connectorsPath}/kolada/figures`, 'import-figures', (visit) =>
    withOffice(visit, 'kolada', async (office) => {
      const { act, filled, language } = visit
      const { kolada: t } = connectorsText(language)
      const [code, municipality] = [one(filled, 'code'), one(filled, 'municipality')]
      const problems = {
        ...(!isKeyFigureCode(code) && { code: t.noChoice }),
        ...(!isMunicipalityCode(municipality) && { municipality: t.noMunicipality }),
      }
      const shown = { visit, found: foundIn(filled), filled }
      if (Object.keys(problems).length > 0) return chooseKeyFigurePage({ ...shown, problems })
      const done = await fetchKeyFigure(act, office, { code, municipality })
      if ('answer' in done) return goTo(`${connectorsPath}/${done.answer}`)
      return chooseKeyFigurePage({ ...shown, problems: { code: failedWords(done, language) } })
    }),
  ),
  post(`${connectorsPath}/statbank`, 'import-figures', (visit) =>
    withTable(visit, (_, info) =>
      chooseFiguresPage({ visit, info, filled: { ...ownPlaceIn(info, visit), periods: '20' } }),
    ),
  ),
  post(`${connectorsPath}/statbank/figures`, 'import-figures', (visit) =>
    withTable(visit, async (office, info) => {
      const { act, filled, language } = visit
      const { statbank: t } = connectorsText(language)
      const chosen = {
        values: Object.fromEntries(
          info.variables.map(({ code }, at) => [code, many(filled, `values-${at}`)] as const),
        ),
        periods: number(filled, 'periods') ?? 0,
      }
      const found = Object.entries(problemsWithChosen(info, chosen)).map(([code, problem]) => {
        const at = info.variables.findIndex((variable) => variable.code === code)
        return [at < 0 ? code : `values-${at}`, t.problems[problem]] as const
      })
      if (found.length > 0)
        return chooseFiguresPage({ visit, info, filled, problems: Object.fromEntries(found) })
      const done = await fetchTable(act, office, info, chosen, statBankLanguage(visit))
      if ('upload' in done) return goTo(`${filePath}/${done.upload}`)
      return chooseFiguresPage({ visit, info, filled, problems: { periods: failedWords(done, language) } })
    }),
  ),
  ...answerRoutes,
]

/** The office of the partnership's own country; null where it is not switched on. */
function officeHere({ house, partnership }: Visit): OfficeName | null {
  const name = officeOf[partnership.country]
  return house.offices?.[name] ? name : null
}

async function started(
  visit: Visit,
  filled: Filled,
  problems: Record<string, string> = {},
): Promise<Response> {
  const answers = await figureAnswersOf(visit.act.db, visit.act.within)
  return connectorsPage({ visit, office: officeHere(visit), answers, filled, problems })
}

/** The office that is asked, where it is this partnership's and switched on; a form can be sent by anybody. */
async function withOffice(
  visit: Visit,
  name: OfficeName,
  ask: (office: Office) => Promise<Response>,
): Promise<Response> {
  const office = officeHere(visit) === name ? visit.house.offices?.[name] : undefined
  if (office) return ask(office)
  const words = connectorsText(visit.language).problems.off
  return started(visit, visit.filled, { [name]: words })
}

/** The table that is named, as the office describes it at this moment. */
function withTable(
  visit: Visit,
  show: (office: Office, info: TableInfo) => Response | Promise<Response>,
): Promise<Response> {
  return withOffice(visit, 'statbank', async (office) => {
    const table = one(visit.filled, 'table')
    const { statbank: t } = connectorsText(visit.language)
    if (!isTableCode(table)) return started(visit, visit.filled, { table: t.noTable })
    const info = await askTableInfo(office, table.toUpperCase(), statBankLanguage(visit))
    if ('problem' in info) return started(visit, visit.filled, { table: failedWords(info, visit.language) })
    return show(office, info)
  })
}

const statBankLanguage = ({ language }: Visit) => (language === 'en' ? 'en' : 'da')

/** One's own municipality is chosen to begin with, where a value has its name. */
function ownPlaceIn({ variables }: TableInfo, { partnership }: Visit): Filled {
  return Object.fromEntries(
    variables.flatMap(({ isTime, values }, at) => {
      const own = isTime ? undefined : values.find(({ name }) => sameWord(name, partnership.name))
      return own ? [[`values-${at}`, own.code]] : []
    }),
  )
}

/** The code of one's own municipality, where an area has it. */
async function municipalityCode({ act }: Visit): Promise<string> {
  const areas = await areasOf(act.db, act.within)
  return areas.find(({ kind, code }) => kind === 'municipality' && isMunicipalityCode(code ?? ''))?.code ?? ''
}

/** The key figures that were found, as the form carries them along; only their names are taken from it. */
function foundIn(filled: Filled): KeyFigure[] {
  return many(filled, 'found').flatMap((line) => {
    const [code = '', ...title] = line.split(' ')
    return isKeyFigureCode(code) ? [{ code, title: title.join(' ').slice(0, 300), description: '' }] : []
  })
}
