import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor, ReviewingActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dateOfDay } from '@/lib/format/days'
import type { TemplateInput } from '../input'
import { readTerms } from '../queries/settings'
import { type DeskTerms, deskKinds, type HolidayRow } from '../types'

/** Sets in how many working days each kind is to be decided. */
export async function setTerms({ userId }: AdminActor, terms: DeskTerms): Promise<void> {
  const before = await readTerms()
  await db.$transaction(async (tx) => {
    for (const kind of deskKinds) {
      if (before[kind] === terms[kind]) continue
      const data = { workingDays: terms[kind], changedById: userId, changedAt: new Date() }
      await tx.deskTerm.upsert({ where: { kind }, create: { kind, ...data }, update: data })
      await recordAudit(tx, {
        actorId: userId,
        verb: 'desk.term-changed',
        subject: 'desk-setting',
        subjectId: kind,
        before: { workingDays: before[kind] },
        after: { workingDays: terms[kind] },
      })
    }
  })
}

const names = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }) => ({ nameVi, nameEn })

type Worded = Omit<TemplateInput, 'reasonCode'> & { reasonCode: string | null }

const words = ({ kind, verdict, reasonCode, titleVi, titleEn, bodyVi, bodyEn, position }: Worded) => ({
  ...{ kind, verdict, reasonCode, titleVi, titleEn, bodyVi, bodyEn, position },
})

/** Names a day on which offices are closed; a day that is known gets the new name. */
export async function addHoliday({ userId }: AdminActor, { day, nameVi, nameEn }: HolidayRow): Promise<void> {
  await db.$transaction(async (tx) => {
    const data = { nameVi, nameEn, changedById: userId, changedAt: new Date() }
    const before = await tx.holiday.findUnique({ where: { day: dateOfDay(day) } })
    await tx.holiday.upsert({ where: { day: dateOfDay(day) }, create: { day: dateOfDay(day), ...data }, update: data })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'desk.holiday-added',
      subject: 'desk-setting',
      subjectId: day,
      before: before && names(before),
      after: { nameVi, nameEn },
    })
  })
}

/** Makes a day a usual one again. */
export async function removeHoliday({ userId }: AdminActor, day: Day): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const before = await tx.holiday.findUnique({ where: { day: dateOfDay(day) } })
    const { count } = await tx.holiday.deleteMany({ where: { day: dateOfDay(day) } })
    if (before && count > 0)
      await recordAudit(tx, {
        actorId: userId,
        verb: 'desk.holiday-removed',
        subject: 'desk-setting',
        subjectId: day,
        before: names(before),
        after: null,
      })
    return { ok: count > 0 }
  })
}

/** Writes a template, or writes one anew; null when the one to be changed is not there. */
export async function saveTemplate(
  { userId }: AdminActor,
  id: string | null,
  template: TemplateInput,
): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const before = id ? await tx.reasonTemplate.findUnique({ where: { id } }) : null
    if (id && !before) return null
    const data = { ...template, changedById: userId, changedAt: new Date() }
    const saved = id
      ? await tx.reasonTemplate.update({ where: { id }, data, select: { id: true } })
      : await tx.reasonTemplate.create({ data, select: { id: true } })
    const verb = id ? 'desk.template-changed' : 'desk.template-added'
    await recordAudit(tx, {
      ...{ actorId: userId, verb, subject: 'desk-setting', subjectId: saved.id },
      ...{ before: before && words(before), after: words(template) },
    })
    return saved.id
  })
}

/** Takes a template out of use, or brings it back. */
export async function retireTemplate({ userId }: AdminActor, id: string, isRetired: boolean): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.reasonTemplate.updateMany({
      where: { id },
      data: { retiredAt: isRetired ? new Date() : null, changedById: userId, changedAt: new Date() },
    })
    const verb = isRetired ? 'desk.template-retired' : 'desk.template-brought-back'
    if (count > 0)
      await recordAudit(tx, {
        ...{ actorId: userId, verb, subject: 'desk-setting', subjectId: id },
        ...{ before: { isRetired: !isRetired }, after: { isRetired } },
      })
    return { ok: count > 0 }
  })
}

/** Switches the keys of the desk on or off for oneself. */
export async function setKeyboard({ userId }: ReviewingActor, isKeyboardOn: boolean): Promise<void> {
  await db.deskPreference.upsert({ where: { userId }, create: { userId, isKeyboardOn }, update: { isKeyboardOn } })
}
