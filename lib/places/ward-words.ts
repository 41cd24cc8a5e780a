import { withoutAccents } from '@/lib/format/text'
import type { Locale } from '@/lib/i18n/locales'

const kinds = { Phường: 'Ward', Xã: 'Commune' } as const

/** A ward's full Vietnamese name in the reader's language: `Phường Hà Đông` is `Ha Dong Ward`, as the list of wards has it. */
export function wardWords(locale: Locale, fullNameVi: string): string {
  if (locale === 'vi') return fullNameVi
  const [, kind, name = ''] = /^(Phường|Xã) (.+)$/.exec(fullNameVi) ?? []
  return kind ? `${withoutAccents(name)} ${kinds[kind as keyof typeof kinds]}` : withoutAccents(fullNameVi)
}

/** The name alone, for where there is no room for what kind of place it is. */
export const shortWardName = (fullName: string) => fullName.replace(/^(?:Phường|Xã) | (?:Ward|Commune)$/g, '')
