import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detailFields } from './rules-details'
import {
  isUnit,
  markOf,
  marksOf,
  mergedInput,
  mergeUnits,
  type Units,
  unitOfField,
  unitsOfContent,
  unitsOfInput,
} from './rules-merge'
import { arrangePictures } from './rules-pictures'
import type { ContentPicture, DraftInput, ListingContent, Place } from './types'

const ids = ['p1', 'p2', 'p3', 'p4'].map((id) => `${id}-4000-8000-000000000000`)
// Few values, so that two people often write the same, and often change a thing back.
const word = fc.constantFrom('', 'lụa', 'gốm', 'cốm Vòng')
const price = fc.constantFrom(
  { kind: 'FIXED' as const, vnd: 5000, toVnd: null },
  { kind: 'RANGE' as const, vnd: 5000, toVnd: 9000 },
  { kind: 'ON_REQUEST' as const, vnd: null, toVnd: null },
)
const places = fc.constantFrom<Place[][]>([], [{ kind: 'PHONE', value: '+84912345678' }])
const details = fc
  .array(fc.tuple(fc.constantFrom(...detailFields), word, word), { maxLength: 3 })
  .map((all) => Object.fromEntries(all.flatMap(([field, vi, en]) => (vi || en ? [[field, { vi, en }]] : []))))
const written = fc.record({
  ...{ nameVi: word, nameEn: word, storyVi: word, storyEn: word, unitVi: word, unitEn: word },
  ...{ price, details, places },
})
const picture = (pictureId: string): fc.Arbitrary<ContentPicture> =>
  fc
    .record({ altVi: word, altEn: word })
    .map((alt) => ({ pictureId, contentHash: pictureId, width: 1, height: 1, ...alt }))
const pictures = fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(picture)))
const content: fc.Arbitrary<ListingContent> = fc
  .tuple(written, pictures)
  .map(([rest, all]) => ({ ...rest, pictures: all }))

/** A form that was opened on a content and then written in at will: some pictures taken away, some described anew. */
const formOn = (base: ListingContent): fc.Arbitrary<DraftInput> =>
  fc
    .tuple(written, fc.subarray(base.pictures), fc.array(word, { minLength: 8, maxLength: 8 }))
    .map(([rest, removed, alts]) => {
      const gone = removed.map(({ pictureId }) => pictureId)
      const order = base.pictures.map(({ pictureId }) => pictureId).filter((id) => !gone.includes(id))
      return {
        ...rest,
        pictures: {
          order,
          removed: gone,
          alts: Object.fromEntries(order.map((id, at) => [id, { vi: alts[at] ?? '', en: alts[at + 4] ?? '' }])),
        },
      }
    })

const meeting = content.chain((base) => fc.tuple(fc.constant(base), formOn(base), content))

/** What is kept after a merge was written, as `writeDraft` writes it. */
function keptAfter(theirs: ListingContent, input: DraftInput): Units {
  const arranged = arrangePictures(theirs.pictures, input.pictures)
  const all = arranged.map((one) => ({ contentHash: '', width: 1, height: 1, ...one }))
  return unitsOfContent({ ...input, pictures: all })
}

describe('two people at one draft', () => {
  it('never lose a word: whatever either changed is kept, or is offered to choose', () => {
    fc.assert(
      fc.property(meeting, ([base, form, theirs]) => {
        const before = unitsOfContent(base)
        const [mine, other] = [unitsOfInput(form), unitsOfContent(theirs)]
        const merge = mergeUnits(marksOf(before), mine, other)
        const kept = keptAfter(theirs, mergedInput(theirs, form, merge.mine))
        for (const [unit, text] of Object.entries(mine)) {
          if (unit === 'pictures' || text === (before[unit] ?? '')) continue
          // Taking a picture away is no word: where either description was changed elsewhere, it stays.
          if (form.pictures.removed.some((id) => unit.endsWith(id))) continue
          const isKept = (kept[unit] ?? '') === text
          expect(isKept || merge.conflicts.includes(unit)).toBe(true)
        }
        for (const [unit, text] of Object.entries(other)) {
          if (unit === 'pictures' || text === (before[unit] ?? '')) continue
          // A conflict leaves theirs where it was.
          expect([text, mine[unit] === text ? text : null]).toContain(kept[unit] ?? '')
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('find the same after the same form came twice, as when an answer got lost', () => {
    fc.assert(
      fc.property(meeting, ([base, form, theirs]) => {
        const marks = marksOf(unitsOfContent(base))
        const first = mergeUnits(marks, unitsOfInput(form), unitsOfContent(theirs))
        const kept = keptAfter(theirs, mergedInput(theirs, form, first.mine))
        const again = mergeUnits(marks, unitsOfInput(form), kept)
        expect(again.conflicts).toEqual(first.conflicts)
        expect(again.mine.filter((unit) => unit !== 'pictures' && !unit.startsWith('alt-'))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('need no choice where only one of them wrote', () => {
    fc.assert(
      fc.property(
        content.chain((base) => fc.tuple(fc.constant(base), formOn(base))),
        ([base, form]) => {
          const units = unitsOfContent(base)
          expect(mergeUnits(marksOf(units), unitsOfInput(form), units)).toMatchObject({ theirs: [], conflicts: [] })
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('mergeUnits', () => {
  const marks = marksOf({ nameVi: 'Bát', unitVi: 'chiếc' })
  it('takes what changed here, shows what changed elsewhere, and asks where both did', () => {
    const theirs = { nameVi: 'Bát gốm', unitVi: 'chiếc', storyVi: 'Kể' }
    expect(mergeUnits(marks, { nameVi: 'Bát sứ', unitVi: 'bộ', storyVi: '' }, theirs)).toEqual({
      mine: ['unitVi'],
      theirs: ['storyVi'],
      conflicts: ['nameVi'],
    })
  })
  it('leaves held units as they are kept', () => {
    const merge = mergeUnits(marks, { nameVi: 'Bát sứ' }, { nameVi: 'Bát gốm' }, ['nameVi'])
    expect(merge).toEqual({ mine: [], theirs: ['nameVi'], conflicts: [] })
  })
  it('lets the last one order the pictures', () => {
    const order = mergeUnits(marksOf({ pictures: 'a,b,c' }), { pictures: 'b,a,c' }, { pictures: 'c,b,a' })
    expect(order.mine).toEqual(['pictures'])
  })
  it('sees an emptied field as a change', () => {
    expect(mergeUnits(marks, { nameVi: '' }, { nameVi: 'Bát' }).mine).toEqual(['nameVi'])
    expect(mergeUnits(marks, { nameVi: 'Bát' }, { nameVi: '' }).theirs).toEqual(['nameVi'])
  })
})

describe('units', () => {
  it('gather the fields that belong together', () => {
    expect(['priceKind', 'price', 'priceTo'].map(unitOfField)).toEqual(['price', 'price', 'price'])
    expect(['place-0', 'place-kind-7', 'removed', 'storyVi'].map(unitOfField)).toEqual([
      ...['places', 'places', 'pictures', 'storyVi'],
    ])
  })
  it('are known by name', () => {
    expect(['nameVi', 'price', 'detail-en-CARE', `alt-vi-${ids[0]}`].every(isUnit)).toBe(true)
    expect(['', 'openedAt', '__proto__', 'detail-fr-CARE', 'alt-vi-<b>'].some(isUnit)).toBe(false)
  })
  it('have marks that tell texts apart', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (markOf(a) === markOf(b)) === (a === b)))
    expect(markOf('lụa')).toMatch(/^[0-9a-z]{1,12}$/)
  })
})
