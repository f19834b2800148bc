// Lays out build/: the program as one file, and what the browser is given.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { bundle } from './bundle.mjs'
import { root } from './carried-node.mjs'

const target = join(root, 'build')

function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs
    }),
  )
}

function isFresh() {
  const program = join(target, 'samsyn.js')
  if (!existsSync(program)) return false
  const built = statSync(program).mtimeMs
  return newest(join(root, 'src')) < built && newest(join(root, 'bin')) < built
}

export async function buildAll() {
  if (isFresh()) return
  mkdirSync(target, { recursive: true })
  const browserEntries = readdirSync(join(root, 'src'), { recursive: true })
    .filter((path) => basename(path) === 'browser.ts')
    .map((path) => ({ in: join(root, 'src', path), out: dirname(path).replaceAll('/', '-') }))
  await Promise.all([
    build({
      entryPoints: [{ in: join(root, 'src/web/assets/style.css'), out: 'style' }],
      bundle: true,
      minify: true,
      outdir: join(target, 'assets'),
      loader: { '.woff2': 'file', '.svg': 'file' },
      assetNames: '[name]-[hash]',
      logLevel: 'warning',
    }),
    build({
      entryPoints: [
        { in: join(root, 'src/web/assets/mark.svg'), out: 'mark' },
        { in: join(root, 'src/web/assets/app.webmanifest'), out: 'app' },
        ...browserEntries,
      ],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      outdir: join(target, 'assets'),
      loader: { '.svg': 'copy', '.webmanifest': 'copy' },
      logLevel: 'warning',
    }),
  ])
  await bundle('src/documents/typst-worker.ts', 'build/typst-worker.js')
  await bundle('src/cli.ts', 'build/samsyn.js')
}

if (process.argv[1] === import.meta.filename) await buildAll()
