/** What a vague word of how often most likely means, as a cadence that can be kept. */
export type Suggestion = 'weekly' | 'monthly' | 'quarterly' | 'eachTime'

type VagueWords = { words: string; suggestion: Suggestion }[]

/*
 * Written as alternatives of a pattern that matches whole words; `\p{L}*` stands
 * for any ending. Norwegian shares most of the Danish ones.
 */

/** Words that say how often without saying it. */
export const vagueWords: Record<'sv' | 'da', VagueWords> = {
  sv: [
    {
      words: 'ofta|ständig\\p{L}*|frekvent\\p{L}*|tät[at]?(?: kontakt\\p{L}*)?|alltid',
      suggestion: 'weekly',
    },
    {
      words: 'kontinuerlig\\p{L}*|(?:fort)?löpande|fortgående|pågående|under hela året',
      suggestion: 'monthly',
    },
    {
      words: 'regelbund\\p{L}*|återkommande|med jämna mellanrum|då och då|emellanåt',
      suggestion: 'quarterly',
    },
    {
      words:
        '(?:vid|efter) behov|när (?:behov finns|det behövs|möjlighet finns)|vid tillfälle|om möjligt|i möjligaste mån',
      suggestion: 'eachTime',
    },
  ],
  da: [
    { words: 'hyppig\\p{L}*|ofte|konstant\\p{L}*|altid|tæt(?:te)? kontakt', suggestion: 'weekly' },
    { words: 'løbende|kontinuerlig\\p{L}*|vedvarende|fortløbende|året rundt', suggestion: 'monthly' },
    {
      words: 'jævnlig\\p{L}*|regelmæssig\\p{L}*|med jævne mellemrum|tilbagevendende|af og til',
      suggestion: 'quarterly',
    },
    {
      words:
        '(?:ved|efter) behov|når der er behov|ad hoc|om muligt|så vidt muligt|i det omfang det er muligt',
      suggestion: 'eachTime',
    },
  ],
}

/** Words of aim and effort: they name a direction, not a thing that is done. */
export const aims: Record<'sv' | 'da', string> = {
  sv: [
    '(?:(?:stärkt|förstärkt|ökat|särskilt|styrkt) )?fokus\\p{L}*',
    'verka\\p{L}* för|arbeta\\p{L}* för|sträva\\p{L}* efter',
    'öka[rstd]?|ökade|ökning',
    '(?:för)?stärk(?:a|er|s|t|as|ande)',
    'förbättra\\p{L}*|utveckla\\p{L}*|främja\\p{L}*|prioritera\\p{L}*|intensifiera\\p{L}*|synliggöra',
  ].join('|'),
  da: [
    '(?:(?:styrket|øget|særlig[t]?|skærpet) )?fokus\\p{L}*',
    '(?:styrket|øget|forstærket|særlig) indsats\\p{L}*',
    'arbejde[rs]? for|virke[r]? for|bestræbe\\p{L}*|stræbe[r]? efter',
    'øge[rst]?|øgede|styrke[rst]?|styrkede',
    'forbedre\\p{L}*|udvikle\\p{L}*|fremme[rs]?|prioritere\\p{L}*|intensivere\\p{L}*',
  ].join('|'),
}

/** What may come of the work: offences found, people caught, less of something. As verbs; the nouns name the work. */
export const results: Record<'sv' | 'da', string> = {
  sv: 'upptäck(?:a|er|s|as)|avslöja[rs]?|beslagta(?:r|s|ga)?|grip(?:a|er|s|as)|lagför(?:a|s|as)?|klara[rs]? upp|minska[rs]?|minskad|halvera[rs]?|sänk(?:a|er|s)',
  da: 'opdage[rs]?|afsløre[rs]?|beslaglægge[rs]?|anholde[rs]?|sigte[rs]?|opklare[rs]?|mindske[rs]?|nedbringe[rs]?|reducere[rs]?|halvere[rs]?|sænke[rs]?',
}

/** Things and times that can be counted, as words or as the ends of compounds ("trafikkontroller", "borgermøder"). */
export const countables: Record<'sv' | 'da', string> = {
  sv: [
    'gång(?:er)?|ggr|g|x|tillfälle\\p{L}*|dag(?:ar)?|timm(?:e|ar)|tim|kvällar|kväll|nätter|helger|helg|veckor',
    '\\p{L}*(?:kontroll|möte|besök|vandring|patrullering|patrull|insats|aktivitet|kampanj|tillsyn|pass|utbildning|information|träff|enkät|undersökning|rapport|dialog|föreläsning|besiktning|knackning|område|klass|skola|ärende)\\p{L}*',
  ].join('|'),
  da: [
    'gang(?:e)?|x|dag(?:e)?|time(?:r)?|aften(?:er)?|aftner|nætter|weekender|uger|lejlighed(?:er)?',
    '\\p{L}*(?:kontrol|møde|møte|besøg|vandring|patrulje|rundering|indsats|aktivitet|kampagne|tilsyn|vagt|kursus|kurser|undersøgelse|rapport|dialog|oplæg|tjek|inspektion|område|klasse|skole|sag)\\p{L}*',
  ].join('|'),
}
