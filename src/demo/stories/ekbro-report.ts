import type { ReportStory } from '../seed-report.ts'

/** What the people of the invented Ekbro wrote about 2025, beside what the log says by itself. */
export const ekbroReport: ReportStory = {
  year: 2025,
  writtenOn: '2026-01-19',
  reviewedOn: '2026-02-06',
  publishedOn: '2026-02-10',
  reviewer: 'karim@polisen.example',
  caseNumber: 'KS 2026/40',
  submittedTo: 'Kommunfullmäktige',
  submittedOn: '2026-02-24',
  words: {
    summary: `Ekbro kommun och polisen har lovat invånarna sjutton saker. Den här redovisningen säger vad som blev gjort under 2025, vad som inte blev det och varför.

Det mesta blev gjort. Insatserna mot langning, nattvandringarna på riskhelger och informationen om inbrottsskydd genomfördes som vi hade lovat. Fem nya områden har startat grannsamverkan på två år, av de åtta som är lovade till 2027.

Två saker gick sämre. Trafikkontrollerna blev färre än tio i månaden under större delen av året, mest för att poliser kommenderades till annan ort under sommaren. Höstens trygghetsvandring ställdes in när tjänsten som samordnare stod tom.

Fotpatrullen gick sju pass av tio. Löftet säger varje pass, och det har vi inte klarat något av åren. Under 2026 ska parterna bestämma om löftet eller bemanningen ska ändras.

Vi vet inte om otryggheten eller brotten har minskat av det vi gjort. Nästa trygghetsmätning görs 2027.`,
    'joint-measures': `Kommunen, polisen och deras samarbetspartner arbetade med sex åtgärder under året. Ingen av dem gjordes av en part ensam.

- Langning: polisen gjorde insatserna, fältgruppen på Fritidsgården Kometen mötte upp unga på plats.
- Skolan: Ekbroskolan bokade klassbesöken, polisen ledde dem.
- Trafik: polisen kontrollerade, kommunen ställde ut hastighetstavlor på de gator där kontroller gjordes.
- Kvällar och helger: Nattvandrarna gick på alla riskhelger, polisen patrullerade samma kvällar.
- Trygga platser: kommunen ledde vårens vandring. Ekbrohem lagade belysningen på egen mark.
- Inbrott: Villaägarna norra sjön startade två av årets områden med grannsamverkan.

Handeln i centrum bad i våras om tätare besök. Från juli besöker polis och kommun butikerna varje månad i stället för varje kvartal.`,
    results: `Siffrorna i tabellen är räknade ur loggen. Så här läser vi dem.

Det som höll: klassbesöken nådde alla klasser under läsåret 2024/25. Föräldrar och personal möttes i fyra olika grupper. Butikerna besöktes som lovat, också sedan löftet skärptes i juli.

Det som inte höll: trafikkontrollerna stannade på 110 av 120. Av klagomålen om buskörning fick 27 av 34 svar inom två dygn; de andra svaren kom senare, oftast efter en helg. Av 38 anmälda trasiga lampor lagades 31 inom 14 dagar.

Det som inte går att räkna: två löften har inget antal. Fältgruppen sökte upp unga nio gånger, och polisen loggade 175 timmars extra närvaro, vid 31 tillfällen. Om det var mycket eller lite kan vi inte säga.`,
    situation: `Lägesbilden från 2023 gäller. Den ska uppdateras under 2026.

Elevenkäten gjordes inte 2025. Trygghetsmätningen görs vart fjärde år. Vi har därför inga nya siffror om problemen, bara om det vi själva gjort.`,
    dialogue: `I april stod kommunen och polisen på torget en lördag och frågade vad som är viktigast. De flesta svarade trafiken, precis som 2023. Gångtunneln vid busstorget nämndes ofta och fick ny belysning i oktober.`,
    'planned-measures': `Alla sex åtgärder fortsätter under 2026.

- En tredje trygghetsvandring läggs till våren, i stället för den som ställdes in.
- Svaren på klagomål om buskörning bemannas även på måndagar efter långhelger.
- Parterna sätter ett antal på löftet om mer polis på kvällar och helger.
- Parterna beslutar före sommaren om fotpatrullen: fler pass, eller ett löfte som går att hålla.

Vi föreslår att åtgärdsplanen i övrigt gäller oförändrad.`,
  },
}
