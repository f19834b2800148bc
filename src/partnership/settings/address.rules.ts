// Addresses of the server itself; a partnership by that name could never be reached.
const ownAddresses = ['app', 'assets', 'embed', 'health', 'theme']

export type AddressProblem = 'noAddress' | 'addressLetters' | 'addressTaken'

/** What is wrong with the word that leads residents to a partnership: samsyn.example/ekbro. */
export function problemWithAddress(slug: string, taken: boolean): AddressProblem | undefined {
  if (slug === '') return 'noAddress'
  if (!/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/.test(slug)) return 'addressLetters'
  return taken || ownAddresses.includes(slug) ? 'addressTaken' : undefined
}
