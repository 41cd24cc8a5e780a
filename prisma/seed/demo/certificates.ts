import { addDays, addMonths, type Day, dateOfDay } from '@/lib/format/days'
import { isValidOn, ownLastDay } from '@/lib/registry/certificate-validity'
import { type Calendar, daysBetween, earlier, later, momentAt, officeMinute } from './calendar'
import type { Chance } from './chance'
import { MARK } from './producer-names'

export type Certificate = {
  id: string
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: Day
  recordedAt: string
  extensions: { id: string; validThrough: Day; effectiveOn: Day; documentNumber: string; recordedAt: string }[]
  revocations: {
    id: string
    effectiveOn: Day
    ground: Ground
    documentNumber: string
    note: string
    recordedAt: string
  }[]
}

const grounds = {
  FALSE_DOCUMENTS: 'Giấy chứng nhận cơ sở đủ điều kiện trong hồ sơ không đúng với bản lưu.',
  CRITERIA_NOT_MET: 'Kiểm tra sau công nhận: không còn đạt tiêu chí về nguồn nguyên liệu.',
  LEGAL_BREACH: 'Ghi nhãn thiếu nơi sản xuất, đã nhắc mà không khắc phục.',
  MARK_MISUSED: 'In biểu trưng OCOP trên sản phẩm chưa được công nhận.',
  PRODUCTION_STOPPED: 'Chủ thể báo ngừng sản xuất.',
  OTHER: 'Chủ thể đề nghị trả lại giấy chứng nhận.',
} as const
type Ground = keyof typeof grounds

/** Where a product's recognition stands on the day of loading. */
export type Standing =
  | 'long'
  | 'renew'
  | 'lately-expired'
  | 'long-expired'
  | 'extended'
  | 'revoked'
  | 'upgraded'
  | 'renewed'

/** Whether any of a product's certificates is valid on a day, as known today. */
export const isCertifiedOn = (certificates: readonly Certificate[], day: Day) =>
  certificates.some((certificate) => isValidOn(certificate, day))

/** Issues the certificates of the demo city out of a common list of decisions. */
export function certificateMaker(calendar: Calendar, chance: Chance) {
  const { today, goLive, yesterday } = calendar
  const decisions = decisionDays(today, chance)
  const allGrounds = Object.keys(grounds) as Ground[]
  let serial = 90_000
  let revoked = 0

  const recordedFor = (day: Day) =>
    day < goLive
      ? momentAt(goLive, 9 * 60)
      : momentAt(earlier(addDays(day, chance.whole(1, 8)), yesterday), officeMinute(chance))

  const dayIn = (from: Day, until: Day) => {
    const fitting = decisions.filter((day) => from <= day && day <= until)
    return fitting.length > 0 ? chance.pick(fitting) : from
  }

  const issue = (issuedOn: Day, stars: number, wardCode: string): Certificate => {
    serial += 1
    const year = issuedOn.slice(0, 4)
    const old = issuedOn < '2025-07-01' ? `${chance.whole(201, 282)}-` : ''
    return {
      id: chance.uuid(),
      stars,
      code: chance.happens(0.05) ? null : `01-${old}${wardCode}-${serial}-${year}`,
      decisionNumber: decisionNumber(issuedOn, stars),
      issuedOn,
      recordedAt: recordedFor(issuedOn),
      extensions: [],
      revocations: [],
    }
  }

  const whole = addMonths(today, -36)
  const stars = () =>
    chance.weighted([
      [3, 53],
      [4, 45],
      [5, 2],
    ] as const)

  return (standing: Standing, wardCode: string): Certificate[] => {
    switch (standing) {
      case 'long': {
        const certificate = issue(dayIn(addDays(whole, 190), addDays(today, -14)), stars(), wardCode)
        // A few papers turned up long after the booth had opened.
        if (certificate.issuedOn > goLive || !chance.happens(0.04)) return [certificate]
        return [{ ...certificate, recordedAt: momentAt(addDays(goLive, chance.whole(40, 220)), officeMinute(chance)) }]
      }
      case 'renew':
        return [issue(dayIn(addDays(whole, 4), addDays(whole, 178)), stars(), wardCode)]
      case 'lately-expired':
        return [issue(dayIn(addDays(whole, -300), addDays(whole, -6)), stars(), wardCode)]
      case 'long-expired':
        return [issue(dayIn(addMonths(today, -64), addDays(whole, -430)), stars(), wardCode)]
      case 'extended': {
        const certificate = issue(dayIn(addDays(whole, -110), addDays(whole, -12)), stars(), wardCode)
        const end = ownLastDay(certificate.issuedOn)
        const effectiveOn = addDays(end, -chance.whole(5, 30))
        const extension = {
          id: chance.uuid(),
          validThrough: addDays(end, chance.whole(150, 180)),
          effectiveOn,
          documentNumber: `${chance.whole(200, 980)}/VPĐP-OCOP ${MARK}`,
          recordedAt: recordedFor(effectiveOn),
        }
        return [{ ...certificate, extensions: [extension] }]
      }
      case 'revoked': {
        const certificate = issue(dayIn(addDays(whole, 200), addDays(today, -200)), chance.pick([3, 4]), wardCode)
        const ground = allGrounds[revoked++ % allGrounds.length] ?? 'OTHER'
        const from = later(addDays(certificate.issuedOn, 60), addDays(goLive, 90))
        const effectiveOn = addDays(from, chance.whole(0, Math.max(0, daysBetween(from, today) - 12)))
        const revocation = {
          id: chance.uuid(),
          effectiveOn,
          ground,
          documentNumber: decisionNumber(effectiveOn, 3),
          note: grounds[ground],
          recordedAt: recordedFor(effectiveOn),
        }
        return [{ ...certificate, revocations: [revocation] }]
      }
      case 'upgraded': {
        const second = issue(dayIn(addMonths(today, -13), addDays(today, -14)), 4, wardCode)
        const first = issue(dayIn(addMonths(second.issuedOn, -30), addMonths(second.issuedOn, -14)), 3, wardCode)
        return [first, second]
      }
      case 'renewed': {
        const second = issue(dayIn(addMonths(today, -20), addDays(today, -14)), stars(), wardCode)
        const first = issue(
          dayIn(addMonths(second.issuedOn, -36), addMonths(second.issuedOn, -33)),
          second.stars,
          wardCode,
        )
        return [first, second]
      }
    }
  }
}

/** Recognition comes in rounds: some seven or eight decisions a year, on working days. */
function decisionDays(today: Day, chance: Chance) {
  const days: Day[] = []
  for (let day = addMonths(today, -66); day < addDays(today, -12); day = addDays(day, chance.whole(38, 58))) {
    const weekday = dateOfDay(day).getUTCDay()
    days.push(weekday === 0 ? addDays(day, 1) : weekday === 6 ? addDays(day, 2) : day)
  }
  return days
}

/** One number per day and authority: five stars are given by the ministry. */
function decisionNumber(day: Day, stars: number) {
  const dayOfYear = daysBetween(`${day.slice(0, 4)}-01-01`, day) + 1
  if (stars < 5) return `${dayOfYear * 17 + 112}/QĐ-UBND ${MARK}`
  return `${dayOfYear * 11 + 64}/QĐ-${day < '2025-03-01' ? 'BNN-VPĐP' : 'BNNMT'} ${MARK}`
}
