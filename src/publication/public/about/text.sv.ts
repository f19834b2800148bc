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
        'Det går inte att räkna ut. Inget antal är lovat, eller så är det inte känt hur många gånger det kunde ha gjorts. Det kan också vara ett löfte som var över innan det lades in här. Det som är gjort visas ändå.',
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
    how: 'Sidorna är byggda för att uppfylla WCAG 2.2 på nivå AA. De fungerar utan skript, med bara tangentbord, vid 400 procents förstoring och på en skärm som är 320 bildpunkter bred. Inget visas bara med färg: varje tecken har en form och ett ord. Ingen utomstående har granskat sidorna än. Tills det är gjort säger vi att de delvis uppfyller kraven.',
    flawsHead: 'Brister som vi känner till',
    flaws: [
      'Löften, åtgärder och skäl är inte översatta. De visas på det språk de skrevs på, också när resten av sidan är på ett annat språk.',
      'Bilden med tecken för varje period läses upp som en sammanfattning. Varje period för sig står i tabellen på löftets egen sida.',
      'Texterna är skrivna med vanliga ord, men finns inte på lätt svenska, teckenspråk eller som inläst ljud.',
    ],
    testedHead: 'Hur vi har testat',
    tested:
      'Inför varje ny version öppnar ett program varje slags sida i webbläsaren Chromium, på en skärm som är 320 bildpunkter bred. Det prövar sidan med verktyget axe och går igenom den med bara tangentbordet: allt som går att använda ska gå att nå, i rätt ordning, och det ska synas var man är. Inget test med personer som använder hjälpmedel är gjort än. Den här redogörelsen skrevs den 22 november 2026.',
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
      'Ingen räknar eller följer vad du läser. Går en sida inte att visa noteras felet och sidans adress, men inte vem som läste. Den som driver servern kan ha en teknisk logg framför den för att stoppa angrepp; fråga den som ansvarar om du vill veta.',
      'Du behöver inget konto, och för att läsa lämnar du inga uppgifter. Vad som sparas om du anmäler dig till ett möte eller vill få besked via e-post står nedan. Skriver du ett brev till oss hanteras det som all annan post till kommunen. Det sparas inte här.',
    ],
    heldHead: 'Vad som sparas',
    held: [
      [
        'Löften, åtgärder och vad som är gjort',
        'Dag, antal och organisation, ibland område, skolklass eller en kort anteckning. Det finns inget fält för namn eller adress. Anteckningen visas aldrig här.',
      ],
      [
        'De som arbetar i samverkan',
        'Namn, e-postadress, språk, organisation och roll. Lösenordet, i en form som ingen kan läsa. När de loggar in och med vilken webbläsare. Vad de gör och skriver i systemet. Vem som har skrivit visas aldrig här.',
      ],
      ['De som har bjudits in', 'E-postadress, organisation och roll.'],
      [
        'Den som försöker logga in',
        'Avtryck av e-postadressen och av datorns adress på nätet, så att ingen kan prova sig fram till ett lösenord.',
      ],
      [
        'De som svarar på en enkät',
        'Svaren, utan namn. Är enkäten anonym sparas varken vem du är, från vilken dator du svarar eller när, och det du skriver med egna ord skiljs från det du kryssar i. Om den är anonym står före första frågan.',
      ],
      [
        'Det som sägs på möten, i samtal och i tips',
        'Orden, dagen och området, och om det var en invånare, någon som arbetar här eller en partner. Inget namn. Det som pekar ut någon döljs innan orden läses. Av koden du får sparas bara ett avtryck.',
      ],
      [
        'Bilder av platser',
        'Bara bilder där ingen går att känna igen och fotografen har sagt ja. Det kameran har noterat om tid och plats sparas inte. Fotografens namn sparas om fotografen vill.',
      ],
      [
        'De som anmäler sig till ett möte',
        'Hur många som kommer, och ett avtryck av koden att avboka med. Inget namn, ingen adress och ingen tidpunkt.',
      ],
      [
        'De som vill få besked via e-post',
        'Adressen, krypterad så att ingen som arbetar här kan läsa den, tema, språk och när den bekräftades. Den tas bort när du slutar, eller efter tre dagar om den inte bekräftas. Krypterad kan den ligga i säkerhetskopior tills de gallras.',
      ],
      [
        'Från vilken dator eller telefon någon anmäler sig eller ber om mejl',
        'Adressen på nätet minns servern för att ingen ensam ska ta alla platser eller skicka mejl till främlingar. Den skrivs aldrig ner och kopplas inte till anmälan. Svar på enkäter räknas inte så.',
      ],
      [
        'De som har undertecknat överenskommelsen',
        'Befattning och organisation. Namnen tas bort ur en text som läses in innan den sparas.',
      ],
    ],
    neverHead: 'Vad som aldrig sparas',
    never:
      'Här finns inget register över personer: inga misstänkta, inga brottsutsatta, inga klienter. Loggen tar inte emot personnummer, telefonnummer, e-postadresser, registreringsnummer eller sådant som ser ut som ett namn. Planen tar inte emot personnummer eller registreringsnummer. En årsredovisning med sådant i går inte att publicera.',
    whyHead: 'Varför',
    why: {
      SE: 'För att kommunen ska kunna samordna det brottsförebyggande arbetet enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete, och för att alla ska kunna se om löften hålls. Rättslig grund är uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).',
      DK: 'För att kommunen och polisen ska kunna samordna det brottsförebyggande arbetet, och för att alla ska kunna se om löften hålls. Rättslig grund är uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).',
    },
    howLongHead: 'Hur länge',
    howLong: [
      ['Det som är lovat och gjort', 'Bevaras, så att det går att granska i efterhand.'],
      [
        'Det som sagts och svarats',
        'Bevaras, så att det går att se vad lägesbilden bygger på. Inget tas bort av sig självt.',
      ],
      ['Bilder av platser', 'Tills de tas tillbaka. Då raderas de.'],
      [
        'De som arbetar i samverkan, och de som har bjudits in',
        'Bevaras så länge det de har gjort ska gå att granska. Inget tas bort av sig självt. En inloggning gäller i 14 dagar, en inbjudan i 7.',
      ],
      ['Försök att logga in', 'Räknas i 15 minuter och kastas nästa gång någon försöker logga in.'],
      [
        'Adressen på nätet vid anmälan till ett möte eller begäran om mejl',
        'Finns bara i serverns minne: ett dygn efter anmälan, en timme efter begäran om mejl.',
      ],
      [
        'Kvitto på att ett formulär är sparat',
        'Ett avtryck av formuläret, så att det inte räknas två gånger. Kastas efter 28 dagar, nästa gång något sparas.',
      ],
      [
        'Säkerhetskopior',
        'I dem finns kvar det som sedan har kastats. Den som driver servern bestämmer hur länge de sparas.',
      ],
    ],
    archive: {
      SE: 'För bevarande och gallring gäller kommunens beslut och arkivlagen (1990:782).',
      DK: 'För bevarande gäller de danska arkivreglerna.',
    },
    whoHead: 'Vem som ansvarar',
    /** In Sweden each board answers for the data it uses, in Denmark the municipality. */
    who: {
      SE: (board: string, name: string) => `${board} i ${name} är personuppgiftsansvarig.`,
      DK: (_: string, name: string) => `${name} är personuppgiftsansvarig.`,
    },
    noBoard: 'Kommunen',
    rights: {
      SE: 'Du kan fråga om det finns uppgifter om dig, få dem rättade och invända mot att de används. Kommunens dataskyddsombud svarar på frågor. Du kan klaga hos Integritetsskyddsmyndigheten (IMY).',
      DK: 'Du kan fråga om det finns uppgifter om dig, få dem rättade och invända mot att de används. Kommunens dataskyddsombud (databeskyttelsesrådgiver) svarar på frågor. Du kan klaga hos Datatilsynet i Danmark.',
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
