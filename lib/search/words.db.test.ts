import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { foldedLetters, wordsOf } from './rules-words'

const syllable = fc
  .tuple(
    fc.constantFrom(
      '',
      'b',
      'ch',
      'đ',
      'gi',
      'h',
      'k',
      'kh',
      'l',
      'm',
      'ngh',
      'ph',
      'qu',
      's',
      't',
      'th',
      'tr',
      'v',
      'x',
    ),
    fc.constantFrom('', 'o', 'u', 'i', 'uy', 'oa'),
    fc.constantFrom(...foldedLetters.accented, ...'aeiouy'),
    fc.constantFrom('', 'n', 'ng', 'nh', 't', 'y', 'c'),
  )
  .map((parts) => parts.join(''))
const text = fc.oneof(
  fc
    .array(fc.oneof(syllable, fc.constantFrom('500g', '“', '–', ',', '\u00a0', 'É', 'ü', 'ß', '漢', 'İ', 'K')), {
      maxLength: 8,
    })
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Hoà Bình', 'THUỶ', 'Mỹ nghệ quý', 'khoẻ khoé', 'hoà hoà hoà', 'ty ky ly', '', '   ', '—'),
)

describe('words in the database', () => {
  it('are those of a query', async () => {
    const typed = fc.sample(
      fc.oneof(
        text,
        text.map((each) => each.toUpperCase()),
        text.map((each) => each.normalize('NFD')),
      ),
      {
        numRuns: 3_000,
        seed: 7,
      },
    )
    // PostgreSQL cannot hold it.
    const texts = typed.map((each) => each.replaceAll('\u0000', ''))
    const rows = await db.$queryRaw<{ exact: string[]; folded: string }[]>`
      SELECT shelf_words(t) AS exact, shelf_folded(array_to_string(shelf_words(t), ' ')) AS folded
      FROM unnest(${texts}::text[]) WITH ORDINALITY s (t, n) ORDER BY n`
    expect(rows).toHaveLength(texts.length)
    for (const [i, row] of rows.entries()) {
      const words = wordsOf(texts[i] ?? '')
      expect(row.exact, JSON.stringify(texts[i])).toEqual(words.map(({ exact }) => exact))
      expect(row.folded).toBe(words.map(({ folded }) => folded).join(' '))
    }
  })
  it('of a seller leave out its legal form and whatever may be a personal ID', async () => {
    const names = [
      'HTX Gốm Việt',
      'Công ty TNHH MTV Lụa Hà Đông',
      'Hộ kinh doanh Nguyễn Thị Na 001099012345',
      'Cơ sở 001 099 012 345',
      'Gốm 3 Miền',
    ]
    const [row] = await db.$queryRaw<{ words: string[] }[]>`
      SELECT array_agg(array_to_string(shelf_seller_words(t), ' ') ORDER BY n) AS words
      FROM unnest(${names}::text[]) WITH ORDINALITY s (t, n)`
    expect(row?.words).toEqual(['gốm việt', 'lụa hà đông', 'nguyễn thị na', '', 'gốm 3 miền'])
  })
})
