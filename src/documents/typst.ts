import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What is used of the Typst compiler's native binding, which ships without types of its own. */
export type TypstCompiler = {
  pdf(
    source: { mainFilePath: string; inputs: Record<string, string> },
    options: { pdfStandard: 'ua-1'; creationTimestamp: number },
  ): Uint8Array
  /** Its pages below each other as one picture; letters are outlines, so that no font is needed to look at it. */
  plainSvg(source: { mainFilePath: string; inputs: Record<string, string> }): string
  /** Forgets what has not been asked for in the last `age` prints. */
  evictCache(age: number): void
}
type TypstBinding = {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): TypstCompiler }
}

const assets = join(import.meta.dirname, 'assets')
export const template = `${assets}/document.typ`

let compiler: TypstCompiler | null | undefined

/** The Typst compiler with the project's fonts, loaded once; null on machines it does not exist for (arm64). */
export function typstCompiler(): TypstCompiler | null {
  if (compiler === undefined) compiler = loadCompiler()
  return compiler
}

function loadCompiler(): TypstCompiler | null {
  const binding = loadBinding()
  if (!binding) return null
  return binding.NodeCompiler.create({ workspace: assets, fontArgs: [{ fontPaths: [`${assets}/fonts`] }] })
}

/** By `require`, because the package is optional and is nothing but a native file. */
function loadBinding(): TypstBinding | null {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')
  } catch {
    return null
  }
}
