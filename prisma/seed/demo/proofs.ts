import { addDays, addMonths, type Day, dayOf } from '@/lib/format/days'
import type { Row, Tables } from '../rows'
import { auditRow } from './audit'
import { type Calendar, later, Timeline } from './calendar'
import { type Chance, chanceOf } from './chance'
import type { Merchant } from './merchants'
import { MARK } from './producer-names'

type Solution = 'E_SIGNATURE' | 'E_CONTRACT' | 'E_INVOICE' | 'TRACEABILITY'
type Fate = 'in-use' | 'ends-soon' | 'expired' | 'returned' | 'waiting' | 'withdrawn' | 'missing'

export type ProofTables = Pick<Tables, 'proof' | 'proof_review' | 'solution_exemption' | 'audit_entry'>

const solutions: Solution[] = ['E_SIGNATURE', 'E_CONTRACT', 'E_INVOICE', 'TRACEABILITY']

const issuers: Record<Solution, string[]> = {
  E_SIGNATURE: ['Chứng thực số Hồ Gươm', 'Chứng thực số Cửa Bắc', 'Chữ ký số Bút Lông'],
  E_CONTRACT: ['Nền tảng hợp đồng điện tử Trúc Bạch', 'Hợp đồng số Ấn Triện'],
  E_INVOICE: ['Hóa đơn điện tử Sông Cái', 'Hóa đơn điện tử Chợ Gạo', 'Hóa đơn điện tử Ô Quan'],
  TRACEABILITY: ['Truy xuất nguồn gốc Dấu Chân', 'Truy xuất nguồn gốc Nhật Ký Đồng'],
}

const returns: [string, string][] = [
  ['unreadable', 'Ảnh chụp mờ, không đọc được số sê-ri. Xin chụp lại hoặc gửi tệp gốc.'],
  ['other-name', 'Tên trên chứng thư không trùng tên cơ sở.'],
  ['unreadable', 'Tệp thiếu trang cuối, chưa thấy ai đã ký. Xin gửi lại đủ các trang.'],
  ['other', 'Mã QR mở ra trang chủ của nhà cung cấp, chưa ra trang của sản phẩm.'],
]

const LAW_DAY = '2026-07-01'
const LEGAL_SOURCE =
  'Nghị định 254/2026/NĐ-CP và Thông tư 91/2026/TT-BTC: hộ kinh doanh có doanh thu năm từ 1 tỷ đồng trở xuống không bắt buộc dùng hóa đơn điện tử'

/** Proofs in every state, so that a little under half of the merchants have all that is asked of them. */
export function buildProofs(
  seed: string,
  calendar: Calendar,
  merchants: readonly Merchant[],
  admins: readonly string[],
): ProofTables {
  const chance = chanceOf(`${seed}:proofs`)
  const tables: ProofTables = { proof: [], proof_review: [], solution_exemption: [], audit_entry: [] }
  for (const merchant of merchants) {
    if (!merchant.approvedOn) continue
    const small =
      merchant.legalForm === 'HOUSEHOLD' && calendar.yesterday > addDays(LAW_DAY, 60) && chance.happens(0.62)
    const spared = small && exempt(tables, merchant, merchant.approvedOn, calendar, chance.pick(admins), chance)
    const asked = solutions.filter((solution) => !(spared && solution === 'E_INVOICE'))
    const gap = chance.happens(0.45) ? null : chance.pick(asked)
    for (const solution of asked) {
      handIn(tables, merchant, merchant.approvedOn, solution, fateOf(solution, gap, chance), calendar, admins, chance)
    }
  }
  return tables
}

function fateOf(solution: Solution, gap: Solution | null, chance: Chance): Fate {
  const used: [Fate, number][] = [
    ['in-use', 9],
    ['ends-soon', 1],
  ]
  const open: [Fate, number][] = [
    ['missing', 40],
    ['waiting', 22],
    ['returned', 14],
    ['expired', 16],
    ['withdrawn', 8],
  ]
  if (gap === null) return chance.weighted(used)
  return solution === gap
    ? chance.weighted(open)
    : chance.weighted([...used.map(([f, w]) => [f, w * 14] as const), ...open])
}

/** Whether the exemption still stands; one in twelve grew past the threshold. */
function exempt(
  tables: ProofTables,
  merchant: Merchant,
  approvedOn: Day,
  calendar: Calendar,
  admin: string,
  chance: Chance,
) {
  const from = later(LAW_DAY, approvedOn)
  const line = new Timeline(calendar, chance, addDays(from, chance.whole(1, 30)))
  const id = chance.uuid()
  const recordedAt = line.now()
  const outgrown = chance.happens(0.08) && line.day < addDays(calendar.yesterday, -40)
  const withdrawnAt = outgrown ? line.step(20, 38) : null
  tables.solution_exemption.push({
    ...{ id, merchant_id: merchant.id, solution: 'E_INVOICE', legal_source: LEGAL_SOURCE },
    ...{ effective_from: from, recorded_at: recordedAt, recorded_by_id: admin },
    ...{ withdrawn_at: withdrawnAt, withdrawn_by_id: outgrown ? admin : null },
    withdrawn_reason: outgrown ? 'Doanh thu từ đầu năm đã vượt 1 tỷ đồng.' : null,
  })
  const detail = { merchant: merchant.id, solution: 'E_INVOICE' }
  tables.audit_entry.push(auditRow(recordedAt, admin, 'exemption.recorded', 'exemption', id, detail))
  if (withdrawnAt) tables.audit_entry.push(auditRow(withdrawnAt, admin, 'exemption.withdrawn', 'exemption', id, detail))
  return !outgrown
}

function handIn(
  tables: ProofTables,
  merchant: Merchant,
  approvedOn: Day,
  solution: Solution,
  fate: Fate,
  calendar: Calendar,
  admins: readonly string[],
  chance: Chance,
) {
  if (fate === 'missing') return
  const fresh = fate === 'waiting' || fate === 'returned'
  const start = fresh
    ? later(approvedOn, addDays(calendar.yesterday, -chance.whole(2, fate === 'waiting' ? 14 : 60)))
    : addDays(approvedOn, chance.whole(1, 75))
  const line = new Timeline(calendar, chance, start)
  const submittedAt = line.now()
  const span = validity(solution, fate, dayOf(new Date(submittedAt)), calendar, chance)
  const id = chance.uuid()
  tables.proof.push({
    ...{ id, merchant_id: merchant.id, solution, number: numberOf(solution, chance) },
    ...{ issuer: `${chance.pick(issuers[solution])} ${MARK}`, valid_from: span.from, valid_until: span.until },
    ...{ submitted_at: submittedAt, submitted_by_id: merchant.owner.id },
  })
  if (fate === 'waiting') return
  const decide = (decision: string, at: string, code: string | null, words: string | null) => {
    const author = chance.pick(admins)
    tables.proof_review.push({
      ...{ id: chance.uuid(), proof_id: id, decision, reason_code: code, words },
      ...{ author_id: author, effective_at: at, recorded_at: at },
    })
    tables.audit_entry.push(
      auditRow(at, author, `proof.${decision.toLowerCase()}`, 'proof', id, { merchant: merchant.id, solution }),
    )
  }
  const decidedAt = line.step(1, 6)
  if (fate === 'returned') {
    const [code, words] = chance.pick(returns)
    decide('RETURNED', decidedAt, code, words)
    return
  }
  decide('ACCEPTED', decidedAt, null, null)
  if (fate === 'withdrawn') {
    decide('WITHDRAWN', line.step(20, 120), 'revoked', 'Nhà cung cấp báo dịch vụ đã ngừng từ trước ngày này.')
  }
}

function validity(
  solution: Solution,
  fate: Fate,
  submitted: Day,
  calendar: Calendar,
  chance: Chance,
): { from: Day; until: Day | null } {
  const { today } = calendar
  const from = addDays(submitted, -chance.whole(2, 200))
  if (fate === 'ends-soon') return { from, until: addDays(today, chance.whole(3, 29)) }
  if (fate === 'expired') {
    const until = addDays(today, -chance.whole(4, 60))
    return until > addDays(submitted, 12)
      ? { from, until }
      : { from: addMonths(submitted, -12), until: addDays(submitted, 9) }
  }
  if (solution === 'TRACEABILITY' && chance.happens(0.6)) return { from, until: null }
  return { from, until: addMonths(later(from, addMonths(today, -11)), chance.pick([12, 24, 36])) }
}

function numberOf(solution: Solution, chance: Chance): Row[string] {
  const digits = (count: number) => Array.from({ length: count }, () => chance.whole(0, 9)).join('')
  if (solution === 'E_SIGNATURE') return `MAU-${digits(4)}-${digits(6)}`
  if (solution === 'E_CONTRACT') return `HĐ-MAU-${digits(5)}`
  if (solution === 'E_INVOICE') return `MAU-1C${digits(2)}T-${digits(4)}`
  return `TX-MAU-${digits(7)}`
}
