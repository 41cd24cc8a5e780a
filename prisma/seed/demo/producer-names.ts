import { cleanLine } from '@/lib/format/text'
import type { Chance } from './chance'

export type LegalForm = 'COOPERATIVE' | 'COOPERATIVE_GROUP' | 'COMPANY' | 'HOUSEHOLD' | 'OTHER'

const heads =
  'Bến Đá,Giếng Làng,Ngõ Trúc,Sân Đình,Bờ Đê,Cầu Ao,Gốc Đa,Hiên Tre,Mái Lá,Đồng Sâu,Bãi Giữa,Thềm Rêu,Lối Gạch,Vườn Trám,Đồi Sim,Khói Bếp,Nếp Nhà,Gió Bãi,Sương Đồng,Mây Đỉnh,Bến Tằm,Lò Bầu,Cổng Xóm,Đầm Sen,Gò Mít,Suối Cạn,Rặng Duối,Ao Cá,Nương Dâu,Bàn Xoay,Chõng Tre,Chum Sành,Cối Đá,Thúng Thóc,Bếp Rạ,Hàng Cau,Giàn Trầu,Bờ Mía,Nắng Hiên,Lúa Chiêm,Trăng Bãi,Cánh Cò,Chuông Chùa,Thuyền Lá,Quai Nón,Thoi Đưa,Bút Tre,Hạt Thóc,Lá Dong,Chợ Phiên'.split(
    ',',
  )
const epithets = 'Xanh,Lành,Thơm,Xưa,Mới,Biếc,Ấm,Sớm,An,Vàng,Đông,Đoài'.split(',')
const families =
  'Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi,Đỗ,Ngô,Dương,Đinh,Phùng,Kiều,Khuất,Tạ,Chu,Đào,Lưu,Quách,Doãn,Cấn'.split(',')
const middlesOfWomen = 'Thị,Thị Thu,Thị Minh,Thị Bích,Thị Kim,Thị Hồng'.split(',')
const middlesOfMen = 'Văn,Đình,Hữu,Đức,Quang,Bá,Duy,Xuân'.split(',')
const women = 'Ngát,Thoa,Lụa,Bưởi,Mận,Hạnh,Nhài,Thơm,Vóc,Nụ,Mơ,Sen,Chắt,Dịu,Hoài,Thảo,Yến,Ngoan,Tươi,Loan'.split(',')
const men =
  'Tựu,Khoát,Vinh,Chiến,Lộc,Thắng,Ruộng,Điền,Thạch,Khoa,Sáng,Tuyển,Hưởng,Bách,Tùng,Khiêm,Mộc,Thiệu,Quyết,Đạt'.split(',')

/** A person's name; family names are those common around the city. */
export function personName(chance: Chance) {
  return chance.happens(0.55)
    ? `${chance.pick(families)} ${chance.pick(middlesOfWomen)} ${chance.pick(women)}`
    : `${chance.pick(families)} ${chance.pick(middlesOfMen)} ${chance.pick(men)}`
}

/** The mark that tells everybody that a firm or person is made up. */
export const MARK = '(mẫu)'

const prefixes: Record<Exclude<LegalForm, 'HOUSEHOLD'>, readonly string[]> = {
  COOPERATIVE: ['Hợp tác xã', 'HTX'],
  COOPERATIVE_GROUP: ['Tổ hợp tác'],
  COMPANY: ['Công ty TNHH', 'Công ty Cổ phần', 'Công ty TNHH MTV'],
  OTHER: ['Trung tâm', 'Câu lạc bộ', 'Hội quán'],
}

/** Gives invented producers names that sound native, never twice. */
export function producerNamer(chance: Chance) {
  const brands = chance.shuffled([...heads, ...heads.flatMap((head) => epithets.map((e) => `${head} ${e}`))])
  const taken = new Set<string>()
  const fresh = (make: () => string): string => {
    const name = cleanLine(make())
    if (taken.has(name)) return fresh(make)
    taken.add(name)
    return name
  }
  return (form: LegalForm, trade: string) =>
    form === 'HOUSEHOLD'
      ? fresh(
          () =>
            `${chance.weighted([
              ['Hộ kinh doanh', 7],
              ['Cơ sở', 3],
            ] as const)} ${personName(chance)} ${MARK}`,
        )
      : fresh(() => `${chance.pick(prefixes[form])} ${trade} ${brands.pop() ?? personName(chance)} ${MARK}`)
}
