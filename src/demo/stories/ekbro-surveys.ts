import { asking, type SurveyStory } from '../survey-story.ts'

const channels = (year: string) => [
  { code: `bibl${year}`, name: 'Biblioteket' },
  { code: `skol${year}`, name: 'Mejl till föräldrar' },
  { code: `torg${year}`, name: 'Affischer i centrum' },
]

/** Ekbro asks its residents every autumn, in Swedish and English. */
export const ekbroSurveys: SurveyStory = {
  languages: ['sv', 'en'],
  introduction: {
    sv: 'Vi frågar varje höst hur det känns att bo här. Det tar ungefär fem minuter. Ingen kan se vad just du har svarat. I februari berättar vi vad vi har hört och vad vi gör åt det.',
    en: 'Every autumn we ask what it is like to live here. It takes about five minutes. Nobody can see what you in particular answered. In February we tell what we heard and what we do about it.',
  },
  questions: [
    asking('area', { sv: 'I vilket område bor du?', en: 'In which area do you live?' }),
    asking(
      'multiple',
      {
        sv: 'Vad skulle göra störst skillnad för tryggheten där du bor?',
        en: 'What would make the greatest difference to safety where you live?',
      },
      {
        help: { sv: 'Kryssa i högst tre.', en: 'Tick three at most.' },
        options: {
          sv: [
            'Bättre belysning',
            'Fler poliser till fots',
            'Fler vuxna ute på kvällarna',
            'Lugnare trafik',
            'Någonstans för unga att vara',
            'Renare och mer skött',
          ],
          en: [
            'Better lighting',
            'More police on foot',
            'More adults out in the evening',
            'Calmer traffic',
            'Somewhere for young people to be',
            'Cleaner and better kept',
          ],
        },
      },
    ),
    asking(
      'matrix',
      {
        sv: 'Hur ofta har du det senaste året låtit bli det här för att du var orolig?',
        en: 'How often in the last year have you refrained from this because you were worried?',
      },
      {
        rows: {
          sv: ['Gå en viss väg', 'Åka buss eller tåg på kvällen', 'Gå till centrum på kvällen'],
          en: [
            'Taking a certain way',
            'Going by bus or train in the evening',
            'Going to the centre in the evening',
          ],
        },
        options: { sv: ['Aldrig', 'Någon gång', 'Ofta'], en: ['Never', 'Some time', 'Often'] },
      },
    ),
    asking(
      'single',
      {
        sv: 'Har du eller någon i ditt hushåll blivit utsatt för brott det senaste året?',
        en: 'Have you or anybody in your household been the victim of a crime in the last year?',
      },
      { options: { sv: ['Ja', 'Nej', 'Vill inte svara'], en: ['Yes', 'No', 'Rather not say'] } },
    ),
    asking(
      'single',
      { sv: 'Anmälde ni det till polisen?', en: 'Did you report it to the police?' },
      { options: { sv: ['Ja', 'Nej', 'En del av det'], en: ['Yes', 'No', 'Some of it'] } },
      { question: 3, answers: [0] },
    ),
    asking(
      'scale',
      {
        sv: 'Hur väl tycker du att kommunen och polisen lyssnar på er som bor här?',
        en: 'How well do you think the municipality and the police listen to you who live here?',
      },
      {
        scale: {
          first: 1,
          last: 5,
          low: { sv: 'inte alls', en: 'not at all' },
          high: { sv: 'mycket väl', en: 'very well' },
        },
      },
    ),
    asking(
      'free-text',
      {
        sv: 'Var känns det otryggt, och vad skulle hjälpa?',
        en: 'Where does it feel unsafe, and what would help?',
      },
      {
        help: {
          sv: 'Skriv inget som pekar ut någon, varken dig själv eller andra.',
          en: 'Write nothing that points out anybody, neither yourself nor others.',
        },
      },
    ),
    asking('age-band', { sv: 'Hur gammal är du?', en: 'How old are you?' }),
    asking('gender', { sv: 'Vilket kön har du?', en: 'What is your gender?' }),
  ],
  rounds: [
    {
      title: { sv: 'Trygg i Ekbro 2024', en: 'Safe in Ekbro 2024' },
      slug: 'trygg-i-ekbro-2024',
      begunOn: '2024-08-19',
      openedOn: '2024-09-02',
      closesOn: '2024-09-29',
      asked: 1200,
      channels: channels('24'),
    },
    {
      title: { sv: 'Trygg i Ekbro 2025', en: 'Safe in Ekbro 2025' },
      slug: 'trygg-i-ekbro-2025',
      begunOn: '2025-08-18',
      openedOn: '2025-09-01',
      closesOn: '2025-09-28',
      asked: 1200,
      channels: channels('25'),
    },
    {
      title: { sv: 'Trygg i Ekbro 2026', en: 'Safe in Ekbro 2026' },
      slug: 'trygg-i-ekbro-2026',
      begunOn: '2026-10-19',
      openedOn: '2026-11-02',
      closesOn: '2027-01-10',
      asked: 1200,
      channels: channels('26'),
    },
  ],
  sources: [
    {
      keptOn: '2025-11-03',
      source: {
        title: 'Nationella trygghetsundersökningen',
        ownerName: 'Brottsförebyggande rådet',
        year: 2025,
        link: 'https://bra.se',
      },
    },
  ],
}
