import 'server-only'
import { db } from '@/lib/db/client'
import type { TrustFile } from '@/lib/verifier/x509/trust-store'
import { purposeOf } from '../stored-purposes'

/** The store as the verifier takes it. `version` 0: nothing was ever added. */
export type CurrentTrust = { version: number; files: TrustFile[] }

const kept = globalThis as typeof globalThis & { boothTrust?: { key: string; trust: CurrentTrust } }

/** Whether the demo city lives here; only then its made-up authority counts. */
export async function isDemoBooth(): Promise<boolean> {
  return (await db.user.findFirst({ where: { isDemo: true }, select: { id: true } })) !== null
}

/** Whom the booth trusts now. Read anew when the store's version has changed. */
export async function currentTrust(): Promise<CurrentTrust> {
  const [{ _max }, isDemo] = await Promise.all([db.trustChange.aggregate({ _max: { version: true } }), isDemoBooth()])
  const version = _max.version ?? 0
  const key = `${version} ${isDemo}`
  if (kept.boothTrust?.key === key) return kept.boothTrust.trust
  const [certificates, lists] = await Promise.all([
    db.trustCertificate.findMany({
      where: { withdrawnIn: null, addedIn: { lte: version }, ...(isDemo ? {} : { isDemo: false }) },
      select: { der: true, purposes: true },
      orderBy: [{ addedIn: 'asc' }, { sha256: 'asc' }],
    }),
    newestLists(version),
  ])
  const trust: CurrentTrust = {
    version,
    files: [
      ...certificates.map(({ der, purposes }) => ({ bytes: der, purposes: purposes.map(purposeOf) })),
      ...lists.map((der) => ({ bytes: der, purposes: [] })),
    ],
  }
  kept.boothTrust = { key, trust }
  return trust
}

// An older list of the same issuer says nothing that the newer one does not.
async function newestLists(version: number): Promise<Uint8Array[]> {
  const rows = await db.trustList.findMany({
    where: { addedIn: { lte: version } },
    distinct: ['issuer', 'covers'],
    orderBy: [{ issuer: 'asc' }, { covers: 'asc' }, { thisUpdate: 'desc' }],
    select: { der: true },
  })
  return rows.map(({ der }) => der)
}
