import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnChain } from './drawing.rules.ts'
import { type Gap, gapsOf, type ThreadFacts } from './gaps.rules.ts'
import { toldApart } from './read.rules.ts'
import { type Chain, chainAround, chainKinds, fromAfar, reachedFrom, withinSight } from './rules.ts'

const named = (id: string) => ({ id, title: id })
/** A thread without a gap. */
const whole: ThreadFacts = {
  themes: [{ ...named('dark'), voices: 38 }],
  statements: [{ ...named('said'), theme: 'dark', themesBehind: ['dark'], rests: true }],
  prioritised: [named('paths')],
  focusAreas: [{ ...named('evenings'), agreement: 'a', problems: ['paths'], isMeasured: true }],
  measures: [{ ...named('lamps'), focusArea: 'evenings', problems: ['paths'] }],
  promises: [{ ...named('repair'), measure: 'lamps', isHeardByBoth: true }],
  heard: [{ ...named('meeting'), source: 'dialogue', isAnswered: true, isUsed: false }],
}
const [area, measure] = [whole.focusAreas[0]!, whole.measures[0]!]
const survey = { ...named('survey'), source: 'survey' as const, isAnswered: true, isUsed: true }

// biome-ignore format: a table is read by its rows
const table: [what: string, changed: Partial<ThreadFacts>, gaps: string[]][] = [
  ['a whole thread', {}, []],
  ['a statement without evidence', { statements: [{ ...whole.statements[0]!, rests: false }] }, ['statementWithoutEvidence said']],
  ['a theme that no statement takes up', { themes: [...whole.themes, { ...named('mopeds'), voices: 5 }] }, ['themeWithoutStatement mopeds']],
  ['a theme that nobody raised', { themes: [...whole.themes, { ...named('mopeds'), voices: 0 }] }, []],
  ['a theme that a statement counts among its evidence', { statements: [{ ...whole.statements[0]!, theme: null }] }, []],
  ['a prioritised problem that nothing was made of', { prioritised: [...whole.prioritised, named('theft')] }, ['problemWithoutFocusArea theft']],
  ['S2-11 a focus area made of no problem', { focusAreas: [{ ...area, problems: [] }], prioritised: [] }, ['focusAreaWithoutProblem evenings']],
  ['a focus area without a measure', { focusAreas: [area, { ...area, ...named('drugs') }] }, ['focusAreaWithoutMeasure drugs']],
  ['an outcome nobody measures', { focusAreas: [{ ...area, isMeasured: false }] }, ['outcomeNotMeasured evenings']],
  ['S1-09 a measure that cites no finding', { measures: [{ ...measure, problems: [] }] }, ['measureWithoutFinding lamps']],
  ['S2-51 a promise without voices of both groups', { promises: [{ ...whole.promises[0]!, isHeardByBoth: false }] }, ['promiseWithoutVoices repair']],
  ['S3-24 a survey that nothing rests on', { heard: [{ ...survey, isUsed: false }] }, ['surveyUnused survey']],
  ['a survey whose answers came to nobody', { heard: [{ ...survey, isAnswered: false }] }, ['noFeedback survey']],
  ['a meeting that nobody heard back from', { heard: [{ ...whole.heard[0]!, isAnswered: false }] }, ['noFeedback meeting']],
]
it.each(table)('%s', (_, changed, gaps) => {
  const found = gapsOf({ ...whole, ...changed })
  expect(found.map(({ code, id }: Gap) => `${code} ${id}`)).toEqual(gaps)
  for (const { by, href } of found) expect([by.length > 0, href.startsWith('/app/')]).toEqual([true, true])
})

const things = ['dark', 'said', 'paths', 'evenings', 'lamps', 'repair']
const line: Chain = {
  nodes: things.map((id, at) => ({ kind: chainKinds[at]!, id, title: id, href: `/${id}` })),
  edges: things.slice(1).map((to, at) => ({ from: things[at]!, to })),
}

describe('the chain', () => {
  it('is followed back to the voices and on to the promises, from each of its things', () => {
    for (const [at, id] of things.entries()) {
      expect(reachedFrom(line, id, 'back').map((one) => one.id)).toEqual(things.slice(0, at))
      expect(reachedFrom(line, id, 'on').map((one) => one.id)).toEqual(things.slice(at + 1))
    }
  })

  it('around a thing holds no neighbour that only shares its origin', () => {
    const twin = { kind: 'commitment' as const, id: 'twin', title: 'twin', href: '/twin' }
    const chain = { nodes: [...line.nodes, twin], edges: [...line.edges, { from: 'lamps', to: 'twin' }] }
    expect(chainAround(chain, 'repair').nodes.map(({ id }) => id)).not.toContain('twin')
    expect(chainAround(chain, 'lamps').nodes.map(({ id }) => id)).toContain('twin')
  })

  it('ends with a circle too, and shows no line to what is not there', () => {
    const circle = { ...line, edges: [...line.edges, { from: 'repair', to: 'dark' }] }
    expect(reachedFrom(circle, 'dark', 'on')).toHaveLength(5)
    expect(withinSight({ nodes: line.nodes.slice(1), edges: line.edges }).edges).toHaveLength(4)
  })

  it('from afar passes by the statements, and drops a line that a longer way repeats', () => {
    const short = { from: 'dark', to: 'repair' }
    const { nodes, edges } = fromAfar({ ...line, edges: [...line.edges, short] })
    expect(nodes.map(({ id }) => id)).toEqual(things.filter((id) => id !== 'said'))
    expect(edges).not.toContainEqual(short)
    expect(edges).toContainEqual({ from: 'dark', to: 'paths' })
    expect(edges).toHaveLength(4)
  })

  it('is drawn with no two boxes that meet, each column after the one before', () => {
    const anyChain = fc
      .array(fc.tuple(fc.constantFrom(...chainKinds), fc.string({ maxLength: 90 })), { maxLength: 25 })
      .map((made) => made.map(([kind, title], at) => ({ kind, title, id: `${at}`, href: '/' })))
    fc.assert(
      fc.property(anyChain, fc.array(fc.tuple(fc.nat(24), fc.nat(24))), (nodes, pairs) => {
        const edges = pairs.map(([from, to]) => ({ from: `${from}`, to: `${to}` }))
        const { boxes, width, height } = drawnChain(withinSight({ nodes, edges }))
        expect(boxes).toHaveLength(nodes.length)
        for (const one of boxes) {
          expect(one.x + one.width).toBeLessThanOrEqual(width)
          expect(one.y + one.height).toBeLessThanOrEqual(height)
          for (const other of boxes)
            if (one.id !== other.id && one.x === other.x)
              expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
        }
      }),
    )
  })
})

it('two problems of one name are told apart by their pictures, and others keep their name', () => {
  const pictures = [
    { id: 'old', title: 'Lägesbild 2024' },
    { id: 'new', title: 'Lägesbild 2026' },
  ]
  const problem = (id: string, title: string, picture: string) => ({ id, title, picture })
  const problems = [
    problem('1', 'Narkotika', 'old'),
    problem('2', 'Narkotika', 'new'),
    problem('3', 'Trafik', 'new'),
  ]
  expect(toldApart(problems, pictures).map(({ title }) => title)).toEqual([
    'Narkotika (Lägesbild 2024)',
    'Narkotika (Lägesbild 2026)',
    'Trafik',
  ])
})
