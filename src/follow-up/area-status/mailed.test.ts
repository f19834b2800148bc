import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import { mailServer, type ReceivedMail } from '../../demo/mail-server.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { sendWaitingMail } from '../../dialogue/subscriptions/jobs.ts'
import { type Mailer, mailerOf } from '../../web/mailing.ts'
import { answerKeysOf } from '../../web/sealing.ts'

const site = 'https://samsyn.example'
const keys = answerKeysOf(Buffer.alloc(32, 7))
const home = '/app/follow-up/area-status'

let demo: DemoHouse
let anna: Visitor
let post: Awaited<ReturnType<typeof mailServer>>
let mailer: Mailer
let round: string
let area: string

const row = async (question: string) => (await demo.db.owner.query(question)).rows[0]
const send = () => sendWaitingMail({ app: demo.db.app, keys, mailer, at: demo.house.now() })
const linkIn = ({ text }: ReceivedMail, act: 'confirm' | 'leave') =>
  new RegExp(`${site}(/\\S+/${act}/\\S+)`).exec(text)?.[1] ?? ''
const ask = (address: string, language = 'sv', of = area) =>
  demo.stranger.post(`/ekbro/${language}/subscription/area/${of}`, { address })

beforeAll(async () => {
  demo = await demoHouse()
  post = await mailServer()
  mailer = mailerOf({ smtpUrl: post.url, from: 'samsyn@ekbro.example' }, site)
  Object.assign(demo.house, { mailer, answerKeys: keys })
  anna = await demo.enter('anna@ekbro.example')
  round = (await row("select id from area_status_round where season = 'before-dark-season' limit 1")).id
  area = (await row("select id from area where name = 'Åbacken'")).id
})
afterAll(async () => {
  mailer.close()
  await post.close()
  await demo.db.drop()
})

async function subscribed(address: string, language = 'sv'): Promise<ReceivedMail> {
  expect((await ask(address, language)).status).toBe(200)
  await send()
  const mail = post.received.findLast(({ to }) => to[0] === address)!
  expect((await demo.stranger.post(linkIn(mail, 'confirm'))).status).toBe(303)
  return mail
}

it('S1-158 whoever asked gets the status of the area by mail when it is published, once, in their language', async () => {
  const page = await (await demo.stranger.get(`/ekbro/sv/area/${area}`)).text()
  expect(page).toContain(`action="/ekbro/sv/subscription/area/${area}"`)
  const asked = await subscribed('ordforande@abacken.example')
  expect(asked.subject).toBe('Bekräfta: besked om Åbacken')
  await subscribed('abacken@foreningen.example', 'da')
  expect(await (await anna.get(`${home}/round/${round}`)).text()).toContain('2 personer har bett om mejl')
  post.received.length = 0
  await anna.post(`${home}/round/${round}/area/${area}`, [
    ['words', 'Färre inbrott sedan lamporna sattes upp.'],
    ['advice', 'lock-well'],
    ['ready', 'yes'],
  ])
  expect((await anna.post(`${home}/round/${round}/publish`)).status).toBe(303)
  expect((await anna.post(`${home}/round/${round}/publish`)).status).toBe(303)
  expect(await send()).toEqual({ sent: 2, failed: 0, away: false })
  const [swedish, danish] = ['ordforande', 'abacken'].map(
    (who) => post.received.find(({ to }) => to[0]?.startsWith(`${who}@`))!,
  )
  expect(swedish!.subject).toBe('Så går det i Åbacken')
  expect(swedish!.text).toContain('Färre inbrott sedan lamporna sattes upp.')
  expect(swedish!.text).toContain(`${site}/ekbro/sv/area/${area}`)
  expect(danish!.subject).toBe('Sådan går det i Åbacken')
  // Figures stand on the page, with what is kept back; never in the mail.
  expect(swedish!.text).not.toMatch(/\d+ anmälda/)
})

it('a correction goes to the same people; who has left hears nothing more', async () => {
  const asked = await subscribed('gar@abacken.example')
  post.received.length = 0
  const correct = `${home}/round/${round}/area/${area}/correct`
  expect((await anna.post(correct, { words: 'Två anmälningar räknades dubbelt.' })).status).toBe(303)
  await send()
  expect(post.received).toHaveLength(3)
  expect(post.received[0]!.text).toContain('Två anmälningar räknades dubbelt.')
  const leave = linkIn(post.received.find(({ to }) => to[0] === 'gar@abacken.example')!, 'leave')
  expect(leave).not.toBe('')
  expect((await demo.stranger.post(leave)).status).toBe(303)
  expect(await (await demo.stranger.get(leave)).text()).toContain('Kvitto')
  expect((await demo.stranger.post(linkIn(asked, 'confirm'))).status).toBe(404)
  post.received.length = 0
  expect((await anna.post(correct, { words: 'Och en tredje.' })).status).toBe(303)
  await send()
  expect(post.received).toHaveLength(2)
})

it('what is no local area of the partnership cannot be asked about', async () => {
  const elsewhere = (await row("select id from area where name = 'Havnebyen'")).id
  const other = (await row("select id from area where kind <> 'local-area' limit 1"))?.id ?? elsewhere
  for (const id of [elsewhere, other, crypto.randomUUID(), 'hej'])
    expect((await ask('x@y.example', 'sv', id)).status, id).toBe(404)
  expect((await ask('inget')).status).toBe(422)
})

it('without a mail server nothing is offered', async () => {
  Object.assign(demo.house, { mailer: undefined })
  expect((await ask('a@b.example')).status).toBe(404)
  expect(await (await anna.get(`${home}/round/${round}`)).text()).not.toContain('bett om mejl')
})
