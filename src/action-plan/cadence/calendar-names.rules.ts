/** Every day and season the grammar and the calendars of the partnership know by a name; before it is `before-` and the name. */
export type NamedTime =
  | 'risk-weekends'
  | 'risk-occasions'
  | 'valborg'
  | 'national-day'
  | 'midsummer'
  | 'halloween'
  | 'lucia'
  | 'christmas'
  | 'new-year'
  | 'major-holidays'
  | 'school-start'
  | 'school-end'
  | 'graduation'
  | 'school-breaks'
  | 'winter-holiday'
  | 'easter-holiday'
  | 'summer-holiday'
  | 'autumn-holiday'
  | 'christmas-holiday'
  | 'tourist-season'
  | 'dark-season'
  | 'market'
  | 'payday-weekends'
  | 'event'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'agreement-period'

/** In a language: each of them, the whole of them, and the time before: "varje skollov", "under skolloven", "inför skolloven". */
export type NamedTimeWords = Record<NamedTime, [each: string, during: string, before: string]>

/**
 * Days and seasons that have a name, and the calendar each belongs to. The words
 * are the ones the calendars of the partnership are kept under, so that what an
 * agreement says and what the calendar holds meet.
 */
export const calendarNames: [shape: RegExp, calendar: NamedTime][] = [
  [/^(?:riskhelg|risikoweekend|risikohelg)/, 'risk-weekends'],
  [/^risk(?:tillfäll|dag)/, 'risk-occasions'],
  [/^(?:(?:skol|terms?|termins?)avslutning|termins?slut)/, 'school-end'],
  [/^(?:skoleafslutning|sidsteskoledag)/, 'school-end'],
  [/^valborg/, 'valborg'],
  [/^(?:midsommar|midsommer)/, 'midsummer'],
  [/^(?:sankthans|sankthansaften)/, 'midsummer'],
  [/^lucia/, 'lucia'],
  [/^(?:nyår|nytår|nyttår)/, 'new-year'],
  [/^halloween/, 'halloween'],
  [/^(?:skolstart|skolestart|termins?start|semesterstart)/, 'school-start'],
  [/^(?:sommarlov|sommerferi)/, 'summer-holiday'],
  [/^(?:höstlov|efterårsferi|høstferi)/, 'autumn-holiday'],
  [/^(?:sportlov|vinterferi)/, 'winter-holiday'],
  [/^(?:påsklov|påskeferi|påskhelg|påske?n?$)/, 'easter-holiday'],
  [/^(?:jullov|juleferi)/, 'christmas-holiday'],
  [/^(?:skollov|lovvecko|lovdag|skolefri|skoleferi)/, 'school-breaks'],
  [/^(?:julhandel|julemåned|julen$|jul$)/, 'christmas'],
  [/^(?:storhelg)/, 'major-holidays'],
  [/^(?:lönehelg|lønningsweekend|löningshelg)/, 'payday-weekends'],
  [/^(?:marknads(?:helg|dag)|markeds(?:weekend|dag))/, 'market'],
  // Not "arbetsmarknad", nor whatever else has a market of its own.
  [
    /^(?:(?:höst|vår|vinter|sommar|jul|torg)?marknad|(?:efterårs|forårs|jule|torve)?marked)(?:en|er|erna|et|erne)?$/,
    'market',
  ],
  [/^(?:student(?:en|firand|examen))/, 'graduation'],
  [/^(?:turistsäsong|turistsæson)/, 'tourist-season'],
]
