import { mayRead } from '../order.ts'
import { type Import, importsOf } from './imports.ts'
import { isDoor, isTest, type Kind, kindOf, mountsSteps, roomOf, stepOf } from './rooms.ts'
import type { SourceFile } from './sources.ts'

/** A step reads the steps before it, never the ones after; its tests too. */
export function earlierStepsOnly(files: SourceFile[]): string[] {
  return eachImport(files, (file, target) => {
    const [step, other] = [stepOf(file.path), stepOf(target)]
    if (step === null || other === null || mayRead(step, other)) return null
    return `${step} comes before ${other} and must not read it`
  })
}

/** What a file may take from another step's room, besides types: rules everywhere, the rest by its kind. */
const fromAnotherStep: Partial<Record<Kind, Kind[]>> = {
  rules: ['rules'],
  queries: ['rules', 'queries'],
  actions: ['rules', 'queries', 'actions'],
  pages: ['rules'],
  routes: ['rules', 'queries'],
  jobs: ['rules', 'queries', 'actions'],
  browser: ['rules'],
  document: ['rules'],
  text: [],
}

/** What a file may take from its own room, besides types. */
const fromOwnRoom: Partial<Record<Kind, Kind[]>> = {
  rules: ['rules', 'pack'],
  queries: ['rules', 'queries', 'pack'],
  actions: ['rules', 'queries', 'actions', 'pack'],
  pages: ['rules', 'text', 'pages'],
  routes: ['rules', 'queries', 'actions', 'pages', 'routes', 'text', 'document', 'asset', 'pack'],
  jobs: ['rules', 'queries', 'actions', 'text', 'document', 'asset', 'pack'],
  browser: ['rules', 'text', 'browser'],
  document: ['rules', 'text', 'document', 'asset'],
  text: ['rules', 'text'],
}

/** Of another step only rules, queries and actions are known, types included. */
export function onlyRulesQueriesActions(files: SourceFile[]): string[] {
  return eachImport(files, (file, target) => {
    const [step, other, kind] = [stepOf(file.path), stepOf(target), kindOf(target)]
    if (step === null || other === null || step === other || isTest(file.path)) return null
    if (kind === 'rules' || kind === 'queries' || kind === 'actions') return null
    return `of another step only rules, queries and actions may be known, not ${target}`
  })
}

/** Each kind of file knows what the table of kinds lets it know: a page knows no query, a rule no action. */
export function eachKindKnowsItsPart(files: SourceFile[]): string[] {
  return eachImport(files, (file, target, { typeOnly }) => {
    const [kind, other] = [kindOf(file.path), kindOf(target)]
    if (typeOnly || kind === null || other === null || stepOf(file.path) === null || isTest(file.path))
      return null
    const table = roomOf(file.path) === roomOf(target) ? fromOwnRoom : fromAnotherStep
    if (stepOf(target) === null || table[kind]?.includes(other)) return null
    return `a ${kind} file may not use ${target}`
  })
}

/**
 * The ground floor knows no step. Beside the mounting files, the door asks
 * `partnership` who comes and what they may, and an act, a route or a visitor
 * carries the types of its table role × act.
 */
export function groundFloorKnowsNoStep(files: SourceFile[]): string[] {
  return eachImport(files, (file, target, { typeOnly }) => {
    const step = stepOf(target)
    if (!file.path.startsWith('src/') || stepOf(file.path) !== null || mountsSteps(file.path)) return null
    if (step === null || (isDoor(file.path) && step === 'partnership')) return null
    if (typeOnly && target === 'src/partnership/rules.ts') return null
    return `the ground floor knows no step, and this reads ${target}`
  })
}

type Judge = (file: SourceFile, target: string, imported: Import) => string | null

function eachImport(files: SourceFile[], judge: Judge): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const offence = imported.target === null ? null : judge(file, imported.target, imported)
      return offence === null ? [] : [`${file.path}: ${offence}`]
    }),
  )
}
