import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

// Written for these tests; places and persons are invented.

describe.each([
  {
    language: 'Danish',
    text: `Samarbejdsaftale mellem Skovby Kommune og Midtpolitiet

Formål
Formålet er at øge trygheden i Skovby.

Lokalråd
Medlemmer er borgmesteren, lokalpolitilederen og skolechefen. Rådet mødes fire gange om året.

Samarbejdet omfatter natteliv, unges fritid og trafik.

Handleplan

Indsats A1: Tryghedsvandringer
Hvad: Gå rundt i midtbyen
Hvornår: To gange om året
Ansvarlig: Skovby Kommune

Indsats A2: Kontrol af natteliv
Hvad: Besøge værtshuse
Hvornår: En gang om måneden
Ansvarlig: Politiet`,
    titles: ['Tryghedsvandringer', 'Kontrol af natteliv'],
    owners: ['Skovby Kommune', 'Politiet'],
    seats: ['borgmesteren', 'lokalpolitilederen', 'skolechefen'],
    areas: ['natteliv', 'unges fritid', 'trafik'],
  },
  {
    language: 'Swedish',
    text: `Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby

Syfte
Syftet är att öka tryggheten i Granby.

Samverkansråd
Ledamöter är kommunalrådet, lokalpolisområdeschefen och skolchefen. Rådet träffas fyra gånger per år.

Samarbetet omfattar krogmiljö, ungas fritid och trafik.

Handlingsplan

Åtgärd A1: Trygghetsronder
Vad: Gå runt i centrum och laga det som är trasigt
När: Två gånger per år
Ansvarig: Granby kommun

Åtgärd A2: Krogtillsyn
Vad: Besöka krogar på kvällen
När: En gång i månaden
Ansvarig: Polisen`,
    titles: ['Trygghetsronder', 'Krogtillsyn'],
    owners: ['Granby kommun', 'Polisen'],
    seats: ['kommunalrådet', 'lokalpolisområdeschefen', 'skolchefen'],
    areas: ['krogmiljö', 'ungas fritid', 'trafik'],
  },
])('$language: records under headings of their own', ({ text, titles, owners, seats, areas }) => {
  const reading = readAgreement(text)
  it('calls each measure by its heading and keeps what is done as the commitment', () => {
    expect(reading.measures.map(({ title }) => title)).toEqual(titles)
    expect(reading.commitments.map(({ measure }) => measure)).toEqual(titles)
    expect(reading.commitments.map(({ responsible }) => responsible.join())).toEqual(owners)
  })
  it('reads members and areas told in a sentence', () => {
    expect(reading.councils[0]?.seats.map(({ office }) => office)).toEqual(seats)
    expect(reading.councils[0]?.meetings[0]).toMatchObject({ count: 4, period: 'year' })
    expect(reading.focusAreas.map(({ title }) => title)).toEqual(areas)
  })
})

it.each([
  'Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby\n\nSyfte\nSamarbetet omfattar polisen, kommunen och skolan i Granby.',
  'Samarbejdsaftale mellem Skovby Kommune og Midtpolitiet\n\nFormål\nSamarbejdet omfatter politiet, kommunen og skolerne i Skovby.',
])('takes no organisations for areas: %s', (text) => {
  expect(readAgreement(text).focusAreas).toEqual([])
})
