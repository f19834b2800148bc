import { beginPicture } from '../situation-picture/actions.ts'
import { mergeStatements } from '../situation-picture/problems/actions.ts'
import type { Party } from '../situation-picture/rules.ts'
import { parties } from '../situation-picture/rules.ts'
import { makeStatement } from '../situation-picture/statements/actions.ts'
import { layDownEvidence, strikeEvidence } from '../situation-picture/statements/evidence.actions.ts'
import { statementById } from '../situation-picture/statements/queries.ts'
import { type Fixture, granbyPeople } from './fixture.ts'
import { actAs, signedIn, type Visitor, visitor } from './visitor.ts'

/** Granby of the fixture with a picture and problems in it, nothing of them prioritised or looked into yet. */
export type GranbyProblems = {
  picture: string
  /** Seen by both sides; seen by the police alone; by the municipality alone, whose evidence can be struck. */
  problems: Record<'speed' | 'theft' | 'paths', string>
  /** Somebody of Granby at a browser. */
  as(role: keyof typeof granbyPeople): Promise<Visitor>
  /** Takes the evidence away from the statement behind `paths`. */
  strikeEvidenceOfPaths(): Promise<void>
}

export async function granbyProblems(fixture: Fixture): Promise<GranbyProblems> {
  const { house, app, clock, partnerships, organisations } = fixture
  const doing = () => ({
    db: house.db,
    email: granbyPeople.coordinator,
    within: partnerships.granby,
    at: clock.at,
  })
  const picture = await actAs(doing(), async (act) =>
    idOf(
      await beginPicture(act, { title: 'Lägesbild', from: '2025-01-01', to: '2025-12-31', continues: null }),
    ),
  )
  const state = (party: Party, organisation: string, words: string) =>
    actAs(doing(), async (act) => {
      const choosable = {
        parties,
        organisations: [{ id: organisation, party: party === 'police' ? party : ('municipality' as const) }],
        themes: [],
        areas: [],
      }
      const statement = { ...nothingMore, words, organisation }
      const id = idOf(await makeStatement(act, { picture, party }, statement, choosable))
      const made = await statementById(act.db, act.within, id)
      idOf(await layDownEvidence(act, made!, document, noSources))
      return id
    })
  const merge = (title: string, seen: 'agree' | 'only-one', statements: string[]) =>
    actAs(doing(), async (act) =>
      idOf(await mergeStatements(act, { picture, statements }, { ...problem, title, seen }, noChoice)),
    )
  const { police, municipality } = organisations
  const speedSeen = await state('police', police, 'Farten är hög')
  const speedFelt = await state('municipality', municipality, 'Folk är rädda för bilarna')
  const theftSeen = await state('police', police, 'Stölderna blir fler')
  const pathsFelt = await state('municipality', municipality, 'Gångvägarna är mörka')
  return {
    picture,
    problems: {
      speed: await merge('Farten på Storgatan', 'agree', [speedSeen, speedFelt]),
      theft: await merge('Stölder vid stationen', 'only-one', [theftSeen]),
      paths: await merge('Mörka gångvägar', 'only-one', [pathsFelt]),
    },
    as: async (role) => visitor(app, await signedIn(house, granbyPeople[role], partnerships.granby)),
    strikeEvidenceOfPaths: () =>
      actAs(doing(), async (act) => {
        const made = await statementById(act.db, act.within, pathsFelt)
        for (const evidence of made?.evidence ?? []) await strikeEvidence(act, evidence, 'Fel år')
      }),
  }
}

const nothingMore = {
  theme: null,
  area: null,
  touchpoints: '',
  whyChosen: '',
  sources: '',
  limits: '',
  consequenceOfLimits: '',
  visibility: 'partners' as const,
}
const document = {
  kind: 'document' as const,
  theme: null,
  survey: null,
  question: '',
  dialogue: null,
  sourceNetwork: null,
  contributors: null,
  words: '12 anmälningar',
  title: 'Anmälningar 2025',
  issuer: 'Granby kommun',
  reference: '',
  year: 2025,
  link: '',
  figure: null,
}
const noSources = { theme: [], survey: [], dialogue: [], sourceNetwork: [] }
const noChoice = { themes: [], areas: [] }
const problem = {
  words: 'Så ser det ut',
  theme: null,
  area: null,
  difference: 'Bara den ena har det i sina siffror.',
  visibility: 'partners' as const,
}

function idOf(made: { id: string } | { problems: object }): string {
  if ('id' in made) return made.id
  throw new Error(JSON.stringify(made.problems))
}
