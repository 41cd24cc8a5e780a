import { type Chance, chanceOf } from './chance'
import { type Kind, kinds, type Variant } from './kinds'
import { type LegalForm, producerNamer } from './producer-names'
import { addressOf, neighboursOf, type Ward, wardOf } from './wards'

export type Producer = {
  id: string
  name: string
  legalForm: LegalForm
  taxCode: string | null
  ward: Ward
  address: string
  /** E.164, from a block that looks like nobody's. */
  phone: string
  kind: Kind
  goods: { kind: Kind; variant: Variant }[]
}

/** How many products each set has, weighed as the city's registry is. */
const productsPerSet: Record<number, number> = {
  ...{ 1: 52, 2: 30, 3: 36, 4: 14, 5: 36, 6: 112, 7: 68, 8: 88, 9: 14, 10: 14, 11: 32, 12: 26, 13: 10 },
  ...{ 14: 9, 15: 12, 16: 5, 17: 14, 18: 12, 19: 12, 20: 14, 21: 150, 22: 52, 23: 12, 24: 13, 25: 5, 26: 6 },
}

function legalFormOf(set: number, chance: Chance): LegalForm {
  if (set === 26) return chance.pick(['COOPERATIVE', 'OTHER', 'COMPANY'])
  if (set === 16) return 'COMPANY'
  const craft = set >= 21
  return chance.weighted<LegalForm>([
    ['HOUSEHOLD', craft ? 44 : 32],
    ['COOPERATIVE', craft ? 22 : 36],
    ['COMPANY', craft ? 24 : 25],
    ['COOPERATIVE_GROUP', 6],
    ['OTHER', craft ? 4 : 1],
  ])
}

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** A code nobody has: 99 is no province's prefix, 099 no province's personal number. */
function taxCodeOf(form: LegalForm, serial: number): string {
  if (form === 'HOUSEHOLD') return `0990${String(70_000_000 + serial * 7919).slice(0, 8)}`
  const stem = `99${String(1_000_000 + serial * 104_729).slice(-7)}`
  const sum = weights.reduce((total, weight, i) => total + weight * Number(stem[i]), 0)
  const check = 10 - (sum % 11)
  return check === 10 ? taxCodeOf(form, serial + 50_000) : `${stem}${check}`
}

/** All producers of the demo city and the goods each is recognised for. */
export function buildProducers(seed: string): Producer[] {
  const chance = chanceOf(`${seed}:producers`)
  const nameOf = producerNamer(chance)
  const left = quotas()
  const producers: Producer[] = []
  for (const kind of kinds) {
    const wanted = () => left.get(kind.id) ?? 0
    const most = Math.max(2, Math.ceil(wanted() * 0.6))
    while (wanted() > 0) {
      const form = legalFormOf(kind.set, chance)
      const home = wardOf(kind.wardCode)
      const ward = chance.happens(0.76) ? home : chance.pick(neighboursOf(home))
      // No kind is left to a single producer, or one that stays away would take it off the booth.
      const goods = takeGoods(kind, Math.min(sizeOf(form, chance), most), left, chance)
      const sibling = kinds.find((other) => isSibling(kind, other) && (left.get(other.id) ?? 0) > 2)
      if (sibling && ward === home && chance.happens(0.35))
        goods.push(...takeGoods(sibling, chance.whole(1, 2), left, chance))
      const serial = producers.length + 1
      producers.push({
        id: chance.uuid(),
        name: nameOf(form, kind.trade),
        legalForm: form,
        taxCode: form === 'COOPERATIVE_GROUP' && chance.happens(0.5) ? null : taxCodeOf(form, serial),
        ward,
        address: addressOf(ward, chance),
        phone: `+84900000${String(serial).padStart(3, '0')}`,
        kind,
        goods,
      })
    }
  }
  return producers
}

/** Another kind of the same village that the same people might well make. */
const isSibling = (kind: Kind, other: Kind) =>
  other !== kind && other.wardCode === kind.wardCode && Math.abs(other.set - kind.set) <= 2

/** Each set's number of products shared out among its kinds. */
function quotas() {
  const left = new Map<string, number>()
  for (const [set, total] of Object.entries(productsPerSet)) {
    const ofSet = kinds.filter((kind) => kind.set === Number(set))
    for (const [i, kind] of ofSet.entries()) {
      left.set(kind.id, Math.floor(total / ofSet.length) + (i < total % ofSet.length ? 1 : 0))
    }
  }
  return left
}

const sizeOf = (form: LegalForm, chance: Chance) =>
  form === 'HOUSEHOLD'
    ? chance.weighted([
        [1, 12],
        [2, 28],
        [3, 30],
        [4, 18],
        [5, 12],
      ] as const)
    : chance.weighted([
        [1, 3],
        [2, 11],
        [3, 20],
        [4, 24],
        [5, 20],
        [6, 13],
        [7, 9],
      ] as const)

function takeGoods(kind: Kind, size: number, left: Map<string, number>, chance: Chance) {
  const quota = left.get(kind.id) ?? 0
  const chosen = chance.shuffled(kind.variants).slice(0, Math.min(size, quota))
  left.set(kind.id, quota - chosen.length)
  return chosen.map((variant) => ({ kind, variant }))
}
