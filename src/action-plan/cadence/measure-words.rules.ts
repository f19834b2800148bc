/** Words that tell a number before them is no count of what is done: how old, how much money, how many people. */
export const measures: [shape: RegExp, measure: string][] = [
  [/^(?:tredje|fj[äe]rde|femte|sjätte|tion?de|tiende)del(?:ar|arna|e|ene|en|er)?$/, 'share'],
  [
    /(?:ledamöter(?:na)?|ledamot|suppleanter|poliser(?:na|ne)?|vakterna|fältarna|värdarna|polismän|betjente|politifolk|vakter|väktare|vagter|fältare|årsværk|årsverk|årsarbetare|värdar)$/,
    'staff',
  ],
  [
    /^(?:årig|årige|åriga|årigt|åring|åringar|åringen|års|årsåldern|ålder|åldern|gammal|gamla|gamle|gammelt|fyllda|fyldte)$/,
    'age',
  ],
  [
    /^(?:kr|kronor|kroner|sek|dkk|nok|tkr|mkr|mio|miljon|miljoner|million|millioner|miljarder|euro|öre|øre|mdkr)$/,
    'money',
  ],
  [/^(?:procent|procentenheter|pct|prosent|promille|%|‰|procentpoint|procents)$/, 'percent'],
  [/^(?:km|m|meter|mil|kvm|kvadratmeter|kilometer|kvadratkilometer|grader|kilo|kg|liter)$/, 'length'],
  [
    /^(?:poäng|point|punkter|sidor|sider|delar|dele|steg|mål|fokusområden|fokusområde|fokusområder|indsatsområder|innsatsområder|prioriteringar|rader|steg|typer|kategorier|kap|kapitel|nivåer|faser|grundforhold|huvudområden|delmål|prioriterade)$/,
    'list',
  ],
  [
    /^(?:personer|person|deltagare|deltagere|elever|elev|ungdomar|ungdom|ungdommer|unga|unge|invånare|innevånare|indbyggere|innbyggere|medlemmar|medlemmer|medlem|hushåll|husstande|barn|børn|boende|beboere|borgere|borgare|medborgare|repræsentanter|representanter|representant|föräldrar|forældre|kvinnor|kvinder|män|mænd|frivillige|ansatte|anställda|medarbetare|medarbejdere|tjänster|stillinger|volontärer|vuxna|voksne|områdespoliser|lokaler|kommuner|parter|familjer|familier|besökare|gæster|svarande|respondenter)$/,
    'people',
  ],
]
