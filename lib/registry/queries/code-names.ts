import 'server-only'
import { db } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { wardWords } from '@/lib/places/ward-words'

/** Names for the codes that rows hold. */
export type CodeNames = { ward: (code: string | null) => string | null; set: (number: number) => string }

/** The wards and sets by code, in Vietnamese as documents write them. */
export async function namesOfCodes(): Promise<CodeNames> {
  const [wards, sets] = await Promise.all([
    db.ward.findMany({ select: { code: true, fullNameVi: true } }),
    db.ocopSet.findMany({ select: { number: true, nameVi: true } }),
  ])
  const wardNames = new Map(wards.map(({ code, fullNameVi }) => [code, fullNameVi]))
  const setNames = new Map(sets.map(({ number, nameVi }) => [number, `${number}. ${nameVi}`]))
  return {
    ward: (code) => (code && wardNames.get(code)) ?? null,
    set: (number) => setNames.get(number) ?? String(number),
  }
}

export type Option = { value: string; label: string }

/** Wards as choices, by name, in the reader's language. */
export async function listWardOptions(locale: Locale): Promise<Option[]> {
  const wards = await db.$queryRaw<Option[]>`
    SELECT code AS value, full_name_vi AS label FROM ward ORDER BY name_vi COLLATE "vi-x-icu", code`
  return wards.map(({ value, label }) => ({ value, label: wardWords(locale, label) }))
}

/** Sets as choices, by number. */
export async function listSetOptions(): Promise<(Option & { labelEn: string; group: string })[]> {
  const sets = await db.ocopSet.findMany({ include: { subgroup: true }, orderBy: { number: 'asc' } })
  return sets.map(({ number, nameVi, nameEn, subgroup }) => ({
    ...{ value: String(number), label: `${number}. ${nameVi}`, labelEn: `${number}. ${nameEn}` },
    group: subgroup.groupCode,
  }))
}

/** Groups as choices, in their order. */
export async function listGroupOptions(): Promise<(Option & { labelEn: string })[]> {
  const groups = await db.ocopGroup.findMany({ orderBy: { position: 'asc' } })
  return groups.map(({ code, nameVi, nameEn }) => ({
    ...{ value: code, label: `${code}. ${nameVi}`, labelEn: `${code}. ${nameEn}` },
  }))
}
