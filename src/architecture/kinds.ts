import { blanked } from './blanking.ts'
import { kindOf, stepOf } from './rooms.ts'
import type { SourceFile } from './sources.ts'

/** A step's room holds the kinds of file the house knows, and no others. */
export function noOtherKindsOfFile(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => stepOf(path) !== null && kindOf(path) === null)
    .map(({ path }) => `${path}: no kind of file that a room may hold`)
}

export const longestFile = 300

/** No file is longer than a person reads at once; only texts and the generated table types may be. */
export function noFileTooLong(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path) && kindOf(path) !== 'text')
    .filter(({ path }) => path !== 'src/database/tables.ts')
    .map(({ path, source }) => ({ path, lines: source.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path}: ${lines} lines, ${longestFile} are allowed`)
}

/** Where a text is, it is in three languages, and Danish and English have the type of the Swedish. */
export function textsInThreeLanguages(files: SourceFile[]): string[] {
  const texts = files.filter(({ path }) => /\/text\.(?:sv|da|en)\.ts$/.test(path))
  const folders = new Set(texts.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))
  return [...folders].flatMap((folder) =>
    ['sv', 'da', 'en'].flatMap((language) => {
      const path = `${folder}/text.${language}.ts`
      const text = texts.find((file) => file.path === path)
      if (!text) return [`${path}: is missing`]
      if (language === 'sv' || typedBySwedish(text.source)) return []
      return [`${path}: does not take its type from text.sv.ts`]
    }),
  )
}

/** Some name taken from text.sv.ts stands as a type: `: Text`, `: typeof text`, `satisfies Text`. */
function typedBySwedish(source: string): boolean {
  const code = blanked(source, { comments: true, templates: true })
  const clause = code.match(/\bimport\s+([\w\s,{}*]+?)\s*from\s*['"]\.\/text\.sv\.ts['"]/)?.[1] ?? ''
  const names = clause.match(/\w+/g)?.filter((word) => word !== 'type' && word !== 'as') ?? []
  return names.some((name) =>
    new RegExp(`(?::|\\bsatisfies)\\s*(?:\\w+<)?\\s*(?:typeof\\s+)?${name}\\b`).test(code),
  )
}
