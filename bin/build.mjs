// Lays out build/: the program as one file, and what the browser is given.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { root } from './carried-node.mjs'

const target = join(root, 'build')

/** Files that lie beside their code (migrations, fonts, templates) stay where they are in src/. */
const besideTheirCode = {
  name: 'beside-their-code',
  setup(building) {
    building.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined
      const folder = JSON.stringify(`/../${relative(root, dirname(path))}`)
      const contents = readFileSync(path, 'utf8').replaceAll(
        'import.meta.dirname',
        `(import.meta.dirname + ${folder})`,
      )
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

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
    .filter((path) => path.endsWith('browser.ts'))
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
      entryPoints: [{ in: join(root, 'src/web/assets/mark.svg'), out: 'mark' }, ...browserEntries],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      outdir: join(target, 'assets'),
      loader: { '.svg': 'copy' },
      logLevel: 'warning',
    }),
  ])
  await build({
    entryPoints: [join(root, 'src/cli.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    outfile: join(target, 'samsyn.js'),
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [besideTheirCode],
    logLevel: 'warning',
  })
}

if (process.argv[1] === import.meta.filename) await buildAll()
