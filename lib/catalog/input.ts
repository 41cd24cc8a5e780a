import { z } from 'zod'
import { isUuid } from '@/lib/format/ids'
import { cleanLine, cleanText } from '@/lib/format/text'
import { detailFields, detailLimit, isShortDetail } from './rules-details'
import { isUnit, type Marks } from './rules-merge'
import { moved } from './rules-pictures'
import { MAX_PLACES, readPlace } from './rules-places'
import { keptPrice, parseVnd } from './rules-price'
import { returnReasons } from './rules-review'
import { type Details, type DraftInput, type PictureEdit, type Place, placeKinds, priceKinds } from './types'

type Values = Record<string, string>
type Fault = (field: string, key: string) => void

export const TEXT_LIMITS = { name: 120, story: 6000, unit: 40, alt: 200, words: 1000 }

export type DraftForm = { openedAt: Date; marks: Marks | null; input: DraftInput }
export type DraftReading = DraftForm & {
  /** What could not be read, by field, as keys of the `errors` texts. */
  faults: Record<string, string>
}

/** Reads the editor's form. A draft may be half typed; what cannot be read is told, and the rest is there all the same. */
export function readDraftForm(values: Values): DraftReading {
  const faults: Record<string, string> = {}
  const fault: Fault = (field, key) => {
    faults[field] ??= key
  }
  const input = {
    nameVi: line(values, 'nameVi', TEXT_LIMITS.name, fault),
    nameEn: line(values, 'nameEn', TEXT_LIMITS.name, fault),
    storyVi: story(values, 'storyVi', fault),
    storyEn: story(values, 'storyEn', fault),
    unitVi: line(values, 'unitVi', TEXT_LIMITS.unit, fault),
    unitEn: line(values, 'unitEn', TEXT_LIMITS.unit, fault),
    price: readPrice(values, fault),
    details: readDetails(values, fault),
    places: readPlaces(values, fault),
    pictures: readPictures(values, fault),
  }
  // A form without its time conflicts with any save, which is the safe answer.
  const openedAt = new Date(values.openedAt ?? 0)
  const marks = readMarks(values.marks)
  return { openedAt: Number.isNaN(openedAt.getTime()) ? new Date(0) : openedAt, marks, input, faults }
}

/** The editor's form as a whole, which no field may spoil. */
export const draftForm = z.record(z.string(), z.string()).transform((values, context): DraftForm => {
  const { faults, ...form } = readDraftForm(values)
  for (const [field, message] of Object.entries(faults)) context.addIssue({ code: 'custom', path: [field], message })
  return form
})

const marksText = z.record(z.string().refine(isUnit), z.string().max(12))

function readMarks(text = ''): Marks | null {
  try {
    return marksText.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function line(values: Values, field: string, limit: number, fault: Fault) {
  const text = cleanLine(values[field] ?? '')
  if (text.length > limit) fault(field, 'too-long')
  return text
}

function story(values: Values, field: string, fault: Fault) {
  const text = cleanText(values[field] ?? '')
  if (text.length > TEXT_LIMITS.story) fault(field, 'too-long')
  return text
}

function readPrice(values: Values, fault: Fault) {
  const kind = priceKinds.find((one) => one === values.priceKind) ?? 'FIXED'
  const amount = (field: string, asked: boolean) => {
    const typed = values[field]?.trim() ?? ''
    if (!asked || typed === '') return null
    const vnd = parseVnd(typed)
    if (vnd === null) fault(field, 'not-a-price')
    return vnd
  }
  const price = keptPrice(kind, amount('price', kind !== 'ON_REQUEST'), amount('priceTo', kind === 'RANGE'))
  if (price.vnd !== null && price.toVnd !== null && price.toVnd < price.vnd) fault('priceTo', 'price-order')
  return price
}

// Every known field is read, whatever the set: the form shows those that the set asks, and keeps what was there.
function readDetails(values: Values, fault: Fault): Details {
  const details: Details = {}
  for (const field of detailFields) {
    const clean = isShortDetail(field) ? cleanLine : cleanText
    const text = { vi: clean(values[`detail-vi-${field}`] ?? ''), en: clean(values[`detail-en-${field}`] ?? '') }
    if (text.vi.length > detailLimit(field)) fault(`detail-vi-${field}`, 'too-long')
    if (text.en.length > detailLimit(field)) fault(`detail-en-${field}`, 'too-long')
    if (text.vi || text.en) details[field] = text
  }
  return details
}

function readPlaces(values: Values, fault: Fault): Place[] {
  return Array.from({ length: MAX_PLACES }, (_, index) => index).flatMap((index) => {
    const typed = values[`place-${index}`]?.trim()
    const kind = placeKinds.find((one) => one === values[`place-kind-${index}`])
    if (!typed || !kind) return []
    const read = readPlace(kind, typed)
    if (read.ok) return [{ kind, value: read.value }]
    fault(`place-${index}`, read.fault)
    return []
  })
}

function readPictures(values: Values, fault: Fault): PictureEdit {
  const ids = (field: string) => (values[field] ?? '').split(',').filter(isUuid)
  const [step = '', id = ''] = (values.intent ?? '').split(':')
  const order = ids('pictures')
  const alts = Object.fromEntries(
    order.map((one) => [
      one,
      {
        vi: line(values, `alt-vi-${one}`, TEXT_LIMITS.alt, fault),
        en: line(values, `alt-en-${one}`, TEXT_LIMITS.alt, fault),
      },
    ]),
  )
  const removed = step === 'remove' ? [...ids('removed'), id] : ids('removed')
  if (step === 'up') return { order: moved(order, id, -1), removed, alts }
  return { order: step === 'down' ? moved(order, id, 1) : order, removed, alts }
}

const words = z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMITS.words, 'too-long'))
const wordsNeeded = words.pipe(z.string().min(1, 'required'))

/** Why a merchant withdraws a listing, or an administrator takes it down or restores it. */
export const reasonForm = z.object({ words: wordsNeeded })

/** The product that a listing's words are carried to. */
export const duplicateForm = z.object({ product: z.uuid('choose') })

/** An optional note, for a pause. */
export const noteForm = z.object({ words: words.default('') })

/** Sending a listing back: a reason from the list, and words where the reason alone explains nothing. */
export const returnForm = z
  .object({ reasonCode: z.enum(returnReasons, 'required'), words })
  .refine((value) => value.reasonCode !== 'other' || value.words !== '', { path: ['words'], message: 'required' })
