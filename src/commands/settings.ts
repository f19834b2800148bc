import { resolve } from 'node:path'
import type { DatabaseSettings } from '../database/connect.ts'

/** Where this instance listens and keeps its data, from the environment alone. */
export type InstanceSettings = { port: number; host: string; secure: boolean; database: DatabaseSettings }

export function instanceSettings(
  kind: 'demo' | 'serve',
  env: NodeJS.ProcessEnv = process.env,
): InstanceSettings {
  const folder = env.DATA_DIR ?? (kind === 'demo' ? 'data/demo' : 'data/samsyn')
  return {
    port: Number(env.PORT ?? 3000),
    host: env.HOST ?? '127.0.0.1',
    secure: (env.PUBLIC_URL ?? '').startsWith('https:'),
    database: {
      dataDir: resolve(folder),
      url: env.DATABASE_URL || undefined,
      appUrl: env.DATABASE_URL_APP || undefined,
      publicUrl: env.DATABASE_URL_PUBLIC || undefined,
      intakeUrl: env.DATABASE_URL_INTAKE || undefined,
      onNotice: (notice) => process.stderr.write(`${notice}\n`),
    },
  }
}
