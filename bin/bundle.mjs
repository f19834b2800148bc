// Bundles one entry of ours into build/, with the files beside its code left where they are in src/.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { root } from './carried-node.mjs'

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

export function bundle(entry, outfile) {
  return build({
    entryPoints: [join(root, entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    outfile: join(root, outfile),
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [besideTheirCode],
    logLevel: 'warning',
  })
}
