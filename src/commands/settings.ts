import { join, resolve } from 'node:path'
import type { DatabaseSettings } from '../database/connect.ts'
import { forTheOperator } from '../database/for-the-operator.ts'
import type { MailSettings } from '../web/mailing.ts'
import { type OfficeName, officeNames } from '../web/offices.rules.ts'

/** Where this instance listens and keeps its data, from the environment alone. */
export type InstanceSettings = {
  port: number
  host: string
  /** The address people open, without a slash at its end; this machine's own where none is named. */
  address: string
  secure: boolean
  /** Where the key of the survey answers lies; never in the database. */
  answerKeyFile: string
  /** How mail is sent; null where no mail server is named, and no mail is offered. */
  mail: MailSettings | null
  /** Whose open figures may be asked for over the network; nobody's where none is named. */
  offices: OfficeName[]
  /** Long work is carried out by `samsyn work`, started on its own, and not beside the server. */
  workElsewhere: boolean
  database: DatabaseSettings
}

export function instanceSettings(
  kind: 'demo' | 'serve',
  env: NodeJS.ProcessEnv = process.env,
): InstanceSettings {
  const folder = env.DATA_DIR ?? (kind === 'demo' ? 'data/demo' : 'data/samsyn')
  const port = portOf(env.PORT || '3000')
  const address = addressOf(env.PUBLIC_URL || `http://localhost:${port}`)
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    address,
    secure: address.startsWith('https:'),
    answerKeyFile: resolve(env.ANSWER_KEY_FILE || join(folder, 'answers.key')),
    mail: mailSettings(env),
    offices: officesNamed(env.FIGURE_OFFICES ?? ''),
    workElsewhere: isElsewhere(env.LONG_WORK),
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

function mailSettings({ SMTP_URL: smtpUrl, MAIL_FROM: from }: NodeJS.ProcessEnv): MailSettings | null {
  if (!smtpUrl) return null
  // The address holds a password, so it is not said back.
  if (!URL.canParse(smtpUrl) || !/^smtps?:$/.test(new URL(smtpUrl).protocol))
    throw forTheOperator(
      'SMTP_URL is no address of a mail server, such as smtps://user:password@mail.example:465.',
    )
  if (!from || !/^[^\s@<>]+@[^\s@<>]+$|^[^<>@]+<[^\s@<>]+@[^\s@<>]+>$/.test(from))
    throw forTheOperator(
      `MAIL_FROM is “${from ?? ''}”. Give it the address that mail comes from, such as samsyn@ekbro.example.`,
    )
  return { smtpUrl, from }
}

function officesNamed(written: string): OfficeName[] {
  const named = written
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return named.map((name) => {
    const office = officeNames.find((one) => one === name)
    if (office) return office
    throw forTheOperator(`FIGURE_OFFICES names “${name}”. Name of these: ${officeNames.join(', ')}.`)
  })
}

function isElsewhere(written: string | undefined): boolean {
  if (!written || written === 'elsewhere') return written === 'elsewhere'
  throw forTheOperator(
    `LONG_WORK is “${written}”. Leave it out, or give it the word elsewhere where “samsyn work” runs on its own.`,
  )
}

function portOf(written: string): number {
  const port = Number(written)
  if (/^\d+$/.test(written) && port < 65_536) return port
  throw forTheOperator(`PORT is “${written}”. Give it a whole number below 65536, such as 3000.`)
}

function addressOf(written: string): string {
  if (URL.canParse(written) && /^https?:/.test(written)) return written.replace(/\/+$/, '')
  throw forTheOperator(
    `PUBLIC_URL is “${written}”. Give it the whole address that people open, such as https://samsyn.example.`,
  )
}
