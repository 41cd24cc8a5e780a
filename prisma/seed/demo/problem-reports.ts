import { addDays } from '@/lib/format/days'
import { makeReference } from '@/lib/problems/rules'
import type { Row, Tables } from '../rows'
import { auditRow } from './audit'
import { type Calendar, momentAt } from './calendar'
import { chanceOf } from './chance'

type Told = { kind: string; words: string; locale?: 'en'; phone?: boolean; done?: string }

const told: Told[] = [
  {
    kind: 'WRONG_PRICE',
    words: 'Giá ghi trên trang thấp hơn giá ở quầy của cơ sở gần một phần mười. Tôi mua hôm chủ nhật, có giữ hóa đơn.',
    phone: true,
  },
  {
    kind: 'NOT_AS_DESCRIBED',
    words: 'Hàng nhận được nhỏ hơn ảnh và lời tả trên trang, gọi hỏi thì cơ sở hẹn đổi nhưng chưa thấy.',
  },
  {
    kind: 'DOUBTFUL_CERTIFICATE',
    words: 'Số sao trên nhãn hàng tôi mua khác số sao trên trang này. Xin kiểm tra giúp số nào đúng.',
    phone: true,
  },
  {
    kind: 'OTHER',
    words: 'The phone number on the page rings but nobody answers all week. Is the workshop still open?',
    locale: 'en',
  },
  {
    kind: 'COUNTERFEIT',
    words: 'Ngoài chợ có người bán hàng giống hệt, dán nhãn của cơ sở này nhưng không có mã truy xuất.',
    done: 'Đã báo cơ sở và quản lý thị trường. Hàng ngoài chợ không phải của cơ sở; trang không có gì sai.',
  },
  {
    kind: 'WRONG_PRICE',
    words: 'Trang ghi giá mua lẻ, gọi hỏi thì cơ sở nói đó là giá mua từ mười món.',
    done: 'Cơ sở đã sửa đơn vị tính và gửi bản mới, đã duyệt.',
  },
]

type ProblemTables = Pick<Tables, 'problem_report' | 'problem_contact' | 'problem_step' | 'audit_entry'>

/** A few reports of made-up shoppers about approved listings: some wait, some were handled. */
export function buildProblemReports(
  seed: string,
  calendar: Calendar,
  states: readonly Row[],
  admins: readonly string[],
): ProblemTables {
  const chance = chanceOf(`${seed}:problems`)
  // Known for a while, so that there was something to see when each was told.
  const known = states.filter(
    ({ kind, effective_at }) =>
      kind === 'APPROVED' && String(effective_at) < momentAt(addDays(calendar.yesterday, -40), 0),
  )
  const tables: ProblemTables = { problem_report: [], problem_contact: [], problem_step: [], audit_entry: [] }
  told.forEach(({ kind, words, locale = 'vi', phone, done }, i) => {
    const { listing_id, revision_id } = chance.pick(known)
    const id = chance.uuid()
    const day = addDays(calendar.yesterday, -(done ? 20 : 1) - i)
    const at = momentAt(day, chance.whole(480, 1_200))
    const reference = makeReference((below) => chance.whole(0, below - 1))
    tables.problem_report.push({
      ...{ id, reference, listing_id: listing_id ?? null, revision_id: revision_id ?? null },
      ...{ kind, words, locale, created_at: at },
    })
    tables.audit_entry.push(auditRow(at, null, 'problem.reported', 'problem', id, { listing: listing_id, kind }))
    if (phone)
      tables.problem_contact.push({
        ...{ report_id: id, contact: `+84900000${800 + i}`, erase_on: addDays(day, 365) },
      })
    if (!done) return
    const author = chance.pick(admins)
    const later = momentAt(addDays(day, 3), chance.whole(485, 1_030))
    tables.problem_step.push({
      ...{ id: chance.uuid(), report_id: id, kind: 'HANDLED', words: done, author_id: author, at: later },
    })
    tables.audit_entry.push(auditRow(later, author, 'problem.handled', 'problem', id))
  })
  return tables
}
