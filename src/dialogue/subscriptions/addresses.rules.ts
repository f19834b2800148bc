import type { LinkAct } from './rules.ts'

type Site = { partnership: string; language: string }

/** Where somebody leaves an address to be told about a theme. */
export function subscribePath(site: Site, theme: string): string {
  return `${leavePath(site)}/${theme}`
}

/** Where somebody who lost the mail is sent the links for leaving. */
export function leavePath({ partnership, language }: Site): string {
  return `/${partnership}/${language}/subscription`
}

/** Where a link of a mail leads; its token is nobody's without the key. */
export function linkPath(site: Site, subscription: string, act: LinkAct, token: string): string {
  return `${leavePath(site)}/${subscription}/${act}/${token}`
}

/** The theme's own page of "you said – we did". */
export function themePagePath({ partnership, language }: Site, theme: string): string {
  return `/${partnership}/${language}/you-said/${theme}`
}
