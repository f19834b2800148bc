import { expect, it } from 'vitest'
import { instanceSettings } from './settings.ts'

it('a link for people leads to the address they use, or to this machine where none is named', () => {
  expect(instanceSettings('serve', {}).address).toBe('http://localhost:3000')
  expect(instanceSettings('serve', { PORT: '3107' }).address).toBe('http://localhost:3107')
  const behindProxy = instanceSettings('serve', { PUBLIC_URL: 'https://samsyn.example/' })
  expect(behindProxy).toMatchObject({ address: 'https://samsyn.example', secure: true, port: 3000 })
})

it('the demonstration and the product never share a data folder by default', () => {
  const folder = (kind: 'demo' | 'serve') => instanceSettings(kind, {}).database.dataDir
  expect(folder('demo')).not.toBe(folder('serve'))
})

it.each([
  [{ PORT: 'three' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: '-1' }, 'PORT'],
  [{ FIGURE_OFFICES: 'kolada,elsewhere' }, 'elsewhere'],
  [{ LONG_WORK: 'yes' }, 'LONG_WORK'],
  [{ PUBLIC_URL: 'samsyn.example' }, 'PUBLIC_URL'],
  [{ PUBLIC_URL: 'ftp://samsyn.example' }, 'PUBLIC_URL'],
  [{ SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
  [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
])('%o is refused with a sentence that names what to change', (env, named) => {
  expect(() => instanceSettings('serve', env)).toThrow(named)
})

it('mail is sent where a mail server is named, and offered nowhere else', () => {
  expect(instanceSettings('serve', { MAIL_FROM: 'samsyn@ekbro.example' }).mail).toBeNull()
  const named = { SMTP_URL: 'smtp://mail.example:25', MAIL_FROM: 'Samsyn i Ekbro <samsyn@ekbro.example>' }
  expect(instanceSettings('serve', named).mail).toEqual({ smtpUrl: named.SMTP_URL, from: named.MAIL_FROM })
})

it('no office is asked for figures unless whoever runs the server names it', () => {
  expect(instanceSettings('serve', {}).offices).toEqual([])
  expect(instanceSettings('serve', { FIGURE_OFFICES: 'kolada, statbank' }).offices).toEqual([
    'kolada',
    'statbank',
  ])
})
