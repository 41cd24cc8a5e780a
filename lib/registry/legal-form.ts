import { foldWords, tidy } from './folding'
import type { LegalForm } from './row-types'

const openings: [LegalForm, RegExp][] = [
  ['COOPERATIVE', /^(?:lien hiep )?(?:hop tac xa|htx)\b/],
  ['COOPERATIVE_GROUP', /^(?:to hop tac|tht|to hop)\b/],
  ['HOUSEHOLD', /^(?:ho (?:kinh doanh|san xuat|gia dinh|ca the|nong dan)|hkd|hksx)\b/],
  ['COMPANY', /^(?:chi nhanh )?(?:cong ty|cty|ctcp|tong cong ty|tap doan|doanh nghiep|dntn)\b/],
]
const companyAnywhere = /\b(?:tnhh|ctcp|jsc|co ltd|company limited)\b/
// Without its dot below "hộ" (household) would be one with "hồ" and "họ", so the bare word counts only when spelled in full.
const bareHousehold = /^hộ(?![\p{L}\p{M}])/iu

/** Which kind of establishment a name announces: `HTX …`, `Tổ hợp tác …`, `Công ty …`, `Hộ kinh doanh …`. */
export function legalFormOf(producer: string): LegalForm {
  const name = foldWords(producer)
  const found = openings.find(([, opening]) => opening.test(name))
  if (found) return found[0]
  if (bareHousehold.test(tidy(producer))) return 'HOUSEHOLD'
  return companyAnywhere.test(name) ? 'COMPANY' : 'OTHER'
}
