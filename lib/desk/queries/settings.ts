import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import type { DeskKind, DeskTerms, HolidayRow, ReasonTemplateRow } from '../types'

/** Working days per kind. */
export async function readTerms(): Promise<DeskTerms> {
  const rows = await db.deskTerm.findMany()
  const usual: DeskTerms = { APPLICATION: 5, LISTING: 3, PROOF: 3, PICTURE: 3, PROBLEM: 2 }
  return Object.assign(usual, Object.fromEntries(rows.map(({ kind, workingDays }) => [kind, workingDays])))
}

/** The days on which offices are closed besides weekends. */
export async function readHolidays(): Promise<ReadonlySet<Day>> {
  const rows = await db.holiday.findMany({ select: { day: true } })
  return new Set(rows.map(({ day }) => dayOfDate(day)))
}

/** The same with their names, from a day on. */
export async function listHolidays(_: StaffActor, from: Day): Promise<HolidayRow[]> {
  const rows = await db.holiday.findMany({
    where: { day: { gte: new Date(`${from}T00:00:00Z`) } },
    orderBy: { day: 'asc' },
  })
  return rows.map(({ day, nameVi, nameEn }) => ({ day: dayOfDate(day), nameVi, nameEn }))
}

const parts = {
  ...{ id: true, kind: true, verdict: true, reasonCode: true, position: true, retiredAt: true },
  ...{ titleVi: true, titleEn: true, bodyVi: true, bodyEn: true },
} as const

/** Templates that may be chosen for a kind, in their order. */
export const listTemplates = (_: StaffActor, kind: DeskKind): Promise<ReasonTemplateRow[]> =>
  db.reasonTemplate.findMany({
    where: { kind, retiredAt: null },
    orderBy: [{ verdict: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: parts,
  })

/** All templates, those in use first. */
export const listAllTemplates = (_: StaffActor): Promise<ReasonTemplateRow[]> =>
  db.reasonTemplate.findMany({
    orderBy: [
      { kind: 'asc' },
      { verdict: 'asc' },
      { retiredAt: { sort: 'asc', nulls: 'first' } },
      { position: 'asc' },
      { id: 'asc' },
    ],
    select: parts,
  })

/** One template; null for none. */
export const findTemplate = (_: StaffActor, id: string): Promise<ReasonTemplateRow | null> =>
  db.reasonTemplate.findUnique({ where: { id }, select: parts })

/** Whether somebody wants the keys of the desk; everybody does until they say otherwise. */
export async function wantsKeyboard({ userId }: StaffActor): Promise<boolean> {
  const row = await db.deskPreference.findUnique({ where: { userId }, select: { isKeyboardOn: true } })
  return row?.isKeyboardOn ?? true
}
