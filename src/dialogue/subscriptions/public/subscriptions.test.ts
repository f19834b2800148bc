import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GranbyResidents, granbyResidents } from '../../../demo/granby-residents.ts'
import { mailServer, type ReceivedMail } from '../../../demo/mail-server.ts'
import { type Mailer, mailerOf } from '../../../web/mailing.ts'
import { sendWaitingMail } from '../jobs.ts'

let desk: GranbyResidents
let post: Awaited<ReturnType<typeof mailServer>>
let mailer: Mailer
let theme: string
const site = 'https://samsyn.example'

beforeAll(async () => {
  desk = await granbyResidents()
  post = await mailServer()
  mailer = mailerOf({ smtpUrl: post.url, from: 'Samsyn i Granby <samsyn@granby.example>' }, site)
  desk.fixture.house.mailer = mailer
  theme = await desk.themed('Mörka gångvägar')
  const [voice = ''] = await desk.heard(['Det är mörkt vid tunneln'])
  await desk.coded({ [voice]: [theme] })
})
afterAll(async () => {
  mailer.close()
  await post.close()
  await desk.db.drop()
})
beforeEach(() => {
  post.received.length = 0
  post.refusing.clear()
})

const hours = (number: number) => new Date(desk.fixture.clock.at.getTime() + number * 3_600_000)
const send = (at = desk.fixture.clock.at, by = mailer) =>
  sendWaitingMail({ app: desk.db.app, keys: desk.keys, mailer: by, at })
const ask = (address: string, language = 'sv', about = theme) =>
  desk.resident.post(`/granby/${language}/subscription/${about}`, { address })
const count = async (question: string) => (await desk.db.owner.query(question)).rows[0].n as number
const subscriptions = () => count('select count(*)::int as n from subscription')
const confirmed = () => count('select count(*)::int as n from subscription where confirmed_at is not null')

/** The path of the link in a mail that does this. */
const linkIn = ({ text }: ReceivedMail, act: 'confirm' | 'leave') =>
  new RegExp(`${site}(/\\S+/${act}/\\S+)`).exec(text)?.[1] ?? ''

/** Asks, gets the mail, opens the link and presses the button. Gives the mail. */
async function subscribed(address: string, language = 'sv', about = theme): Promise<ReceivedMail> {
  expect((await ask(address, language, about)).status).toBe(200)
  await send()
  const mail = post.received.findLast(({ to }) => to[0] === address)!
  expect((await desk.resident.post(linkIn(mail, 'confirm'))).status).toBe(303)
  return mail
}

async function told(words: string, changed: Record<string, string> = {}, about = theme): Promise<void> {
  const feedback = { givenOn: '2026-03-02', channel: 'webbplatsen', words, public: 'yes', ...changed }
  expect((await desk.sanna.post(`/app/dialogue/feedback/theme/${about}`, feedback)).status).toBe(303)
}

describe('subscribing to a theme', () => {
  it('the form stands on the theme’s own page; one link is mailed, and only the button behind it confirms', async () => {
    const page = await (await desk.resident.get(`/granby/sv/you-said/${theme}`)).text()
    expect(page).toContain(`action="/granby/sv/subscription/${theme}"`)
    expect(page).not.toContain('<script')
    const asked = await ask('Stina.Ek@byn.example')
    expect([asked.status, asked.headers.get('set-cookie')]).toEqual([200, null])
    expect(await send()).toEqual({ sent: 1, failed: 0, away: false })
    const [mail] = post.received
    expect(mail?.to).toEqual(['Stina.Ek@byn.example'])
    expect(mail?.headers.from).toContain('samsyn@granby.example')
    expect(mail?.subject).toBe('Bekräfta: besked om Mörka gångvägar')
    const link = linkIn(mail!, 'confirm')
    expect(mail?.html).toContain(`href="${site}${link}"`)
    // Programs open links to look at them: that confirms nothing.
    expect(await (await desk.resident.get(link)).text()).toContain('Ja, mejla mig')
    await told('Ingen har bekräftat än')
    expect(await send()).toEqual({ sent: 0, failed: 0, away: false })
    expect((await desk.resident.post(link)).headers.get('location')).toBe(link)
    expect(await (await desk.resident.get(link)).text()).toContain('Adressen är bekräftad')
    // Asked for again, nothing is sent and nothing is given away.
    expect(await (await ask('stina.ek@BYN.example')).text()).toBe(
      await (await ask('okand@byn.example')).text(),
    )
    await send()
    expect(post.received.map(({ to }) => to[0])).toEqual(['Stina.Ek@byn.example', 'okand@byn.example'])
  })

  it('a notice tells what was told, in the subscriber’s language, with the way out in it; nothing of it is a picture or a tracker', async () => {
    await subscribed('anne@byn.example', 'en')
    post.received.length = 0
    await told('Lamporna vid tunneln byts <i april>.\nRopa om någon är mörk.')
    await send()
    const mail = post.received.find(({ to }) => to[0] === 'anne@byn.example')!
    expect(mail.subject).toBe('You said – we did: Mörka gångvägar')
    for (const words of [
      'Lamporna vid tunneln byts <i april>.',
      'Granby',
      '2 March 2026',
      `${site}/granby/en/you-said/${theme}`,
    ])
      expect(mail.text).toContain(words)
    expect(mail.html).toContain('byts &lt;i april&gt;')
    expect(mail.html).not.toMatch(/<img|<script|http:/)
    const leave = linkIn(mail, 'leave')
    expect(mail.headers['list-unsubscribe']).toBe(`<${site}${leave}>`)
    expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  })

  it('what is not public, was struck, or is about something else tells nobody', async () => {
    await subscribed('olle@byn.example')
    post.received.length = 0
    await told('Bara för oss', { public: '' })
    const other = await desk.themed('Mopeder')
    await told('Mopederna är färre', {}, other)
    await told('Det här blev fel')
    const page = await (await desk.sanna.get(`/app/dialogue/themes/theme/${theme}`)).text()
    const card = page.slice(page.indexOf('Det här blev fel'))
    const strike = /\/app\/dialogue\/feedback\/[\da-f-]{36}\/strike/.exec(card)?.[0]
    expect((await desk.sanna.post(strike ?? '', { reason: 'Fel tema' })).status).toBe(303)
    await send()
    expect(post.received.map(({ text }) => text).join()).not.toMatch(/Bara för oss|färre|blev fel/)
  })

  it('one press in the mail program, or the button of the link, deletes the address and leaves a receipt', async () => {
    await subscribed('lars@byn.example')
    await told('Något nytt')
    await send()
    const mail = post.received.findLast(({ to }) => to[0] === 'lars@byn.example')!
    const leave = linkIn(mail, 'leave')
    const before = await subscriptions()
    expect(await (await desk.resident.get(leave)).text()).toContain('Sluta och ta bort adressen')
    expect(await subscriptions()).toBe(before)
    expect((await desk.resident.post(leave, { 'List-Unsubscribe': 'One-Click' })).status).toBe(303)
    expect(await subscriptions()).toBe(before - 1)
    expect(await (await desk.resident.get(leave)).text()).toContain(
      'Kvitto: adressen togs bort härifrån 2 mars 2026',
    )
    expect((await desk.resident.post(leave)).status).toBe(303)
    post.received.length = 0
    await told('Efteråt')
    await send()
    expect(post.received.map(({ to }) => to[0])).not.toContain('lars@byn.example')
  })

  it('whoever lost the mail is sent the links for leaving; a stranger learns nothing', async () => {
    await subscribed('maj@byn.example')
    post.received.length = 0
    const known = await (
      await desk.resident.post('/granby/sv/subscription', { address: 'maj@byn.example' })
    ).text()
    const unknown = await (
      await desk.resident.post('/granby/sv/subscription', { address: 'ingen@byn.example' })
    ).text()
    expect(known).toBe(unknown)
    await send()
    expect(post.received.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['maj@byn.example', 'Sluta få besked om Mörka gångvägar'],
    ])
    expect((await desk.resident.post(linkIn(post.received[0]!, 'leave'))).status).toBe(303)
  })

  it('a link that is not ours, of another act or of another subscription does nothing', async () => {
    const mail = await subscribed('per@byn.example')
    const confirm = linkIn(mail, 'confirm')
    const before = await subscriptions()
    for (const wrong of [
      confirm.replace('/confirm/', '/leave/'),
      `${confirm}x`,
      confirm.replace(/[^/]+$/, 'hej'),
    ])
      expect((await desk.resident.post(wrong)).status, wrong).toBe(404)
    expect(await subscriptions()).toBe(before)
  })

  it('what is no address is refused at its field', async () => {
    const refused = await ask('stina')
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('id="address-problem"'),
    ])
  })

  it('a theme that is not open to everybody cannot be subscribed to', async () => {
    const closed = await desk.themed('Stängt tema', { public: '' })
    expect((await ask('stina@byn.example', 'sv', closed)).status).toBe(404)
    expect((await ask('stina@byn.example', 'sv', 'hej')).status).toBe(404)
  })
})

describe('the address', () => {
  it('is nowhere in the database, and staff see only how many there are', async () => {
    await subscribed('hemlig.adress@byn.example')
    const { rows } = await desk.db.owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    for (const { name } of rows) {
      const found = await desk.db.owner.query(
        `select 1 from "${name}" t where strpos(t::text, 'hemlig') > 0 or strpos(t::text, encode('hemlig', 'hex')) > 0`,
      )
      expect([name, found.rowCount]).toEqual([name, 0])
    }
    const number = await confirmed()
    const page = await desk.page(`/app/dialogue/themes/theme/${theme}`)
    expect(page).toContain(`${number} personer får besked via e-post.`)
    expect(page).not.toContain('hemlig')
    expect(await desk.page(`/app/dialogue/feedback/theme/${theme}`)).toContain(
      `${number} personer har bett om besked`,
    )
  })

  it('that nobody confirmed is forgotten after three days', async () => {
    await ask('aldrig@byn.example')
    const before = await subscriptions()
    await send(hours(71))
    expect(await subscriptions()).toBe(before)
    const left = await confirmed()
    await send(hours(73))
    expect(await subscriptions()).toBe(left)
  })

  it('is written to three times a day at most at a stranger’s wish, and all together three hundred times an hour', async () => {
    for (const _ of Array.from({ length: 5 })) expect((await ask('trakasserad@byn.example')).status).toBe(200)
    await send()
    expect(post.received.filter(({ to }) => to[0] === 'trakasserad@byn.example')).toHaveLength(3)
    const asked = `select count(*)::int as n from mail_job
       where kind <> 'notice' and made_at > '${hours(-1).toISOString()}'`
    // As if others had asked for all but ten.
    await desk.db.owner.query(
      `insert into mail_job (tenant, partnership, kind, subscription, made_at, due_at, sent_at)
       select s.tenant, s.partnership, 'confirm', s.id, $1, $1, $1
         from (select * from subscription limit 1) s, generate_series(1, $2)`,
      [desk.fixture.clock.at, 290 - (await count(asked))],
    )
    const many = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(`nummer${at}@byn.example`)))
    expect(many.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 10 }, () => 200),
      ...Array.from({ length: 10 }, () => 429),
    ])
    expect(await count(asked)).toBe(300)
    await desk.db.owner.query(`delete from mail_job where kind <> 'notice'`)
    await desk.db.owner.query('delete from subscription where confirmed_at is null')
    desk.fixture.clock.at = hours(30)
  })
})

describe('the queue', () => {
  it('two who send at once send each mail once', async () => {
    await subscribed('en@byn.example')
    await subscribed('tva@byn.example')
    post.received.length = 0
    await told('Till alla på en gång')
    const second = mailerOf({ smtpUrl: post.url, from: 'samsyn@granby.example' }, site)
    const rounds = await Promise.all([send(), send(desk.fixture.clock.at, second), send()])
    second.close()
    const due = await confirmed()
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(due)
    expect(new Set(post.received.map(({ to }) => to[0])).size).toBe(due)
    expect(new Set(post.received.map(({ headers }) => headers['message-id'])).size).toBe(due)
  })

  it('a mail server that does not answer loses nothing: the mail waits, also over a restart, and goes out later', async () => {
    await send()
    post.received.length = 0
    await told('När servern är borta')
    const gone = mailerOf({ smtpUrl: 'smtp://127.0.0.1:1', from: 'samsyn@granby.example' }, site)
    expect(await send(desk.fixture.clock.at, gone)).toEqual({ sent: 0, failed: 1, away: true })
    gone.close()
    // Another process comes, a little later: what failed waits its minute, the rest goes at once.
    const all = await confirmed()
    expect((await send()).sent).toBe(all - 1)
    expect((await send(hours(0.1))).sent).toBe(1)
    expect(post.received).toHaveLength(all)
  })

  it('one address that is refused holds nobody else up, is tried again later and later, and is given up in the end', async () => {
    await subscribed('full@byn.example')
    post.received.length = 0
    post.refusing.add('full@byn.example')
    await told('Brevlådan är full')
    const all = await confirmed()
    expect(await send()).toEqual({ sent: all - 1, failed: 1, away: false })
    expect(await send()).toEqual({ sent: 0, failed: 0, away: false })
    for (const at of [0.1, 1, 2, 6, 14, 30, 60]) expect((await send(hours(at))).failed, String(at)).toBe(1)
    expect(await send(hours(1000))).toMatchObject({ sent: 0, failed: 0 })
    expect(
      await count('select count(*)::int as n from mail_job where given_up_at is not null and tries = 8'),
    ).toBe(1)
  })
})

it('without a mail server nothing is offered: no form, no page', async () => {
  delete desk.fixture.house.mailer
  await told('Så att sidan görs om')
  const page = await (await desk.resident.get(`/granby/sv/you-said/${theme}`)).text()
  expect(page).toContain('Så att sidan görs om')
  expect(page).not.toMatch(/e-post|subscription/)
  for (const path of [`/granby/sv/subscription/${theme}`, '/granby/sv/subscription']) {
    expect((await desk.resident.get(path)).status).toBe(404)
    expect((await desk.resident.post(path, { address: 'a@byn.example' })).status).toBe(404)
  }
})
