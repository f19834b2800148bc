import type { ShapesText } from './text.sv.ts'

const personalData = 'Something here points to a person. Take it out.'

export const en: ShapesText = {
  title: 'Map and boundaries',
  lead: 'The boundaries decide which area an event is counted in. Without a boundary, events are counted only in the area above.',
  none: 'No area has a boundary yet. Read in a file, take an area over from the list, or write its corners.',
  map: {
    title: (name) => `Areas in ${name}`,
    description: (count) =>
      `The map shows the boundaries of ${count} ${count === '1' ? 'area' : 'areas'}. The numbers stand in the table.`,
  },
  table: {
    caption: 'The areas on the map',
    heads: ['Area', 'Number', 'Size', 'The boundary', 'Source', 'Change'],
    size: (kilometres) => `${kilometres} km²`,
    always: 'has always run like this, as far as you know',
    since: (day) => `runs like this from ${day}`,
    until: (day) => `runs elsewhere from ${day}`,
    missing: 'no boundary yet',
    draw: 'Write the boundary',
    change: 'Change the boundary',
  },
  changesHead: 'Boundaries that were moved',
  changes:
    'Figures before and after such a day are of different ground and must not be compared without saying so.',
  change: (area, day) => `${area}: the boundary was changed on ${day}.`,
  notesHead: 'To be checked',
  notes: {
    overlaps: (area, other, share) =>
      `About ${share} of ${area} also lies in ${other}. An event there is counted only in the smaller area.`,
    'outside-parent': (area, other, share) =>
      `About ${share} of ${area} lies outside ${other}, which it is meant to be part of.`,
  },
  percent: (number) => `${number}%`,
  takenIn: (drawn, unchanged) =>
    `${drawn === 1 ? 'One boundary has been read in' : `${drawn} boundaries have been read in`}.${unchanged > 0 ? ` ${unchanged} were there already and were not read in again.` : ''}`,
  attributions: (sources) => `Sources of the boundaries: ${sources}`,
  upload: {
    link: 'Read in boundaries from a file',
    title: 'Read in boundaries',
    lead: 'Ask the municipality’s mapping office for the areas as GeoJSON. Areas are known by name or code. Nothing is saved until you have seen what is in the file.',
    file: 'Which file?',
    fileHelp: 'GeoJSON, 10 MB at most. Degrees (WGS 84), SWEREF 99 TM and ETRS89/UTM 32 can be read.',
    do: 'Read the file',
    missing: 'Choose a file.',
    problems: {
      tooLarge: 'The file is larger than 10 MB. Ask for a simpler version, or only for your own areas.',
      notJson:
        'The file is no GeoJSON. It should end in .geojson or .json. A Shapefile has to be converted first.',
      notGeoJson: 'The file is JSON but no GeoJSON. Ask for a FeatureCollection.',
      noAreas: 'The file holds no areas, only points or lines. Ask for the areas as polygons.',
      otherGrid:
        'The file is in a coordinate system that is not read here. Ask for degrees (WGS 84), SWEREF 99 TM or ETRS89/UTM 32.',
    },
  },
  look: {
    title: 'What is in the file',
    written: {
      degrees: '',
      swapped:
        'The file writes latitude before longitude, the opposite of GeoJSON. It has been read so that the areas lie right. Check the map.',
      3006: 'The file is written in SWEREF 99 TM and has been turned into degrees.',
      25832: 'The file is written in ETRS89/UTM zone 32 and has been turned into degrees.',
    },
    found: (matched, all) => `${matched} of your ${all} areas are in the file.`,
    caption: 'Areas that the file knows',
    heads: ['Area', 'Size', 'Corners', 'To know'],
    good: 'can be read in',
    same: 'the same boundary that you have already',
    replaces: 'takes the place of another boundary, which stays in the history',
    pieces: (count) => `drawn in ${count} pieces, which are put together`,
    crossing: (place) =>
      `the boundary crosses or touches itself at ${place}. It can be read in, but look at it`,
    empty: (count) =>
      count === '1'
        ? 'one piece around no ground is left out'
        : `${count} pieces around no ground are left out`,
    problems: {
      tooFewCorners: 'is not read in: the boundary goes around no ground',
      tooManyCorners: 'is not read in: more than 20,000 corners. Ask for a simpler boundary',
      outside: 'is not read in: the corners lie outside Sweden and Denmark',
      twice:
        'is not read in: the file has several different areas of that name. Give your area its code, and they can be told apart',
    },
    missing: (names) => `Not in the file: ${names}.`,
    unmatched: (count, names) =>
      count === '1'
        ? `One area of the file is none of yours and is not read in: ${names}.`
        : `${count} areas of the file are none of yours and are not read in, such as ${names}.`,
    nothing: 'None of your areas is in the file. Check that the names or codes are the same.',
    do: 'Read in the boundaries',
  },
  drawing: {
    title: (area) => `The boundary of ${area}`,
    lead: 'Write one corner on each line, in order around the area. Coordinates can be copied from most maps on the web.',
    leadMap: 'The corners can also be pointed at on the map.',
    corners: 'Where are the corners? One on each line: latitude, longitude.',
    cornersHelp: 'Such as 59.3293, 18.0686. An empty line begins another part, such as an island.',
    tooMany:
      'The present boundary has too many corners, or holes, to be changed here. What is written here takes its place.',
    undo: 'Remove the last corner',
    source: 'Where does the boundary come from?',
    sourceHelp: 'Such as the municipality’s mapping office, or Drawn at a meeting.',
    holdsFrom: 'Was the boundary moved? From which day?',
    holdsFromHelp:
      'Leave it empty if it has always run like this. A day means that figures before and after are of different ground.',
    do: 'Save the boundary',
    problems: {
      missing: () => 'Write at least three corners.',
      noCorner: (line, words) => `Line ${line}, “${words}”, is no corner. Write it as 59.3293, 18.0686.`,
      outside: (line, words) => `Line ${line}, “${words}”, lies outside Sweden and Denmark.`,
      tooFewCorners: () => 'A boundary needs at least three different corners.',
      tooManyCorners: () => 'There are more than 20,000 lines. Read in a file instead.',
      crosses: () =>
        'The boundary crosses itself. Write the corners in the order in which they come around the area.',
    },
    sourceProblems: {
      missing: 'Write where the boundary comes from.',
      'too-long': 'Write 200 characters at most.',
      'personal-data': personalData,
    },
  },
}
