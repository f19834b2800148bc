/** Pages about the site itself. What differs by country follows the partnership, not the reader's language. */
export const sv = {
  standingWords: {
    title: 'Vad orden betyder',
    lead: 'Varje löfte har ett ord som säger hur det går. Orden räknas fram ur det som har loggats. Ingen skriver in dem för hand.',
    example: 'Exempel',
    words: {
      kept: ['Allt som skulle göras i perioden är gjort.', 'Lovat: 10 kontroller i maj. Gjort: 12.'],
      partlyKept: ['Minst hälften är gjort, men inte allt.', 'Lovat: 10 kontroller i maj. Gjort: 7.'],
      notKept: ['Mindre än hälften är gjort.', 'Lovat: 10 kontroller i maj. Gjort: 3.'],
      onTrack: [
        'Perioden pågår och det som borde vara gjort hittills är gjort.',
        'Lovat: 10 i månaden. Halva månaden har gått, 6 är gjorda.',
      ],
      behind: [
        'Mindre är gjort än vad som borde vara gjort hittills. Det kan gälla perioden som pågår, eller en tidigare period som inte går att ta igen.',
        'Lovat: 10 i månaden. Halva månaden har gått, 2 är gjorda.',
      ],
      notDue: ['Det är för tidigt att säga något.', 'Löftet gäller från nästa år.'],
      notAssessable: [
        'Det går inte att räkna ut. Inget antal är lovat, eller så är det inte känt hur många gånger det kunde ha gjorts. Det som är gjort visas ändå.',
        'Lovat: mer polis på kvällarna. Gjort 26 gånger i år.',
      ],
      noNeedArose: [
        'Löftet gäller när det behövs. Den som ansvarar har intygat att inget behov fanns.',
        'Lovat: klotter anmäls vid behov. Inget klotter upptäcktes i maj.',
      ],
      paused: [
        'Löftet vilar en tid av ett skäl som står på löftets sida. Tiden räknas inte.',
        'Fritidsgården har stängt över sommaren.',
      ],
      endedEarly: [
        'Löftet avslutades före sin sista dag. Skälet står på löftets sida.',
        'Dekalerna tog slut och trycktes inte om.',
      ],
    },
    countsHead: 'Så räknar vi',
    counts: [
      'Den som har gjort något loggar det med dag och antal. Tre gånger i maj gör inte att juni blir gjord: varje period räknas för sig, om löftet inte säger något annat.',
      'Det som är loggat fel stryks med ett skäl och räknas inte.',
      '”Minst 10” är gjort också när det blir 12. ”Högst 3” är det enda som inte tål fler.',
      'När löftet säger ”ungefär” räcker fyra femtedelar av antalet.',
    ],
  },
  accessibility: {
    title: 'Tillgänglighet',
    lead: (board: string, name: string) =>
      `${board} ansvarar för de här sidorna om brottsförebyggande samverkan i ${name}. Alla ska kunna använda dem. Så väl uppfyller de lagens krav, och så säger du till om något inte går att använda.`,
    howHead: 'Hur tillgängliga sidorna är',
    how: 'Sidorna är byggda för att uppfylla WCAG 2.2 på nivå AA. De fungerar utan skript, med bara tangentbord, vid 400 procents förstoring och på en skärm som är 320 bildpunkter bred. Inget visas bara med färg: varje tecken har ett ord. Vi bedömer att sidorna delvis uppfyller kraven, eftersom det finns brister.',
    flawsHead: 'Det vi vet inte fungerar',
    flaws: [
      'Löften, åtgärder och skäl visas på det språk de skrevs på, också när resten av sidan är på ett annat språk. En skärmläsare kan då läsa dem med fel uttal (WCAG 3.1.2).',
      'Breda tabeller går att rulla i sidled på en smal skärm. Inget innehåll försvinner, men hela raden syns inte på en gång.',
      'Bilden med tecken för varje period läses upp som en sammanfattning. Varje period för sig står i tabellen på löftets egen sida.',
      'Texterna är skrivna med vanliga ord, men finns inte på lätt svenska, teckenspråk eller som inläst ljud.',
    ],
    testedHead: 'Hur vi har testat',
    tested:
      'Varje ny version testas med ett automatiskt verktyg (axe) och genom att sidorna används med tangentbord. Ingen oberoende granskning och inget test med personer som använder hjälpmedel är gjort än.',
    reportHead: 'Säg till om något inte fungerar',
    report:
      'Skriv och berätta vilken sida det gäller och vad som hände. Du kan också be om innehållet i en annan form.',
    law: {
      SE: 'Kraven står i lagen (2018:1937) om tillgänglighet till digital offentlig service. Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn över lagen.',
      DK: 'Kraven står i den danska lagen om tillgänglighet för offentliga organs webbplatser och mobilapplikationer. Är du inte nöjd med svaret kan du vända dig till Digitaliseringsstyrelsen i Danmark, som har tillsyn över lagen.',
    },
  },
  dataProtection: {
    title: 'Dataskydd',
    lead: 'Vad som sparas, varför och hur länge.',
    readingHead: 'När du läser de här sidorna',
    reading: [
      'Inga kakor sätts. Inga skript körs. Inget hämtas från någon annan webbplats.',
      'Ingen räknar eller följer vad du läser. Den som driver servern kan ha en teknisk logg framför den för att stoppa angrepp; fråga den som ansvarar om du vill veta.',
      'Du behöver inget konto och lämnar inga uppgifter.',
    ],
    heldHead: 'Vad som sparas',
    held: [
      [
        'Löften, åtgärder och vad som är gjort',
        'Dag, antal, organisation och ibland område. Inga namn, ingen adress, ingen plats mindre än ett område.',
      ],
      [
        'De som arbetar i samverkan',
        'Namn, e-postadress, organisation, roll, inloggningar och vad de har skrivit i systemet. Det visas aldrig här.',
      ],
      ['Undertecknare', 'Bara befattning och organisation, inte namn.'],
    ],
    neverHead: 'Vad som aldrig sparas',
    never:
      'Här finns inget register över personer: inga misstänkta, inga brottsutsatta, inga klienter. Fälten varnar den som försöker skriva ett personnummer, telefonnummer eller registreringsnummer.',
    whyHead: 'Varför',
    why: {
      SE: 'För att kommunen ska kunna samordna det brottsförebyggande arbetet enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete, och för att alla ska kunna se om löften hålls. Rättslig grund är uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).',
      DK: 'För att kommunen och polisen ska kunna samordna det brottsförebyggande arbetet, och för att alla ska kunna se om löften hålls. Rättslig grund är uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).',
    },
    howLongHead: 'Hur länge',
    howLong: {
      SE: 'Det som är lovat och gjort bevaras, så att det går att granska i efterhand. Uppgifter om dem som arbetar i samverkan finns kvar så länge det de har skrivit behöver kunna granskas, enligt kommunens beslut om bevarande och gallring.',
      DK: 'Det som är lovat och gjort bevaras, så att det går att granska i efterhand. Uppgifter om dem som arbetar i samverkan finns kvar så länge det de har skrivit behöver kunna granskas, enligt de danska arkivreglerna.',
    },
    whoHead: 'Vem som ansvarar',
    who: (board: string, name: string) => `${board} i ${name} är personuppgiftsansvarig.`,
    noBoard: 'Kommunen',
    rights: {
      SE: 'Du kan fråga om det finns uppgifter om dig, få dem rättade och klaga hos Integritetsskyddsmyndigheten (IMY).',
      DK: 'Du kan fråga om det finns uppgifter om dig, få dem rättade och klaga hos Datatilsynet i Danmark.',
    },
  },
  wrong: {
    title: 'Är något fel?',
    lead: 'Stämmer inte det som står om ett löfte? Har du sett något annat med egna ögon? Skriv till oss, så tittar vi på det.',
    whereHead: 'Skriv hit',
    noContact: (name: string) =>
      `Ingen adress är angiven än. Vänd dig till växeln i ${name} och fråga efter den som samordnar det brottsförebyggande arbetet.`,
    whatHead: 'Skriv gärna',
    what: [
      'vilket löfte eller vilken sida det gäller',
      'vad du menar är fel, och vad som är rätt',
      'hur du vet det, om du vill berätta',
    ],
    notHead: 'Skriv inte',
    not: 'Skriv inget om enskilda personer, varken namn eller sådant som gör att de känns igen.',
    afterHead: 'Vad som händer sedan',
    after:
      'Visar det sig att något är fel stryks eller ändras det, och skälet sparas. Har ett löfte ändrats syns det på löftets sida.',
    urgent: {
      SE: 'Vid akuta brott: ring 112. Andra ärenden till polisen: ring 114 14.',
      DK: 'Vid akuta brott: ring 112. Andra ärenden till polisen i Danmark: ring 114.',
    },
  },
}
export type AboutText = typeof sv
