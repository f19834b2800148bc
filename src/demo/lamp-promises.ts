import type { Act } from '../act.ts'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import {
  saveCancellation,
  saveCitizenPromise,
  saveCommitment,
  saveMeasure,
} from '../action-plan/writing.queries.ts'
import { focusAreasOf } from '../agreement/queries.ts'
import type { Database } from '../database/connect.ts'
import { saveOccurrence } from '../log/queries.ts'
import { saveDeviation } from '../log/reporting.queries.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import { publicPartnershipAt } from '../partnership/public.queries.ts'
import { idFor } from './chance.ts'
import { actAs } from './visitor.ts'

/** The ids of a few promises about lamps beside Ekbro's own, whose words a test knows. */
export type LampPromises = {
  partnership: string
  focusArea: string
  police: string
  /** Public and logged. */
  open: string
  /** Public, reworded and amended; nothing has been told of it since. */
  amended: string
  /** Not published. */
  closed: string
  /** Published, but its measure is for the partners. */
  hidden: string
}

const tenAMonth: Cadence = {
  kind: 'counted',
  count: 10,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
}

/** Writes them into the seeded demo: in September 2026 as plan, in November as log. */
export async function addLampPromises(db: Database): Promise<LampPromises> {
  const { id: partnership } = (await publicPartnershipAt(db.public, 'ekbro'))!
  const planned = await asAnna(db, partnership, '2026-09-01', writePlan)
  await asAnna(db, partnership, '2026-11-05', (act) => logLamps(act, planned))
  return { partnership, ...planned }
}

/** Does something in Ekbro as its coordinator, in the forenoon of a day. */
export const asAnna = <T>(db: Database, within: string, day: string, work: (act: Act) => Promise<T>) =>
  actAs({ db, email: 'anna@ekbro.example', within, at: new Date(`${day}T10:00:00Z`) }, work)

/** Logs a promise as its reporter would, with words that must not leave the log. */
export async function logLamp(
  act: Act,
  commitment: string,
  organisation: string,
  day: string,
  quantity: number,
) {
  await saveOccurrence(act, {
    id: idFor(`${commitment} ${day}`),
    commitment,
    day,
    quantity,
    quantityWords: 'drygt, som rapportören skrev',
    organisation,
    area: null,
    coverageUnit: null,
    distinctKey: 'Nyckelgruppen Örnarna',
    riskOccasion: null,
    responseHours: null,
    responseUnit: null,
    channel: null,
    note: 'Anteckning om Storgatan 14',
  })
}

async function writePlan(act: Act): Promise<Omit<LampPromises, 'partnership'>> {
  const organisations = await organisationsOf(act.db)
  const police = organisations.find(({ party }) => party === 'police')!.id
  const [first] = await focusAreasOf(act.db, act.within)
  const focusArea = first!.id
  const measure = (title: string, visibility: 'public' | 'partners') =>
    saveMeasure(act, measureNamed(title, visibility, act.organisation), { focusArea, parent: null })
  const promised = async (within: string, words: string, isPublic: boolean) => {
    const id = await saveCommitment(act, commitmentOf(police, act.organisation), { measure: within })
    await saveCitizenPromise(act, id, { words, feedbackEvery: 'quarter', public: isPublic })
    return id
  }
  const lamps = await measure('Lampor längs ån', 'public')
  const open = await promised(lamps, 'Vi lyser upp stigen längs ån.', true)
  const closed = await promised(lamps, 'Ett löfte som inte är offentligt än.', false)
  const hidden = await promised(
    await measure('Spaning i hamnen', 'partners'),
    'Ett löfte i en åtgärd för parterna.',
    true,
  )
  const amended = await promised(lamps, 'Vi byter lampor vid skolan.', true)
  await amend(act, amended, police)
  await saveCancellation(act, await measure('Väktare i parken', 'public'), {
    day: '2026-10-10',
    reason: 'Anbuden blev för dyra.',
    objections: 'Parkföreningen ville fortsätta.',
    lesson: 'Räkna på kostnaden före beslutet.',
  })
  return { focusArea, police, open, amended, closed, hidden }
}

async function amend(act: Act, commitment: string, police: string) {
  const reworded = {
    words: 'Vi byter alla lampor vid skolan.',
    feedbackEvery: 'month' as const,
    public: true,
  }
  await saveCitizenPromise(act, commitment, reworded, { number: 1, reason: 'Det ska gälla alla lampor.' })
  const words = commitmentOf(police, act.organisation)
  const fewer = { ...words, cadence: { ...tenAMonth, count: 6 }, fromDay: '2026-10-01' }
  await saveCommitment(act, fewer, { commitment, number: 1, reason: 'Tio hanns inte med.' })
}

async function logLamps(act: Act, { open, police }: Pick<LampPromises, 'open' | 'police'>) {
  await logLamp(act, open, police, '2026-10-02', 3)
  await logLamp(act, open, police, '2026-11-02', 3)
  const deviation = {
    commitment: open,
    organisation: police,
    from: '2026-10-01',
    to: '2026-10-31',
    adjustment: 'Två kvällar i november.',
  }
  await saveDeviation(act, { ...deviation, cause: 'Bilen var på verkstad.', visibility: 'public' })
  await saveDeviation(act, { ...deviation, cause: 'Personalen var sjuk.', visibility: 'partners' })
}

const commitmentOf = (police: string, municipality: string) => ({
  title: 'Lampkontroller',
  originalWords: 'Minst tio trafikkontroller i månaden',
  cadence: tenAMonth,
  fromDay: '2026-09-01',
  toDay: '2027-12-31',
  giver: 'joint' as const,
  responsible: [police],
  cooperating: [municipality],
  acceptedAsNotMeasurable: false,
  notMeasurableReason: '',
})

const measureNamed = (title: string, visibility: 'public' | 'partners', responsible: string) => ({
  title,
  what: 'Lampor kontrolleras och byts.',
  plannedWhen: 'Hela året',
  cooperation: 'Kommunen byter, polisen kontrollerar.',
  responsible,
  followUp: 'Varje kontroll loggas.',
  why: 'Vandringen i våras',
  desiredResult: 'Ljusare stigar',
  plannedFrom: null,
  plannedTo: null,
  classes: ['situational' as const],
  types: [],
  offences: [],
  allOffences: false,
  affectsUnsafety: false,
  initiators: [],
  mechanisms: [],
  targetGroup: '',
  ageFrom: null,
  ageTo: null,
  setting: '',
  visibleMarking: '',
  anchoredIn: '',
  followUpLevel: 'active' as const,
  visibility,
  partners: [],
})
