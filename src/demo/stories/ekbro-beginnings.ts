import type { BeginningStory, ResultStoryTold } from '../beginning-story.ts'

/** What Ekbro's measures began with: one question answered with no, one recommendation followed, one result used. */
export const ekbroBeginnings: BeginningStory[] = [
  {
    kind: 'knowledge-question',
    on: '2025-09-15',
    words: 'Hur vanligt är det att unga i Ekbro köper lustgas, och var?',
    possible: 'Tillsyn hos handlare, information till föräldrar.',
    focusArea: 'Narkotika bland unga',
    responsible: 'municipality',
    answerBy: '2025-12-31',
    findings: [
      {
        on: '2025-11-20',
        words:
          'Fältgruppen hittade tomma patroner på två platser under hösten. Skolsköterskorna har inte sett något.',
        source: 'Fältgruppen och elevhälsan',
      },
    ],
    decision: {
      on: '2025-12-08',
      starts: false,
      reason: 'Det är sällsynt. Fältgruppen håller ögonen öppna, och frågan tas upp igen om det ökar.',
      by: 'Styrgruppen för Ekbro',
    },
    measures: {},
  },
  {
    kind: 'recommendation',
    on: '2025-10-06',
    sourceKind: 'safety-walk',
    source: 'Vandringen från stationen till Björkhagen',
    words: 'Sätt upp fler lampor längs gångvägen och skär ner buskarna vid tunneln.',
    focusArea: 'Trygghet på kvällar och helger',
    responsible: 'municipality',
    answerBy: '2025-12-01',
    objects: ['public-places'],
    findings: [],
    decision: {
      on: '2025-11-10',
      starts: true,
      reason: 'Många har tagit upp vägen, och det går att göra inom budget.',
      by: 'Gatuenheten',
    },
    measures: { 'Trygga platser': 'Gångvägen mellan stationen och Björkhagen lades till.' },
  },
  {
    kind: 'recommendation',
    on: '2026-10-12',
    sourceKind: 'report',
    source: 'Försäkringsbolagens rapport om inbrott hos äldre',
    words: 'Berätta för äldre om dem som ringer på och säger sig komma från hemtjänsten.',
    focusArea: 'Inbrott och stölder',
    responsible: 'municipality',
    answerBy: '2026-12-15',
    objects: ['homes'],
    offences: ['trick-theft'],
    findings: [],
    measures: {},
  },
  {
    kind: 'survey-result',
    on: '2026-01-19',
    survey: 'Trygg i Ekbro 2025',
    asked: 'Vad skulle göra störst skillnad för tryggheten där du bor?',
    words: 'Flest vill ha bättre belysning och fler vuxna ute på kvällarna.',
    focusArea: 'Trygghet på kvällar och helger',
    responsible: 'municipality',
    findings: [],
    decision: {
      on: '2026-01-26',
      starts: true,
      reason: 'Det är samma sak som på de öppna mötena.',
      by: 'Styrgruppen för Ekbro',
    },
    measures: { 'Vuxna ute på kvällen': 'Nattvandring också på vanliga fredagar under hösten.' },
  },
]

/** What became better at one place, drawn before and after. */
export const ekbroResults: ResultStoryTold[] = [
  {
    on: '2026-09-21',
    title: 'Gångvägen vid stationen är ljus igen',
    place: 'Gångvägen mellan stationen och Björkhagen',
    measure: 'Trygga platser',
    words:
      'På trygghetsvandringen i oktober var tre av fyra lampor släckta och buskarna växte över vägen. Under sommaren byttes lamporna, och buskarna skars ner. I september gick vi där igen: det är ljust hela vägen.',
    seenOn: '2026-09-14',
    pictures: [
      {
        moment: 'before',
        alt: 'Teckning: en mörk gångväg där bara en av fyra lampor lyser',
        caption: 'Oktober: en av fyra lampor lyste.',
      },
      {
        moment: 'after',
        alt: 'Teckning: samma gångväg där alla fyra lampor lyser och buskarna är låga',
        caption: 'September: alla lyser.',
      },
    ],
  },
]
