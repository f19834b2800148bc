import { falseDiscovery, falseDiscoveryDependent, holm } from '../false-discovery.ts'

export function falseDiscoveryAnswer({ p, level }: { p: (number | null)[]; level: number }) {
  const bh = falseDiscovery(p)
  return {
    bh,
    by: falseDiscoveryDependent(p),
    holm: holm(p),
    flaggedBh: bh.flatMap((q, at) => (q !== null && q <= level ? [at] : [])),
  }
}
