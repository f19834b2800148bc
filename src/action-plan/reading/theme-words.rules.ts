/**
 * The themes of local crime prevention, by the stems their words begin with or
 * contain. A promise heading and a focus area that share a theme belong together
 * even when they share no word ("Hastighetskontroller" and "Trafik").
 */
export const themes: Record<string, RegExp> = {
  drugs:
    /narkotik|drog|andt|alkohol|dop(?:n)?ing|tobak|langning|missbruk|misbrug|euforiser|rusmid|fester|hash/,
  traffic:
    /trafik|hastighet|hastighed|rattfyll|drograttfyll|spirit(?:us)?kørsel|færdsel|körning|buskör|epa-?trakt|a-?trakt|moped|knallert|fartkontrol/,
  theft: /tillgrepp|stöld|inbrott|snatteri|tyveri|indbrud|hæleri|häleri|märk-?dna|grannsamverkan|nabohjælp/,
  young: /ungdom|\bunga\b|\bunge\b|\bbarn|\bbørn|skol|elev|nyrekryter|fritidsgård|ungdomsklub/,
  presence: /närvaro|synlig|tilstedevær|nærvær|tillgänglighet|tilgængelighed|patruller|fotpatrull/,
  safety: /trygg|trygh|otrygg|utrygh/,
  violence: /våld|misshand|\bvold|voldelig/,
  closeViolence: /nära relation|nære relation|samlivs|partnervåld|kvinnofrid|\bheder|æresrelater/,
  extremism: /extrem|ekstrem|radikaliser/,
  fraud: /bedräger|bedrager|it-?(?:säker|sikker|brott|krimi)|nätbrott|økonomisk krimi|ekonomisk brott/,
  damage: /skadegör|hærværk|klotter|graffiti|anlagd brand|nedskräp/,
  nightlife: /krog|natteliv|nattliv|servering|restaurat|restaurang/,
  integration: /integration|nyanländ|nyankom|flykting|flygtning/,
  information: /information|kunskapshöj|dialog|oplysning|kampagne|kampanj/,
  gangs: /gäng|bander|bande|organiserad brott|organiseret krim|livsstilskrimi/,
}

/** Words that stand in any heading and tell nothing of what it is about. */
export const emptyWords = new Set(
  'insats insatser insatsen mot med syfte och eller för att som samt arbete arbetet åtgärder åtgärd aktivitet aktiviteter brott brottet brottslighet brottsförebyggande form genom ökad ökade öka minska minskad minskning inom kring förebygga förebyggande fokusområde fokusområden område områden prioriterat prioriterade indsats indsatser indsatsen mod formål for og eller arbejde kriminalitet kriminalpræventiv forebygge forebyggelse øget mindske område områder kommun kommunen kommunens kommune kommunen polis polisen politi politiet samverkan samarbete samarbejde konkreta särskilt stärka utveckla bättre andra olika samhället i in på av den det de en ett et at som til ved ska skal ska'.split(
    ' ',
  ),
)
