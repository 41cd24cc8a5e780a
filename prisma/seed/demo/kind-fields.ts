import { detailFields, fieldsOfSet } from '@/lib/catalog/rules-details'
import type { DetailField, Details } from '@/lib/catalog/types'
import { careFields } from './kind-fields/care-fields'
import { clothFields } from './kind-fields/cloth-fields'
import { craftFields } from './kind-fields/craft-fields'
import { drinkFields } from './kind-fields/drink-fields'
import { freshFields } from './kind-fields/fresh-fields'
import { herbFields } from './kind-fields/herb-fields'
import { kitchenFields } from './kind-fields/kitchen-fields'
import { livingFields } from './kind-fields/living-fields'
import { meatFields } from './kind-fields/meat-fields'
import type { Kind, Variant, Words } from './kinds'

type Line = { field: DetailField; words: string[]; text: Words }

/*
 * The texts are lists of lines, so that they can be read and corrected by people who do not program:
 *   # P001                          the kind, or in care-fields the way of keeping, of which the lines speak
 *   FIELD | text | text             a field in Vietnamese and English
 *   FIELD | <a,b> text | text       only for variants whose name or unit holds a or b; of several lines the first that fits counts
 */
function readFields(text: string): [string, Line[]][] {
  return text
    .normalize('NFC')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [key = '', ...lines] = block.trim().split('\n')
      return [key.trim(), lines.filter((line) => line.trim()).map(readLine)]
    })
}

function readLine(line: string): Line {
  const [name, text = '', en, ...rest] = line.split('|').map((cell) => cell.trim())
  const [, words = '', vi] = /^(?:<([^>]+)> )?(.*)$/.exec(text) ?? []
  const field = detailFields.find((one) => one === name)
  if (!field || !vi || !en || rest.length > 0) throw new Error(`Not a field: ${line}`)
  return { field, words: words ? words.split(',') : [], text: { vi, en } }
}

const ofKind = new Map(
  [freshFields, kitchenFields, meatFields, drinkFields, herbFields, craftFields, clothFields, livingFields].flatMap(
    readFields,
  ),
)
const ofCare = new Map(readFields(careFields))

/** What the demo city tells of a variant beside its story: what its set asks, as its kind or its care has it. */
export function detailsOf(kind: Kind, variant: Variant): Details {
  const goods = `${variant.name.vi} ${variant.unit.vi}`.toLocaleLowerCase('vi')
  const fits = ({ words }: Line) => words.length === 0 || words.some((word) => goods.includes(word))
  const lines = [...(ofKind.get(kind.id) ?? []), ...(ofCare.get(kind.care) ?? [])].filter(fits)
  const details: Details = {}
  for (const { field } of fieldsOfSet(kind.set)) {
    const found = lines.find((line) => line.field === field)?.text
    const text = found ?? (field === 'NET_QUANTITY' ? quantityOf(variant.unit) : null)
    if (text) details[field] = text
  }
  return details
}

/** A weight or volume that the unit itself names: `chai 500 ml`, `kg`. */
function quantityOf({ vi }: Words): Words | null {
  if (vi === 'kg') return { vi: '1 kg, cân theo ý khách', en: '1 kg, weighed as you like' }
  const [, amount = '', measure = ''] = /(\d+(?:,\d+)?) (kg|g|ml|lít)$/.exec(vi) ?? []
  if (!amount) return null
  const litres = amount === '1' ? 'litre' : 'litres'
  return { vi: `${amount} ${measure}`, en: `${amount.replace(',', '.')} ${measure === 'lít' ? litres : measure}` }
}

/** Lines that no variant of any kind uses: left over, or out of reach behind another. */
export function idleFields(kinds: readonly Kind[]): string[] {
  const used = new Set(
    kinds.flatMap((kind) =>
      kind.variants.flatMap((variant) => Object.values(detailsOf(kind, variant)).map(({ vi }) => vi)),
    ),
  )
  return [...ofKind, ...ofCare].flatMap(([key, lines]) =>
    lines.filter(({ text }) => !used.has(text.vi)).map(({ field, text }) => `${key} ${field}: ${text.vi}`),
  )
}
