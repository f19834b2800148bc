import type { Followed, LinkAct } from './rules.ts'

type Site = { partnership: string; language: string }

/** Where somebody leaves an address to be told about a theme or an area. */
export function subscribePath(site: Site, { kind, id }: Followed): string {
  return kind === 'theme' ? `${leavePath(site)}/${id}` : `${leavePath(site)}/area/${id}`
}

/** Where somebody who lost the mail is sent the links for leaving. */
export function leavePath({ partnership, language }: Site): string {
  return `/${partnership}/${language}/subscription`
}

/** Where a link of a mail leads; its token is nobody's without the key. */
export function linkPath(site: Site, subscription: string, act: LinkAct, token: string): string {
  return `${leavePath(site)}/${subscription}/${act}/${token}`
}

/** The page that is told of: a theme's own of "you said – we did", or an area's. */
export function pageFollowed({ partnership, language }: Site, { kind, id }: Followed): string {
  return `/${partnership}/${language}/${kind === 'theme' ? 'you-said' : 'area'}/${id}`
}
