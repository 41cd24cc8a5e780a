import 'server-only'
import { db } from '@/lib/db/client'

export type WardName = { code: string; fullNameVi: string; fullNameEn: string }

/** The city's 126 units in Vietnamese order, for a choice in a form. */
export const listWardNames = () =>
  db.$queryRaw<WardName[]>`
    SELECT code, full_name_vi AS "fullNameVi", full_name_en AS "fullNameEn"
    FROM ward ORDER BY name_vi COLLATE "vi-x-icu", code`
