import { foldWords, likeness } from '@/lib/registry/folding'
import { nameKey } from '@/lib/registry/identity'
import { type LegalForm, type MatchReason, matchReasons } from './types'

export type Named = { taxCode: string | null; name: string; wardCode: string | null }

// What says which kind of establishment it is, not which one; longest first.
const kinds = [
  'lien hiep hop tac xa',
  'hop tac xa',
  'htx',
  'to hop tac',
  'tht',
  'cong ty trach nhiem huu han mot thanh vien',
  'cong ty trach nhiem huu han',
  'cong ty tnhh mtv',
  'cong ty tnhh mot thanh vien',
  'cong ty tnhh',
  'cong ty co phan',
  'cong ty cp',
  'ctcp',
  'cong ty',
  'cty',
  'doanh nghiep tu nhan',
  'dntn',
  'ho kinh doanh',
  'hkd',
  'ho san xuat',
  'ho gia dinh',
  'ho',
  'co so san xuat va kinh doanh',
  'co so san xuat',
  'co so',
]
const byLength = [...kinds].sort((a, b) => b.length - a.length)

/** The part of a name that tells one establishment from another, without accents: `HTX Mây tre Phú Vinh` → `may tre phu vinh`. */
export function nameCore(name: string): string {
  const whole = foldWords(name.replace(/\([^)]*\)/g, ' '))
  const kind = byLength.find((one) => whole.startsWith(`${one} `))
  return kind ? whole.slice(kind.length + 1) : whole
}

/** From what likeness on two names count as similar. */
const SIMILAR = 0.62

const isPersonalId = (code: string) => code.length === 12

/** A branch has its firm's ten digits and three of its own. */
function isSameCode(one: string, other: string) {
  if (isPersonalId(one) || isPersonalId(other)) return one === other
  return one.slice(0, 10) === other.slice(0, 10)
}

function isSimilar(one: string, other: string) {
  const [a, b] = [nameCore(one), nameCore(other)]
  if (a === '' || b === '') return false
  return likeness(a, b) >= SIMILAR || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/** The strongest reason why a producer of the registry may be the one that is named, for an administrator; null for none. */
export function matchReason(stated: Named, producer: Named): MatchReason | null {
  if (stated.taxCode && producer.taxCode && isSameCode(stated.taxCode, producer.taxCode)) return 'same-code'
  const isSameWard = stated.wardCode !== null && stated.wardCode === producer.wardCode
  if (isSameWard && nameCore(stated.name) === nameCore(producer.name)) return 'same-name-and-ward'
  if (isSameWard && isSimilar(stated.name, producer.name)) return 'similar-name-in-ward'
  return nameKey(stated.name) === nameKey(producer.name) ? 'same-name' : null
}

/**
 * The reason as a stranger may learn it. A personal ID proves nothing to them and tells them nothing: else the form would
 * say whose an ID is, or whether a guess was right. Nor are people of one name in another ward pointed out.
 */
export function publicReason(stated: Named & { legalForm: LegalForm }, producer: Named): MatchReason | null {
  const taxCode = stated.taxCode && isPersonalId(stated.taxCode) ? null : stated.taxCode
  const reason = matchReason({ ...stated, taxCode }, producer)
  return reason === 'same-name' && stated.legalForm === 'HOUSEHOLD' ? null : reason
}

/** The strongest first, then as they came. */
export const inOrderOfReason = <T extends { reason: MatchReason }>(found: T[]): T[] =>
  [...found].sort((a, b) => matchReasons.indexOf(a.reason) - matchReasons.indexOf(b.reason))
