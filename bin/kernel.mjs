// npm run kernel: writes into knox-kernel.ts what knox-kernel.wat says, as the machine reads it.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openWabt from 'wabt'

const at = (name) => fileURLToPath(new URL(`../src/statistics/${name}`, import.meta.url))
const { parseWat } = await openWabt()
const { buffer } = parseWat('knox-kernel.wat', readFileSync(at('knox-kernel.wat'), 'utf8')).toBinary({})
const written = readFileSync(at('knox-kernel.ts'), 'utf8')
const bytes = Buffer.from(buffer).toString('base64')
writeFileSync(at('knox-kernel.ts'), written.replace(/(?<=export const kernelBytes =\s+')[^']*/, bytes))
