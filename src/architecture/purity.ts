import { blanked } from './blanking.ts'
import { importsOf } from './imports.ts'
import { kindOf, stepOf } from './rooms.ts'
import type { SourceFile } from './sources.ts'

/** Packages that only work out values from values. */
const purePackages = ['temporal-polyfill', 'zod', 'highs', 'proj4']

/** A package that only works out values from values; the special functions come one by one, each a package of its own. */
const isPurePackage = (specifier: string): boolean =>
  purePackages.includes(specifier) || specifier.startsWith('@stdlib/math-base-special-')

const impure: [what: string, shape: RegExp][] = [
  [
    'the clock',
    /\bDate\.now\b|\bnew Date\s*\(\s*\)|\bnew Date\b(?!\s*\()|\bTemporal\.Now\b|\bperformance\.now\b/,
  ],
  ['chance', /\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues|randomBytes)\b/],
  ['the process', /\bprocess\.|\bimport\.meta\b|\bconsole\./],
  ['the network', /\bfetch\s*\(/],
  ['a timer', /\bset(?:Timeout|Interval|Immediate)\s*\(/],
]

/**
 * A rule works out values from values. It is given the day and knows no clock,
 * chance, process, database, request or language. The same holds for
 * `statistics/` and `calendar.ts`, which rules build on, and on the ground
 * floor for whatever else a rule file there takes values from.
 */
export function rulesArePure(files: SourceFile[]): string[] {
  return restingOn(files).flatMap((file) => [...impureImports(file), ...impureCode(file)])
}

/** The files that must be pure: rules, what they build on, and so on. */
function restingOn(files: SourceFile[]): SourceFile[] {
  const found = new Set(files.filter(({ path }) => mustBePure(path)))
  for (const file of found) {
    if (!onGroundFloor(file.path)) continue
    const targets = importsOf(file).flatMap(({ target, typeOnly }) => (typeOnly ? [] : [target]))
    for (const other of files) if (targets.includes(other.path)) found.add(other)
  }
  return [...found]
}

function mustBePure(path: string): boolean {
  if (kindOf(path) === 'test') return false
  return kindOf(path) === 'rules' || isPureGround(path)
}

function isPureGround(path: string): boolean {
  return path === 'src/calendar.ts' || path.startsWith('src/statistics/')
}

/** The ground floor but for its pure part: its rule files may lean on other files of it, which are then judged too. */
function onGroundFloor(path: string): boolean {
  return path.startsWith('src/') && stepOf(path) === null && !isPureGround(path)
}

function impureImports(file: SourceFile): string[] {
  return importsOf(file)
    .filter(({ specifier, target }) =>
      target === null ? !isPurePackage(specifier) : !mayLeanOn(file.path, target),
    )
    .map(({ specifier }) => `${file.path}: a rule may not import ${specifier}`)
}

function mayLeanOn(path: string, target: string): boolean {
  if (isPureGround(target) || kindOf(target) === 'rules' || kindOf(target) === 'pack') return true
  return onGroundFloor(path) && onGroundFloor(target)
}

function impureCode(file: SourceFile): string[] {
  const code = blanked(file.source, { comments: true, strings: true, templates: true })
  return impure
    .filter(([, shape]) => shape.test(code))
    .map(([what]) => `${file.path}: a rule may not know ${what}`)
}
