import 'server-only'
import type { MerchantActor, StaffActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { type Day, dayOf, dayOfDate } from '@/lib/format/days'
import type { Locale } from '@/lib/i18n/locales'
import { stateAfter, templateOn } from './rules'
import { shownColumns, shownStep } from './stored-steps'
import type { AgreementFile, Template, TemplateRow, WaitingAgreement } from './types'

const fileColumns = {
  ...{ id: true, number: true, merchantId: true, templateVersion: true },
  merchant: { select: { name: true } },
  template: { select: { organiserVi: true, organiserEn: true } },
  steps: { select: shownColumns, orderBy: { seq: 'asc' } },
} as const

const readFile = (where: { id: string } | { id: string; merchantId: string }) =>
  db.agreement.findFirst({ where, select: fileColumns })

function shown(found: NonNullable<Awaited<ReturnType<typeof readFile>>>, locale: Locale): AgreementFile {
  const { merchant, template, steps, ...rest } = found
  return {
    ...rest,
    merchantName: merchant.name,
    organiser: locale === 'vi' ? template.organiserVi : template.organiserEn,
    state: stateAfter(steps.at(-1)?.kind ?? 'DROPPED'),
    steps: steps.map(shownStep),
  }
}

/** The merchant's own agreements, newest first. */
async function listOwnAgreements({ merchantId }: MerchantActor, locale: Locale): Promise<AgreementFile[]> {
  const all = await db.agreement.findMany({ where: { merchantId }, select: fileColumns, orderBy: { number: 'desc' } })
  return all.map((each) => shown(each, locale))
}

/** One agreement for the organiser's side; null when there is none. */
export const findAgreement =
  (locale: Locale) =>
  async (_staff: StaffActor, id: string): Promise<AgreementFile | null> => {
    const found = await readFile({ id })
    return found && shown(found, locale)
  }

type Listed = { waiting: WaitingAgreement[]; others: WaitingAgreement[] }

/** Agreements that wait for the organiser, oldest first, and the latest hundred of the others. */
export async function listAgreements(_staff: StaffActor): Promise<Listed> {
  const rows = await db.$queryRaw<{ id: string; number: string; merchant_name: string; kind: string; at: Date }[]>`
    WITH last AS (
      SELECT DISTINCT ON (agreement_id) agreement_id, kind::text AS kind, at FROM agreement_step ORDER BY agreement_id, seq DESC
    ), chosen AS (
      (SELECT * FROM last WHERE kind = 'SIGNED' ORDER BY at LIMIT 500)
      UNION ALL (SELECT * FROM last WHERE kind NOT IN ('SIGNED', 'DROPPED') ORDER BY at DESC LIMIT 100)
    )
    SELECT a.id::text AS id, a.number, m.name AS merchant_name, c.kind, c.at
    FROM chosen c JOIN agreement a ON a.id = c.agreement_id JOIN merchant m ON m.id = a.merchant_id`
  const all = rows.map(({ merchant_name: merchantName, kind, at: since, ...rest }) => ({
    ...rest,
    ...{ merchantName, since, state: stateAfter(kind as Parameters<typeof stateAfter>[0]) },
  }))
  return {
    waiting: all.filter(({ state }) => state === 'to-countersign'),
    others: all.filter(({ state }) => state !== 'to-countersign'),
  }
}

const asTemplate = <Row extends { inForceFrom: Date }>(row: Row) => ({
  ...row,
  inForceFrom: dayOfDate(row.inForceFrom),
})

/** Every version of the agreement's text, newest first. */
export async function listTemplates(_staff: StaffActor): Promise<TemplateRow[]> {
  const all = await db.agreementTemplate.findMany({
    orderBy: { version: 'desc' },
    include: { recordedBy: { select: { name: true } } },
  })
  return all.map(({ recordedBy, ...row }) => ({ ...asTemplate(row), recordedBy: recordedBy?.name ?? null }))
}

/** The version that an agreement drawn up on that day takes; null while the organiser has written none. */
export async function templateFor(client: Transaction | typeof db, day: Day): Promise<Template | null> {
  return templateOn((await client.agreementTemplate.findMany()).map(asTemplate), day)
}

/** The merchant's agreements where there is something to show or to draw up; null otherwise. */
export async function listShownAgreements(merchant: MerchantActor, locale: Locale): Promise<AgreementFile[] | null> {
  const [own, template] = await Promise.all([listOwnAgreements(merchant, locale), templateFor(db, dayOf(new Date()))])
  return own.length > 0 || template ? own : null
}
