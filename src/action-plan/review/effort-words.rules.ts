import type { Values } from './rules.ts'

const groups =
  /(?<![\p{L}])((?:(?:særligt?|särskilt|alle|alla) )?(?:unge?|unga|ungdomar|børn|barn|elever|voksne|vuxna|ældre|äldre|kvinder|kvinnor|mænd|män|forældre|föräldrar)(?![\p{L}])[^.;:!?]*)/iu
const allOffences =
  /(?<![\p{L}])all[ea] (?:typer|slags?|former) (?:af |av )?(?:lovovertrædelser|kriminalitet|forbrydelser|brott|lagöverträdelser)/iu
const unsafety = /(?<![\p{L}])(?:utryghed|otrygghet)/iu
const aim = /(?<![\p{L}])(?:hensigten|formålet|avsikten|syftet) (?:er|är),? (?:at|att) ([^.!?]+)/iu

/** For whom, which offences and to what end, as the words of a council's effort say it. */
export function saidOfEffort(description: string): Values {
  return {
    targetGroup: programmeFor(description),
    allOffences: allOffences.test(description) ? 'yes' : '',
    affectsUnsafety: unsafety.test(description) ? 'yes' : '',
    desiredResult: capital(aim.exec(description)?.[1]?.trim() ?? ''),
  }
}

/** "et tilbud for unge mellem 15-25 år i risiko for kriminalitet": whom a programme is offered to. */
function programmeFor(description: string): string {
  const offered =
    /(?:tilbud|program|projekt|erbjudande|insats|indsats|stöd|støtte|rettet|riktad) (?:for|för|til|till|mod|mot) (.*)/is.exec(
      description,
    )
  return offered ? (groups.exec(offered[1]!)?.[1]?.trim().slice(0, 300) ?? '') : ''
}

/** As it stands at the beginning of a field or a title of its own. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
