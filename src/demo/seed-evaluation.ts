import type { Kysely } from 'kysely'
import { measuresOf } from '../action-plan/queries.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { beginEvaluation, judge } from '../follow-up/evaluation/actions.ts'
import { choosableIn } from '../follow-up/evaluation/ground.queries.ts'
import { evaluationsOf } from '../follow-up/evaluation/queries.ts'
import type { Plan, WrittenJudgement } from '../follow-up/evaluation/rules.ts'
import { actingIn, type Place } from './place.ts'

type Told = {
  title: string
  /** Which measure of the plan, by its title. */
  measure: string
  plan: Partial<Omit<Plan, 'focus' | 'comparison' | 'neighbours'>> & Pick<Plan, 'design'>
  /** Places by name; the partnership's own name is the whole of it. */
  focus?: string[]
  comparison?: string[]
  neighbours?: string[]
  judgement?: Omit<WrittenJudgement, 'decidedOn' | 'public'>
}

const nothingMore = { sideEffects: '', inWords: '', resources: '', lesson: '' }

const told: Record<string, Told[]> = {
  ekbro: [
    {
      title: 'Grannsamverkan och råd mot inbrott',
      measure: 'Grannar som ser',
      focus: ['Ekbro kommun'],
      comparison: ['Lindmo kommun', 'Sjövik kommun', 'Kvarnby kommun'],
      plan: {
        ...{ design: 'compared', kind: 'home-burglary', goal: 25 },
        mechanism: 'Fler grannar ser vad som händer, och husen blir svårare att ta sig in i.',
        expected:
          'Färre anmälda inbrott i bostad än i kommuner som liknar vår, och att fler känner sig trygga.',
      },
      judgement: {
        ...nothingMore,
        ...{ verdict: 'works', decidedBy: 'Lokala brottsförebyggande rådet' },
        reason: 'Inbrotten har minskat mer än hos grannkommunerna. Vi fortsätter.',
        inWords: 'Kontaktpersonerna säger att fler hälsar på varandra.',
        resources: 'En tiondels tjänst och tryckkostnader.',
        lesson: 'Börja med gator där någon redan vill vara kontaktperson.',
      },
    },
    {
      title: 'Ny belysning och vandringar på torget',
      measure: 'Trygga platser',
      focus: ['Centrum'],
      comparison: ['Norra sjön'],
      neighbours: ['Björkhagen'],
      plan: {
        ...{ design: 'compared', kind: 'criminal-damage', goal: 30, pickedHigh: true },
        mechanism: 'Den som syns avstår.',
        expected: 'Mindre skadegörelse på torget, utan att den flyttar.',
      },
    },
    {
      title: 'Föräldramöten om alkohol',
      measure: 'Kunskap till elever och föräldrar',
      plan: {
        design: 'not-measured',
        whyNot: 'Det finns inga siffror för en enda årskurs, och en egen enkät kostar mer än mötena.',
      },
      judgement: {
        ...nothingMore,
        ...{ verdict: 'not-measured', decidedBy: 'Styrgruppen' },
        reason: 'Mötena fortsätter för att föräldrarna vill ha dem. Om de ändrar något vet vi inte.',
      },
    },
  ],
  havnsoe: [
    {
      title: 'Vandringer og Nabohjælp i Strandkvarteret',
      measure: 'Tryghedsvandringer',
      focus: ['Strandkvarteret'],
      comparison: ['Landsbyerne'],
      neighbours: ['Havnebyen'],
      plan: {
        ...{ design: 'compared', kind: 'home-burglary', goal: 20 },
        mechanism: 'Naboer holder øje, når husene står tomme.',
        expected: 'Færre anmeldte indbrud, og at flere føler sig trygge.',
      },
      judgement: {
        ...nothingMore,
        ...{ verdict: 'cannot-be-said', decidedBy: 'Lokalrådet' },
        reason: 'Der er for få anmeldelser til at sige noget. Vi ser på det igen om to år.',
        lesson: 'Vælg et større område, når tallene er små.',
      },
    },
  ],
}

/** What was evaluated: planned in January, judged when the figures of the summer were complete. */
export async function seedEvaluation(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const late = addDays(today, -60)
  const year = Number(late.slice(0, 4)) - (late.slice(5) < '08-31' ? 1 : 0)
  const months = {
    before: { from: `${year - 1}-01-01`, to: `${year - 1}-08-31` },
    after: { from: `${year}-01-01`, to: `${year}-08-31` },
  }
  for (const { title, measure, plan, judgement, ...places } of told[place.story.slug] ?? []) {
    const id = await actingIn(app, place, `${year}-01-14`, async (act) => {
      const measures = await measuresOf(act.db, act.within)
      const choosable = await choosableIn(act.db, act.within)
      const ids = (names: readonly string[] = []) =>
        choosable.places.filter(({ name }) => names.includes(name)).map((one) => one.id)
      const isCounted = plan.design === 'compared'
      const begun = await beginEvaluation(
        act,
        { title, measures: measures.filter((one) => one.title === measure).map(({ id }) => id) },
        {
          ...{ mechanism: '', expected: '', whyNot: '', kind: null, goal: null, pickedHigh: false },
          ...{ indicator: null, before: null, after: null, ...(isCounted && months), ...plan },
          ...{
            focus: ids(places.focus),
            comparison: ids(places.comparison),
            neighbours: ids(places.neighbours),
          },
        },
      )
      if ('problems' in begun) throw new Error(`${title}: ${JSON.stringify(begun.problems)}`)
      return begun.id
    })
    if (!judgement) continue
    await actingIn(app, place, addDays(today, -8), async (act) => {
      const [evaluation] = await evaluationsOf(act.db, act.within, id)
      if (!evaluation) throw new Error(title)
      const decided = { decidedOn: addDays(act.today, -2), public: true }
      const done = await judge(act, evaluation, { ...judgement, ...decided })
      if (done !== 'judged') throw new Error(JSON.stringify(done.problems))
    })
  }
}
