import {
  asPieces,
  definitions,
  heading,
  list,
  own,
  ownHeading,
  paragraph,
  strong,
  type Telling,
} from '../../documents/blocks.ts'
import type { Block, Words } from '../../documents/document.rules.ts'
import { writtenDay, writtenList } from '../../web/languages.ts'
import { parties } from '../rules.ts'
import { sourceQuestions } from './chapters.rules.ts'
import type { PictureContents, ToldEvidence, ToldProblem, ToldStatement } from './rules.ts'
import { documentText } from './words.report.ts'

/** What each party sees, one after the other, and then what they see together. */
export function viewsChapter({ statements, problems }: PictureContents, telling: Telling): Block[] {
  const t = documentText(telling.language)
  const said = parties.flatMap((party) => {
    const own = statements.filter((statement) => statement.party === party)
    if (own.length === 0) return []
    return [heading(3, t.viewOf[party]), ...own.flatMap((statement) => statementBlocks(statement, telling))]
  })
  return [
    ...said,
    ...(problems.length > 0 ? [heading(3, t.together)] : []),
    ...problems.flatMap((problem) => problemBlocks(problem, telling)),
  ]
}

function statementBlocks(statement: ToldStatement, telling: Telling): Block[] {
  const t = documentText(telling.language)
  return [
    paragraph(strong(own(statement.words, telling))),
    ...definitions([
      [t.saidBy, own(statement.organisation, telling)],
      [t.problems.page.theme, own(statement.theme, telling)],
      [t.problems.page.area, own(statement.area, telling)],
      [t.touchpoints, own(statement.touchpoints, telling)],
      ...sourceQuestions.map(
        (question) => [t.sourceTerms[question], own(statement[question], telling)] as const,
      ),
    ]),
    ...(statement.evidence.length > 0 ? [paragraph(t.evidence)] : []),
    ...list(statement.evidence.map((evidence) => evidenceWords(evidence, telling))),
  ]
}

/** "En siffra om brott: 84 narkotikabrott. Anmälda brott i Ekbro, Brå, 2022". */
function evidenceWords(evidence: ToldEvidence, telling: Telling): Words {
  const t = documentText(telling.language)
  const { kind, words, title, issuer, reference, year, link } = evidence
  const source = [title, issuer, reference, year === null ? '' : String(year)]
  const named = source.filter((part) => part !== '').join(', ')
  return [
    `${t.statements.evidence.kinds[kind]}: `,
    ...(words === null ? [t.tooFew] : asPieces(own(words, telling))),
    ...(named ? [' – ', ...asPieces(own(named, telling))] : []),
    ...(link ? [' – ', { text: link, href: link }] : []),
  ]
}

function problemBlocks(problem: ToldProblem, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const signed = problem.signedBy.map(({ party, office, day }) => [
    `${t.picture.parties[party]}: `,
    ...asPieces(own(office, telling)),
    `, ${writtenDay(day, language)}`,
  ])
  return [
    ownHeading(3, problem.title, telling),
    paragraph(own(problem.words, telling)),
    ...definitions([
      [t.problems.page.seen, t.problems.seen[problem.seen]],
      [
        t.problems.page.seenBy,
        writtenList(
          problem.seenBy.map((party, place) => {
            const name = t.picture.parties[party]
            return place === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)
          }),
          language,
        ),
      ],
      [t.problems.page.difference, own(problem.difference, telling)],
      [t.problems.page.theme, own(problem.theme, telling)],
      [t.problems.page.area, own(problem.area, telling)],
    ]),
    paragraph(t.signing),
    ...list(signed.length > 0 ? signed : [t.notSigned]),
  ]
}
