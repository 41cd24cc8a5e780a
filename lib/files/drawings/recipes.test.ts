import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { motifNames } from '@/lib/files/drawings/motifs'
import { palettes } from '@/lib/files/drawings/palettes'
import { parseRecipe, recipeFor } from '@/lib/files/drawings/recipes'
import { motifsOfSet, vocabulary } from '@/lib/files/drawings/vocabulary'

const motifOf = (recipe: string) => parseRecipe(recipe)?.motif
const motifsSeen = (set: number, name: string, tags: string[] = []) =>
  new Set(Array.from({ length: 40 }, (_, seed) => motifOf(recipeFor(set, name, tags, seed))))

describe('a recipe', () => {
  it('can be read back, for any product', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 30 }),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string()),
        fc.nat(),
        (set, name, tags, seed) => {
          const recipe = recipeFor(set, name, tags, seed)
          expect(parseRecipe(recipe)).not.toBeNull()
          expect(recipeFor(set, name, tags, seed)).toBe(recipe)
        },
      ),
    )
  })

  it('varies: a shelf of 24 of one product has hardly two alike', () => {
    const shelf = new Set(Array.from({ length: 24 }, (_, seed) => recipeFor(21, 'Lọ hoa gốm Bát Tràng', [], seed)))
    expect(shelf.size).toBe(24)
  })

  it.each([
    [1, 'Bưởi Diễn', 'pomelo'],
    [2, 'Gà đồi Sóc Sơn', 'rooster'],
    [6, 'Chè lam Thạch Xá', 'bars'],
    [6, 'Cốm làng Vòng', 'com'],
    [7, 'Đậu phụ Mơ', 'tofu'],
    [8, 'Chả quế Ước Lễ', 'cha'],
    [9, 'Tương nếp Đường Lâm', 'crock'],
    [15, 'Rượu mơ Hương Sơn', 'wine'],
    [19, 'Xà phòng sen', 'soap'],
    [21, 'Bộ đồ trà gốm Bát Tràng', 'teapot'],
    [21, 'Bát đĩa gốm Kim Lan', 'bowls'],
    [21, 'Lồng chim Canh Hoạch', 'birdcage'],
    [21, 'Lư đồng Ngũ Xã', 'burner'],
    [21, 'Gương khảm trai Chuyên Mỹ', 'mirror'],
    [21, 'Hương Quảng Phú Cầu', 'incense'],
    [22, 'Tranh thêu Quất Động', 'embroidery'],
    [22, 'Khăn tơ sen Phùng Xá', 'scarf'],
    [24, 'Quất cảnh Tứ Liên', 'kumquat'],
    [26, 'Lớp vuốt gốm Bát Tràng', 'wheel'],
  ])('of set %i, %s, is of a %s', (set, name, motif) => {
    expect([...motifsSeen(set, name)]).toEqual([motif])
  })

  it('hears words whole, with their accents, in any case and any Unicode form', () => {
    expect([...motifsSeen(21, 'NÓN LÁ'.normalize('NFD'))]).toEqual(['hat'])
    expect(motifsSeen(21, 'Nônsense').has('hat')).toBe(false)
    // "Lan" is an orchid among flowers and a village among pots.
    expect([...motifsSeen(23, 'Hoa lan')]).toEqual(['orchid'])
    expect(motifsSeen(21, 'Gốm Kim Lan').has('orchid')).toBe(false)
  })

  it('goes by the tags when the name says nothing, and by the set when they do not either', () => {
    expect([...motifsSeen(21, 'Món quà quê', ['quà', 'quạt'])]).toEqual(['fan'])
    expect([...motifsSeen(13, 'Món quà quê', ['quà'])]).toEqual(['coffee'])
    expect([...motifsSeen(4, 'Món quà quê')].sort()).toEqual(['beans', 'honey', 'lotus-pod'])
  })
})

describe('the vocabulary', () => {
  const everySet = Array.from({ length: 26 }, (_, i) => i + 1)

  it('has something for each of the 26 sets', () => {
    expect(Object.keys(motifsOfSet).map(Number)).toEqual(everySet)
  })

  it('has no entry that an earlier one hides', () => {
    const hidden = vocabulary.filter((entry) =>
      entry.words
        .split('|')
        .every((word) =>
          (entry.sets ?? everySet).every((set) =>
            [...motifsSeen(set, word)].some((motif) => motif && !entry.motifs.includes(motif)),
          ),
        ),
    )
    expect(hidden.map(({ words }) => words)).toEqual([])
  })

  it('uses every motif', () => {
    const used = new Set([...vocabulary.flatMap(({ motifs }) => motifs), ...Object.values(motifsOfSet).flat()])
    expect(motifNames.filter((name) => !used.has(name))).toEqual([])
    expect(motifNames.length).toBeGreaterThanOrEqual(40)
  })
})

describe('the inks', () => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  it.each(Object.entries(palettes))('of %s keep their lines and main shapes apart from the paper', (_name, palette) => {
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    expect(contrast(palette.key, palette.pale)).toBeGreaterThan(10)
    expect(contrast(palette.main, palette.pale)).toBeGreaterThan(3)
    expect(contrast(palette.key, palette.second)).toBeGreaterThan(2.5)
  })
})
